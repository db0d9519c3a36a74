import { expect, test } from '@jest/globals'
import { ageOf, clockOf, momentOf, timeOf } from '../../../src/newsroom/text/age'

const now = new Date(2026, 10, 24, 14, 5).getTime()
const ago = (ms: number): string => new Date(now - ms).toISOString()
const [minute, hour] = [60_000, 3_600_000]

test('news is so many minutes or hours old, of yesterday, or of a day', () => {
  expect(ageOf(ago(59_000), now)).toEqual({ kind: 'now' })
  expect(ageOf(ago(59 * minute), now)).toEqual({ kind: 'minutes', count: 59 })
  expect(ageOf(ago(23 * hour), now)).toEqual({ kind: 'hours', count: 23 })
  expect(ageOf(ago(25 * hour), now)).toEqual({ kind: 'yesterday' })
  expect(ageOf(ago(72 * hour), now)).toEqual({ kind: 'day', month: 10, day: 21 })
})

test('a time to come is now: clocks differ', () => {
  expect(ageOf(ago(-hour), now)).toEqual({ kind: 'now' })
})

test('a day of which no hour is known has none', () => {
  expect([0, 24, 72].map(hours => ageOf(ago(hours * hour), now, true))).toEqual([{ kind: 'today' }, { kind: 'yesterday' }, { kind: 'day', month: 10, day: 21 }])
  expect(timeOf(ago(0), true)).toEqual({ year: 2026, month: 10, day: 24, clock: null })
})

test('a time of today is its clock, an older one its day', () => {
  expect(momentOf(now - 5 * minute, now)).toEqual({ kind: 'clock', hour: 14, minute: 0 })
  expect(momentOf(now - 24 * hour, now)).toEqual({ kind: 'yesterday' })
  expect(momentOf(now - 72 * hour, now)).toEqual({ kind: 'day', month: 10, day: 21 })
  expect(timeOf(ago(0)).clock).toEqual(clockOf(now))
})
