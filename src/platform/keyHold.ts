import type { KeyName } from './keys'

/** A key that is down, as far as this TV tells. */
export interface KeyHold {
  readonly key: KeyName
  /** When it went down; milliseconds, as all times here. */
  readonly since: number
  /** When the TV last told that it is down. */
  toldAt: number
  /** The TV tells again and again while the key is down. */
  repeats: boolean
  /** No step before this. */
  nextAt: number
}

/** What this TV's remote was seen to do: each learns from the first time. */
export interface RemoteHabits {
  /** Tells when a key comes up. Philips sets do not. */
  ups: boolean
  /** Marks repeats as such. Engines before Chrome 32 do not. */
  flags: boolean
}

/** Keys that step again while they are held; OK, Back and all others act once. */
const stepping: readonly KeyName[] = ['up', 'down', 'left', 'right', 'ff', 'rw', 'pageUp', 'pageDown']

/** Remotes begin to repeat within this, and then repeat faster than the next. */
const firstRepeatMs = 1_000
const repeatMs = 300
/** A TV that repeats, and was silent for longer, makes the next step itself when it repeats again: at most one comes after the thumb left. */
const freshMs = 100
/** A thumb does not press again so soon. */
const thumbMs = 120
/** Where no key ever comes up, OK and Back rather miss a second press than act twice on one; a number's digits rather not. */
const onceMs = 800
/** A key whose coming up got lost moves no longer than this. */
const lostUpMs = 5_000
/** X11 writes a repeat of a held key as an up and a down at once. */
const bounceMs = 10
const bouncesAfterMs = 200

export function isStepping(key: KeyName): boolean {
  return stepping.indexOf(key) >= 0
}

/** Whether a keydown without a mark tells of the same hold again; otherwise the key was pressed anew. `led`: no other key went down since. */
export function isToldAgain(hold: KeyHold, now: number, led: boolean, habits: RemoteHabits): boolean {
  if (habits.flags) return false
  return now - hold.toldAt <= (led ? patienceWith(hold, habits) : thumbMs)
}

/** Whether a key may be taken for held, by what its TV told last. */
export function isStillHeld(hold: KeyHold, now: number): boolean {
  return now - hold.toldAt <= (hold.repeats ? freshMs : lostUpMs)
}

/** Whether a key that came up and goes down again was never let go. */
export function isBounce(hold: KeyHold, upAt: number, now: number): boolean {
  return now - upAt <= bounceMs && upAt - hold.since >= bouncesAfterMs
}

function isDigit(key: KeyName): boolean {
  return key >= '0' && key <= '9'
}

function patienceWith({ key, repeats }: KeyHold, { ups }: RemoteHabits): number {
  if (ups) return repeats ? repeatMs : firstRepeatMs
  return isStepping(key) || isDigit(key) ? thumbMs : onceMs
}
