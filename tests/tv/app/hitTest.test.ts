import { expect, test } from '@jest/globals'
import { isWhole, spotAt as spotOf, type Spot } from '../../../src/tv/app/hitTest'

const box = (of: string | null, x: number, y = 0, clip: Spot<string>['clip'] = null): Spot<string> => ({ of, rect: { x, y, w: 100, h: 100 }, clip })

const spotAt = (spots: readonly Spot<string>[], x: number, y: number) => spotOf(spots, x, y)?.of ?? null

test('of what lies one over another the last that is drawn is pointed at', () => {
  expect(spotAt([box('under', 0), box('over', 50)], 75, 50)).toBe('over')
  expect(spotAt([box('under', 0), box('over', 50)], 25, 50)).toBe('under')
})

test('what is covered is not pointed at, and what stands on the cover is', () => {
  expect(spotAt([box('card', 0), box(null, 0)], 50, 50)).toBeNull()
  expect(spotAt([box('card', 0), box(null, 0), box('button', 0)], 50, 50)).toBe('button')
})

test('what a window cuts off is not there', () => {
  const window = { x: 0, y: 0, w: 100, h: 60 }
  expect(spotAt([box('line', 0, 0, window)], 50, 50)).toBe('line')
  expect(spotAt([box('line', 0, 0, window)], 50, 90)).toBeNull()
})

test('between two things the nearer one is meant, and far from all nothing', () => {
  const two = [box('left', 0), box('right', 130)]
  expect([spotAt(two, 110, 50), spotAt(two, 122, 50), spotAt(two, 110, 180)]).toEqual(['left', 'right', null])
})

test('what the screen or a window cuts off at any side is not whole', () => {
  const whole = { x: 0, y: 0, w: 10, h: 10 }
  expect(isWhole({ of: 'line', rect: whole, clip: whole }, 10, 10)).toBe(true)
  for (const change of [{ x: -1 }, { y: -1 }, { x: 1 }, { y: 1 }]) {
    expect(isWhole({ of: 'line', rect: { ...whole, ...change }, clip: null }, 10, 10)).toBe(false)
    expect(isWhole({ of: 'line', rect: whole, clip: { ...whole, ...change } }, 10, 10)).toBe(false)
  }
})
