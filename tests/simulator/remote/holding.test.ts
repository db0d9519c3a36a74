import { beforeEach, expect, jest, test } from '@jest/globals'
import { createHolding } from '../../../src/simulator/remote/holding'

const sent: string[] = []
const holding = (timing: { readonly first: number; readonly next: number } | null = { first: 450, next: 100 }) => createHolding({
  timing: () => timing,
  down: (key, repeat) => { sent.push(`${key} ${repeat ? 'again' : 'down'}`) },
  up: key => { sent.push(`${key} up`) },
})

beforeEach(() => {
  jest.useFakeTimers()
  sent.length = 0
})

test('a short press is one key down and one up', () => {
  const keys = holding()
  keys.press('ok')
  jest.advanceTimersByTime(449)
  keys.release('ok')
  jest.advanceTimersByTime(5000)
  expect(sent).toEqual(['ok down', 'ok up'])
})

test('a held key repeats after 450 ms, then each 100 ms', () => {
  const keys = holding()
  keys.press('right')
  jest.advanceTimersByTime(450)
  expect(sent).toEqual(['right down', 'right again'])
  jest.advanceTimersByTime(300)
  keys.release('right')
  expect(sent).toEqual(['right down', 'right again', 'right again', 'right again', 'right again', 'right up'])
})

test('a key that is down cannot go down again, nor one come up that is up', () => {
  const keys = holding()
  keys.press('up')
  keys.press('up')
  keys.release('up')
  keys.release('up')
  expect(sent).toEqual(['up down', 'up up'])
})

test('all keys come up together', () => {
  const keys = holding()
  keys.press('left')
  keys.press('ok')
  keys.releaseAll()
  jest.advanceTimersByTime(5000)
  expect(sent).toEqual(['left down', 'ok down', 'left up', 'ok up'])
})

test('a remote repeats at its own pace, or not at all', () => {
  const slow = holding({ first: 600, next: 200 })
  slow.press('down')
  jest.advanceTimersByTime(999)
  slow.release('down')
  expect(sent.splice(0)).toEqual(['down down', 'down again', 'down again', 'down up'])
  const silent = holding(null)
  silent.press('down')
  jest.advanceTimersByTime(5000)
  silent.press('down')
  silent.release('down')
  expect(sent).toEqual(['down down', 'down up'])
})
