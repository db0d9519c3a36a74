import { expect, test } from '@jest/globals'
import { followPads, keysOfPad, type Pad } from '../../../src/simulator/remote/gamepad'

const pad = (pressed: readonly number[], axes: readonly number[] = []): Pad => ({ buttons: Array.from({ length: 17 }, (_, index) => ({ pressed: pressed.includes(index) })), axes })

test('arrows, A and B are the six keys; a stick is one arrow from half of its way on', () => {
  expect([...keysOfPad(pad([0, 1, 12, 13, 14, 15]))]).toEqual(['ok', 'back', 'up', 'down', 'left', 'right'])
  expect([...keysOfPad(pad([], [0.4, -0.4]))]).toEqual([])
  expect([...keysOfPad(pad([], [0.7, -0.6]))]).toEqual(['right'])
  expect([...keysOfPad(pad([], [0.6, -0.9]))]).toEqual(['up'])
})

test('a key is held from one look to the next, and comes up when its pad is gone', () => {
  const heard: string[] = []
  const follow = followPads({ press: key => { heard.push(`${key} down`) }, release: key => { heard.push(`${key} up`) } })
  follow([null, pad([0])])
  follow([null, pad([0])])
  follow([null, pad([15])])
  follow([])
  expect(heard).toEqual(['ok down', 'ok up', 'right down', 'right up'])
})
