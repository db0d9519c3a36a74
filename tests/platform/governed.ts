import { createKeyGovernor } from '../../src/platform/keyGovernor'
import type { KeyPace } from '../../src/platform/keySteps'
import type { KeyName } from '../../src/platform/keys'
import { handClock } from '../support/handClock'

const steady: KeyPace = { every: 100, far: null }
export const cards: KeyPace = { every: 100, far: { after: 2_500, every: 250 } }

export interface Heard {
  readonly key: KeyName
  readonly at: number
  readonly as: 'press' | 'step' | 'far'
}

/** A remote before a governor, and what the app hears of it. `knownUps`: the TV was seen to tell when keys come up. */
export function governed({ pace = steady, knownUps = true, takes = 0, first = 450 }: { pace?: KeyPace; knownUps?: boolean; takes?: number; first?: number } = {}) {
  const clock = handClock()
  const heard: Heard[] = []
  const at = { screen: 'home' }
  const governor = createKeyGovernor({
    now: clock.now, after: clock.after, pace: () => pace, screen: () => at.screen, first: () => first,
    step: (key, far) => {
      heard.push({ key, at: clock.now(), as: far ? 'far' : 'step' })
      clock.busy(takes)
    },
  })
  const down = (key: KeyName, repeat = false): void => {
    if (governor.down(key, repeat)) heard.push({ key, at: clock.now(), as: 'press' })
  }
  /** The TV's own repeats, from `first` on, for so long. */
  const repeats = (key: KeyName, ms: number, every: number, marked: boolean, first = 500): void => {
    clock.pass(Math.min(first, ms))
    for (let told = first; told < ms; told += every) {
      down(key, marked)
      clock.pass(Math.min(every, ms - told))
    }
  }
  if (knownUps) governor.up('info')
  return { ...clock, governor, heard, at, down, up: governor.up, repeats, times: () => heard.map(({ at: time }) => time) }
}
