import type { KeyName } from './keys'

export interface LongPressNeeds {
  readonly key: KeyName
  /** It was held for a second; once a hold. */
  heard(): void
  /** Milliseconds of a clock that never jumps. */
  now(): number
  /** Calls once after so many milliseconds, unless it is called off. */
  after(ms: number, call: () => void): () => void
}

export interface LongPress {
  /** A keydown, also one that tells again of a held key. */
  down(key: KeyName): void
  up(key: KeyName): void
  /** Nobody will tell when a key comes up. */
  release(): void
}

const longMs = 1_000
/** A remote that repeats tells again sooner, and more than twice in a second. */
const freshMs = 250
const fewest = 3

/** Hears that a key is held. Where the TV never tells that a key came up, only its repeats prove it. */
export function createLongPress({ key: wanted, heard, now, after }: LongPressNeeds): LongPress {
  let tellsUps = false
  let told = { times: 0, at: 0 }
  let callOff: (() => void) | null = null
  const release = (): void => {
    callOff?.()
    callOff = null
  }
  const isHeld = (): boolean => tellsUps || (told.times >= fewest && now() - told.at <= freshMs)
  return {
    release,
    down: key => {
      if (key !== wanted) return release()
      told = { times: callOff ? told.times + 1 : 1, at: now() }
      callOff = callOff ?? after(longMs, () => {
        // It is called off by the key's coming up, and not before: a hold is one press.
        if (isHeld()) heard()
        if (!tellsUps) callOff = null
      })
    },
    up: key => {
      tellsUps = true
      if (key === wanted) release()
    },
  }
}
