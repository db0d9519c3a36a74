import { createKeyGovernor, type KeyGovernor } from './keyGovernor'
import type { KeyPace } from './keySteps'
import { keyEvent, type KeyEventType } from './keyEvent'
import { everyKey, type KeyCodes, type KeyName } from './keys'
import { createLongPress, type LongPress } from './longPress'
import { namesOf } from './namedKeys'
import type { PressedKey } from './pressedKeys'

export interface KeyListeningNeeds {
  readonly codes: KeyCodes
  /** What the viewer taught this set of its remote. */
  learned?(code: number): KeyName | null
  /** A key went down; true: it was for somebody else, and nobody is to hear it. */
  told?(pressed: PressedKey): boolean
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
export function listenToKeys({ codes, learned = () => null, told = () => false, pace, screen, first, long }: KeyListeningNeeds): KeyListening {
  const nameOf = namesOf(codes, learned)
  const toldBy = everyKey(codes)
  let ours = false
  const step = (key: KeyName, far: boolean): void => {
    ours = true
    window.dispatchEvent(keyEvent('keydown', toldBy[key]![0]!, { repeat: true, far }))
    ours = false
  }
  const governor = createKeyGovernor({ now, after, pace, screen, first, step })
  const longPress = long ? createLongPress({ ...long, now, after }) : null
  /** Lightning knows a key by its code alone: one that we know otherwise is told to it by the code that it knows. */
  const handOn = (event: KeyboardEvent, key: KeyName): void => {
    if (toldBy[key]!.indexOf(event.keyCode) >= 0) return
    event.stopImmediatePropagation()
    ours = true
    window.dispatchEvent(keyEvent(event.type as KeyEventType, toldBy[key]![0]!, { repeat: event.repeat }))
    ours = false
  }
  const stop = listen(governor, longPress, { nameOf: event => ours ? undefined : nameOf(event), isOurs: () => ours, told, handOn })
  return { rests: governor.rests, stop }
}

interface Hearing {
  nameOf(event: KeyboardEvent): KeyName | undefined
  isOurs(): boolean
  told(pressed: PressedKey): boolean
  handOn(event: KeyboardEvent, key: KeyName): void
}

function listen(governor: KeyGovernor, longPress: LongPress | null, { nameOf, isOurs, told, handOn }: Hearing): () => void {
  /** The code of a key that was for somebody else, until it comes up. */
  let taken: number | null = null
  const isTaken = (event: KeyboardEvent, key: KeyName | undefined): boolean => {
    if (!event.repeat) taken = told({ name: key ?? null, code: event.keyCode, key: event.key ?? '' }) ? event.keyCode : null
    if (taken !== event.keyCode) return false
    event.preventDefault()
    event.stopImmediatePropagation()
    return true
  }
  const down = (event: KeyboardEvent): void => {
    if (isOurs() || event.ctrlKey || event.altKey || event.metaKey) return
    const key = nameOf(event)
    if (isTaken(event, key) || !key) return
    event.preventDefault()
    longPress?.down(key)
    if (governor.down(key, event.repeat)) handOn(event, key)
    else event.stopImmediatePropagation()
  }
  const up = (event: KeyboardEvent): void => {
    const key = nameOf(event)
    if (!isOurs() && taken === event.keyCode) event.stopImmediatePropagation()
    else if (key) comesUp(event, key)
  }
  const comesUp = (event: KeyboardEvent, key: KeyName): void => {
    longPress?.up(key)
    governor.up(key)
    handOn(event, key)
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
