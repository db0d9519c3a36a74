import { createKeyGovernor, type KeyGovernor } from './keyGovernor'
import type { KeyPace } from './keySteps'
import { keyNamesOf, type KeyCodes, type KeyName } from './keys'
import { keyEvent } from './keyEvent'
import { createLongPress, type LongPress } from './longPress'

export interface KeyListeningNeeds {
  readonly codes: KeyCodes
  /** How a held key moves where the focus is now. */
  pace(key: KeyName): KeyPace
  /** The screen that has the focus. */
  screen(): unknown
  /** Milliseconds that a key is held before it goes on by itself. */
  first(): number
  /** A key that does something when it is held for a second. */
  readonly long?: { readonly key: KeyName; heard(): void }
}

export interface KeyListening {
  /** An OK would not be heard now. */
  rests(): boolean
  stop(): void
}

/**
 * Hears the remote before Lightning does, and lets through what Lightning is to hear. It must be
 * called before Lightning starts: where an event is sent to the window itself, the first to listen
 * is the first to hear. Keys that no remote has pass untouched, with the TV's or browser's own ways.
 */
export function listenToKeys({ codes, pace, screen, first, long }: KeyListeningNeeds): KeyListening {
  const names = keyNamesOf(codes)
  let ours = false
  const step = (key: KeyName, far: boolean): void => {
    ours = true
    window.dispatchEvent(keyEvent('keydown', codes[key]![0]!, { repeat: true, far }))
    ours = false
  }
  const governor = createKeyGovernor({ now, after, pace, screen, first, step })
  const longPress = long ? createLongPress({ ...long, now, after }) : null
  const stop = listen(governor, longPress, event => ours ? undefined : names.get(event.keyCode))
  return { rests: governor.rests, stop }
}

function listen(governor: KeyGovernor, longPress: LongPress | null, nameOf: (event: KeyboardEvent) => KeyName | undefined): () => void {
  const down = (event: KeyboardEvent): void => {
    const key = nameOf(event)
    if (!key || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    longPress?.down(key)
    if (!governor.down(key, event.repeat)) event.stopImmediatePropagation()
  }
  const up = (event: KeyboardEvent): void => {
    const key = nameOf(event)
    if (!key) return
    longPress?.up(key)
    governor.up(key)
  }
  const release = (): void => {
    longPress?.release()
    governor.releaseAll()
  }
  window.addEventListener('keydown', down, true)
  window.addEventListener('keyup', up, true)
  window.addEventListener('blur', release)
  document.addEventListener('visibilitychange', release)
  return () => {
    release()
    window.removeEventListener('keydown', down, true)
    window.removeEventListener('keyup', up, true)
    window.removeEventListener('blur', release)
    document.removeEventListener('visibilitychange', release)
  }
}

function now(): number {
  return performance.now()
}

function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms)
  return () => clearTimeout(timer)
}
