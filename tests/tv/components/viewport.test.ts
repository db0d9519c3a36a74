import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isWhole, moveTo, pageTo, placeOf, shownIn, start } from '../../../src/tv/components/viewport'

const small = fc.integer({ min: 0, max: 60 })
const anywhere = fc.record({
  position: fc.record({ index: small, first: small }),
  index: fc.integer({ min: -3, max: 80 }),
  count: small,
  whole: fc.integer({ min: 1, max: 6 }),
})

test('focus is always on one of the things there are', () => {
  fc.assert(fc.property(anywhere, ({ position, index, count, whole }) => {
    const at = moveTo(position, index, { count, whole })
    expect(at.index).toBe(Math.min(Math.max(index, 0), Math.max(count - 1, 0)))
  }))
})

test('what has the focus always stands whole on screen', () => {
  fc.assert(fc.property(anywhere, ({ position, index, count, whole }) => {
    const at = moveTo(position, index, { count, whole })
    expect(at.first).toBeLessThanOrEqual(at.index)
    expect(at.index).toBeLessThan(at.first + whole)
  }))
})

test('a row never goes on beyond its last thing, nor before its first', () => {
  fc.assert(fc.property(anywhere, ({ position, index, count, whole }) => {
    const { first } = moveTo(position, index, { count, whole })
    expect(first).toBeGreaterThanOrEqual(0)
    expect(first).toBeLessThanOrEqual(Math.max(0, count - whole))
  }))
})

test('a screenful further, all that stands whole on screen is new, and focus keeps its place there', () => {
  expect(pageTo({ index: 5, first: 3 }, 1, { count: 60, whole: 4 })).toEqual({ index: 9, first: 7 })
  expect(pageTo({ index: 9, first: 7 }, -1, { count: 60, whole: 4 })).toEqual({ index: 5, first: 3 })
})

test('screenfuls reach every end exactly, and skip nothing that was not on screen', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom(1 as const, -1 as const), (count, whole, wides, way) => {
    const end = way > 0 ? count - 1 : 0
    const extent = { count, whole, wide: whole > 1 ? wides : 0 }
    let at = moveTo(start, way > 0 ? 0 : count - 1, extent)
    const seen = new Set<number>()
    const look = () => { for (let i = at.first; i < count && isWhole(i, at.first, extent); i++) seen.add(i) }
    look()
    for (let pressed = 0; pressed < Math.ceil((count + extent.wide) / whole) + extent.wide; pressed++) {
      at = pageTo(at, way, extent)
      look()
    }
    expect(at.index).toBe(end)
    expect(seen.size).toBe(count)
  }))
})

test('a row moves only as far as it must', () => {
  fc.assert(fc.property(anywhere, ({ position, index, count, whole }) => {
    const at = moveTo(position, index, { count, whole })
    const possible = Array.from({ length: count + 1 }, (_, first) => first)
      .filter(first => first <= at.index && at.index < first + whole && first <= Math.max(0, count - whole))
    const nearest = Math.min(...possible.map(first => Math.abs(first - position.first)))
    expect(Math.abs(at.first - position.first)).toBe(nearest)
  }))
})

test('moving within what is seen moves no row', () => {
  expect(moveTo({ index: 2, first: 1 }, 4, { count: 40, whole: 4 })).toEqual({ index: 4, first: 1 })
  expect(moveTo({ index: 4, first: 1 }, 5, { count: 40, whole: 4 })).toEqual({ index: 5, first: 2 })
  expect(moveTo(start, 1, { count: 1, whole: 4 })).toEqual(start)
})

test('a pool shows its part of a row once, and each thing keeps its slot', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -2, max: 500 }), (pool, first) => {
    const shown = Array.from({ length: pool }, (_, slot) => shownIn(slot, pool, first))
    expect([...shown].sort((a, b) => a - b)).toEqual(Array.from({ length: pool }, (_, i) => first + i))
    shown.forEach((index, slot) => expect(((index % pool) + pool) % pool).toBe(slot))
  }))
})

test('what is twice as wide takes two places, and the row stands so that none of it is cut', () => {
  const extent = { count: 40, whole: 4, wide: 1 }
  expect([0, 1, 2, 3].map(index => placeOf(index, extent))).toEqual([0, 2, 3, 4])
  expect([0, 1, 2, 3].map(index => isWhole(index, 0, extent))).toEqual([true, true, true, false])
  expect(moveTo(start, 2, extent)).toEqual({ index: 2, first: 0 })
  expect(moveTo(start, 3, extent)).toEqual({ index: 3, first: 1 })
  expect(moveTo({ index: 3, first: 1 }, 0, extent)).toEqual(start)
  expect(moveTo(start, 2, { ...extent, wide: 2 })).toEqual({ index: 2, first: 1 })
})
