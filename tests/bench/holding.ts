import type { Focus } from '../../src/tv/app/tester'
import type { Key, SlowTv } from './slowTv'

/** Keys that are held, and what is opened between them. */
export interface Step {
  readonly what: string
  run(slow: SlowTv): Promise<void>
}

/** Of the second of 12 sections, and of the last: their stories count on from there. */
const numbers = { second: 250, last: 750 }

/** In a channel of 12 sections of 40 stories. */
export const held = {
  right: holding('Right held over the 13 cards of a row', 'right', ({ id }) => id.startsWith('all:')),
  list: holding('Down held through 40 headlines', 'down', ({ index }) => index === 40),
  listBack: holding('Up held through 40 headlines', 'up', ({ index }) => index === 1),
  left: holding('Left held over a row', 'left', ({ index }) => index === 1),
  down: holding('Down held over 12 rows', 'down', ({ number = 0 }) => number > numbers.last),
  up: holding('Up held over 12 rows', 'up', ({ number = 0 }) => number > 0 && number < numbers.second),
}

export const section = pressing('a section opened', 'ok')
export const story = pressing('a story opened', 'ok')
export const backToList = pressing('Back to the list', 'back')
export const backHome = pressing('Back to home', 'back')

function holding(what: string, key: Key, isThere: (focus: Focus) => boolean): Step {
  return { what, run: slow => slow.hold(key, isThere) }
}

function pressing(what: string, key: Key): Step {
  return { what, run: async slow => {
    await slow.pressed(key)
    await slow.tv.whenIdle()
  } }
}
