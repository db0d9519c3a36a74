import { isStepping, isStillHeld, type KeyHold } from './keyHold'
import type { KeyName } from './keys'

/** How a held key moves. */
export interface KeyPace {
  /** Milliseconds between two steps; less than 100 is 100. */
  readonly every: number
  /** Held for `after` milliseconds, a key moves by a screenful every so many milliseconds. */
  readonly far: { readonly after: number; readonly every: number } | null
}

export interface KeyStepsNeeds {
  /** Milliseconds of a clock that never jumps. */
  now(): number
  /** Calls once after so many milliseconds, unless it is called off. */
  after(ms: number, call: () => void): () => void
  /** How a key moves where the focus is now. */
  pace(key: KeyName): KeyPace
  /** Lets the app hear a step of a held key; `far`: by a screenful. */
  step(key: KeyName, far: boolean): void
}

export interface KeySteps {
  /** Begins the steps of a key that went down, and ends those of any other. */
  begin(hold: KeyHold): void
  /** Its TV told again that a key is down. */
  toldAgain(hold: KeyHold): void
  /** No other key went down since. */
  isLed(hold: KeyHold): boolean
  end(): void
}

const fastestMs = 100
/** After a step, for what the TV told while the app was busy with it: nothing queues. */
const breathMs = 50

/**
 * Steps of the one key that is held. Our own clock makes them where the TV `tellsUps`; elsewhere
 * nobody knows when a key came up, and only what the TV tells again makes one.
 */
export function createKeySteps({ now, after, pace, step }: KeyStepsNeeds, tellsUps: () => boolean): KeySteps {
  let led: KeyHold | null = null
  let callOff: (() => void) | null = null
  const end = (): void => {
    callOff?.()
    callOff = null
    led = null
  }
  const wait = (hold: KeyHold): void => {
    if (!tellsUps()) return
    callOff = after(Math.max(0, hold.nextAt - now()), () => {
      callOff = null
      if (isStillHeld(hold, now())) take(hold)
    })
  }
  const take = (hold: KeyHold): void => {
    const began = now()
    const { every, far } = pace(hold.key)
    const isFar = far !== null && began - hold.since >= far.after
    step(hold.key, isFar)
    hold.nextAt = Math.max(began + Math.max(fastestMs, isFar ? far.every : every), now() + breathMs)
    // The step may have led where nothing is held any more.
    if (hold === led) wait(hold)
  }
  return {
    end,
    isLed: hold => hold === led,
    begin: hold => {
      end()
      led = hold
      if (isStepping(hold.key)) wait(hold)
    },
    toldAgain: hold => {
      if (hold === led && isStepping(hold.key) && !callOff && now() >= hold.nextAt) take(hold)
    },
  }
}
