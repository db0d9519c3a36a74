import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { arabicDay, persianDay } from '../../../src/tools/demo/writer/dates'
import { editionFor, shiftDates, undone } from '../../../src/tools/serve/edition'

const newest = Date.parse('2026-11-24T09:30:00Z')
const shifted = (text: string, days: number) => shiftDates(text, { newest, days })

test.each([
  ['2026-11-24T09:30:00Z', 0],
  ['2026-11-25T09:29:59Z', 0],
  ['2026-11-25T09:30:00Z', 1],
  ['2027-01-01T00:00:00Z', 37],
  ['2026-11-24T09:29:00Z', -1],
  ['2026-11-20T12:00:00Z', -4],
])('at %s the edition is moved by %d days', (now, days) => {
  expect(editionFor(newest, Date.parse(now)).days).toBe(days)
})

test.each([
  ['dates of mail, with their weekday', '<pubDate>Tue, 24 Nov 2026 06:40:00 GMT</pubDate>', 7 + 1, '<pubDate>Wed, 02 Dec 2026 06:40:00 GMT</pubDate>'],
  ['ISO dates', 'datetime="2026-11-24T06:40:00Z"', 38, 'datetime="2027-01-01T06:40:00Z"'],
  ['ISO days', '2026-11-30', 1, '2026-12-01'],
  ['days in words', '<p>24 November 2026, 06:40</p>', 7, '<p>1 December 2026, 06:40</p>'],
  ['weekdays in words', 'Tuesday, 24 November 2026; Tuesday 24 November 2026', 1, 'Wednesday, 25 November 2026; Wednesday 25 November 2026'],
  ['Arabic days', '<p>نُشر في ٢٤ نوفمبر ٢٠٢٦، ٠٦:٤٠</p>', 7, '<p>نُشر في ١ ديسمبر ٢٠٢٦، ٠٦:٤٠</p>'],
  ["Persian days, by the sun's year", '<p>۳ آذر ۱۴۰۵، ۰۶:۴۰</p>', 117, '<p>۱ فروردین ۱۴۰۶، ۰۶:۴۰</p>'],
  ['days in addresses', 'href="../../../../2026/11/24/1041/ferry.html"', -24, 'href="../../../../2026/10/31/1041/ferry.html"'],
])('%s move', (_, written, days, expected) => {
  expect(shifted(written, days)).toBe(expected)
})

test('May is long in words and short in mail', () => {
  const may = { newest: Date.parse('2026-05-01T00:00:00Z'), days: 1 }
  expect(shiftDates('Thu, 30 Apr 2026 / 30 April 2026', may)).toBe('Fri, 01 May 2026 / 1 May 2026')
  expect(shiftDates('Fri, 01 May 2026 / 1 May 2026', undone(may))).toBe('Thu, 30 Apr 2026 / 30 April 2026')
})

test("the stories' past stays where it was", () => {
  const past = 'It was last raised on 2 May 1934, and 24 November 2025 was a Monday; see /1998/01/02/. في ٣٠ أكتوبر ٢٠٢٠، ۹ آبان ۱۳۹۹'
  expect(shifted(past, 100)).toBe(past)
})

test('numbers that are no dates stay', () => {
  const numbers = '2026-13-41 2026-11-241 12026-11-24 31,2026/11 ٢٤٢٤ نوفمبر ٢٠٢٦ ٣١ نوفمبر ٢٠٢٦ 24 Novembre 2026 tel 2026-1124'
  expect(shifted(numbers, 5)).toBe(numbers)
})

test('the way back leads to the same text', () => {
  const day = fc.integer({ min: -30, max: 30 })
  fc.assert(fc.property(day, fc.integer({ min: -4000, max: 4000 }), (offset, days) => {
    const date = new Date(newest + offset * 86_400_000)
    const text = `/${date.toISOString().slice(0, 10).replace(/-/g, '/')}/ ${date.toUTCString()} ${date.toISOString()} ${arabicDay(date.toISOString())} ${persianDay(date.toISOString())}`
    expect(shiftDates(shifted(text, days), undone({ newest, days }))).toBe(text)
  }))
})

test('weekdays are right after any move', () => {
  fc.assert(fc.property(fc.integer({ min: -4000, max: 4000 }), days => {
    const moved = shifted('Tue, 24 Nov 2026 06:40:00 GMT', days)
    expect(new Date(moved).toUTCString()).toBe(moved)
  }))
})
