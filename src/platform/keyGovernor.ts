import { isBounce, isToldAgain, type KeyHold, type RemoteHabits } from './keyHold'
import { createKeySteps, type KeyStepsNeeds } from './keySteps'
import type { KeyName } from './keys'
import { createOkRest } from './okRest'

export interface KeyGovernorNeeds extends KeyStepsNeeds {
  /** The screen that has the focus. */
  screen(): unknown
  /** Milliseconds before the first step of a held key. */
  first(): number
}

export interface KeyGovernor {
  /** A keydown, marked as a repeat or not. True: it is a press, and the app is to hear it at once. */
  down(key: KeyName, repeat: boolean): boolean
  up(key: KeyName): void
  /** Nobody will tell when a key comes up: the window lost the keyboard. */
  releaseAll(): void
  /** An OK would not be heard now. */
  rests(): boolean
}

/** Decides whether and when the app hears a key: a press at once, a held key in steps, OK once a screen. */
export function createKeyGovernor(needs: KeyGovernorNeeds): KeyGovernor {
  const { now, pace, first } = needs
  const habits: RemoteHabits = { ups: false, flags: false }
  const held = new Map<KeyName, KeyHold>()
  const steps = createKeySteps(needs, () => habits.ups)
  const okRest = createOkRest(needs)
  let raised: { readonly hold: KeyHold; readonly at: number } | null = null

  const press = (key: KeyName): boolean => {
    const at = now()
    const hold: KeyHold = { key, since: at, toldAt: at, repeats: false, nextAt: at + Math.max(first(), pace(key).every) }
    held.set(key, hold)
    steps.begin(hold)
    return key !== 'ok' || okRest.hears()
  }
  const bounced = (key: KeyName): KeyHold | undefined => {
    if (!raised || raised.hold.key !== key || !isBounce(raised.hold, raised.at, now())) return undefined
    held.set(key, raised.hold)
    steps.begin(raised.hold)
    return raised.hold
  }
  const tellAgain = (hold: KeyHold): void => {
    hold.repeats = true
    hold.toldAt = now()
    steps.toldAgain(hold)
  }
  return {
    rests: okRest.rests,
    down: (key, repeat) => {
      habits.flags = habits.flags || repeat
      const hold = held.get(key) ?? bounced(key)
      if (!repeat && !(hold && isToldAgain(hold, now(), steps.isLed(hold), habits))) return press(key)
      if (hold) tellAgain(hold)
      return false
    },
    up: key => {
      habits.ups = true
      const hold = held.get(key)
      held.delete(key)
      raised = hold && steps.isLed(hold) ? { hold, at: now() } : null
      if (raised) steps.end()
    },
    releaseAll: () => {
      steps.end()
      held.clear()
      raised = null
    },
  }
}
