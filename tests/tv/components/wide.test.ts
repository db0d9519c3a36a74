import { expect, test } from '@jest/globals'
import { besideWide } from '../../../src/tv/components/wide'

test.each([
  ['from a wide card to what follows', { index: 1, first: 0 }, 2, true, { index: 2, first: 0 }],
  ['and back', { index: 1, first: 0 }, 2, false, { index: 0, first: 0 }],
  ['from one wide card to the next', { index: 1, first: 0 }, 4, true, { index: 2, first: 0 }],
  ['one that would be cut leaves as a whole', { index: 4, first: 1 }, 2, true, { index: 4, first: 2 }],
  ['and comes back as a whole', { index: 0, first: 1 }, 2, false, { index: 0, first: 0 }],
  ['where there are none, all stays', { index: 1, first: 1 }, 0, true, { index: 1, first: 1 }],
] as const)('%s', (_, place, ahead, forward, found) => {
  expect(besideWide(place, ahead, forward)).toEqual(found)
})
