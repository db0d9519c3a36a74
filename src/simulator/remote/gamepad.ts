import type { KeyName } from '../../platform/keys'
import type { Holding } from './holding'

/** As much of a `Gamepad` as is read. */
export interface Pad {
  readonly buttons: readonly { readonly pressed: boolean }[]
  readonly axes: readonly number[]
}

/** The standard mapping: A and B, X and Y, the shoulders, and the pad of arrows. */
const buttonKeys: Readonly<Record<number, KeyName>> = { 0: 'ok', 1: 'back', 2: 'playPause', 3: 'info', 4: 'pageUp', 5: 'pageDown', 12: 'up', 13: 'down', 14: 'left', 15: 'right' }
/** A stick is a key from half of its way on. */
const far = 0.5

/** The keys that a gamepad holds down. */
export function keysOfPad({ buttons, axes: [x = 0, y = 0] }: Pad): ReadonlySet<KeyName> {
  const keys = new Set<KeyName>()
  buttons.forEach(({ pressed }, index) => { if (pressed && buttonKeys[index]) keys.add(buttonKeys[index]) })
  if (Math.abs(x) > far && Math.abs(x) >= Math.abs(y)) keys.add(x < 0 ? 'left' : 'right')
  else if (Math.abs(y) > far) keys.add(y < 0 ? 'up' : 'down')
  return keys
}

/** Presses and releases what changed since it was called last. */
export function followPads(holding: Pick<Holding, 'press' | 'release'>): (pads: readonly (Pad | null)[]) => void {
  let before: ReadonlySet<KeyName> = new Set()
  return pads => {
    const now = new Set(pads.flatMap(pad => pad ? [...keysOfPad(pad)] : []))
    before.forEach(key => { if (!now.has(key)) holding.release(key) })
    now.forEach(key => { if (!before.has(key)) holding.press(key) })
    before = now
  }
}

/** Looks at gamepads once a frame, while there are any. */
export function listenToPads(page: Window, holding: Holding): void {
  const follow = followPads(holding)
  let runs = false
  const look = (): void => {
    const pads = page.navigator.getGamepads?.() ?? []
    follow(pads)
    runs = pads.some(pad => pad !== null)
    if (runs) page.requestAnimationFrame(look)
  }
  page.addEventListener('gamepadconnected', () => { if (!runs) look() })
}
