import { expect, test } from '@jest/globals'
import { dateFromAddress, hasTime, hasZone, parseDate } from '../../../src/newsroom/text/date'

test.each([
  ['Tue, 24 Nov 2026 06:40:00 GMT', '2026-11-24T06:40:00.000Z'],
  ['Tue, 24 Nov 2026 06:40:00 +0330', '2026-11-24T03:10:00.000Z'],
  ['24 Nov 26 06:40 EST', '2026-11-24T11:40:00.000Z'],
  ['Tue Nov 24 06:40:00 GMT 2026', '2026-11-24T06:40:00.000Z'],
  ['Tue Nov 24 06:40:00 +0100 2026', '2026-11-24T05:40:00.000Z'],
  ['24-Nov-2026 06:40', '2026-11-24T06:40:00.000Z'],
  ['2026-11-24T06:40:00Z', '2026-11-24T06:40:00.000Z'],
  ['2026-11-24T06:40:00.123+01:00', '2026-11-24T05:40:00.000Z'],
  ['20261124T064000Z', '2026-11-24T06:40:00.000Z'],
  ['2026-11-24 06:40', '2026-11-24T06:40:00.000Z'],
  ['2026-11-24 6:40 PM', '2026-11-24T18:40:00.000Z'],
  ['2026-11-24', '2026-11-24T00:00:00.000Z'],
  ['2026/11/24 06:40', '2026-11-24T06:40:00.000Z'],
  ['24 November 2026', '2026-11-24T00:00:00.000Z'],
  ['November 24, 2026 6:40 PM', '2026-11-24T18:40:00.000Z'],
  ['Nov 24 2026, 6:40 p.m. EST', '2026-11-24T23:40:00.000Z'],
  ['11/24/2026 6:40:00 AM', '2026-11-24T06:40:00.000Z'],
  ['24/11/2026 06:40', '2026-11-24T06:40:00.000Z'],
  ['24.11.2026, 06:40 Uhr', '2026-11-24T06:40:00.000Z'],
  ['Di, 24. Dezember 2026 06:40', '2026-12-24T06:40:00.000Z'],
  ['24 août 2026', '2026-08-24T00:00:00.000Z'],
  ['24 de noviembre de 2026', '2026-11-24T00:00:00.000Z'],
  ['24 ноября 2026 06:40', '2026-11-24T06:40:00.000Z'],
  ['٢٤ نوفمبر ٢٠٢٦ 06:40', '2026-11-24T06:40:00.000Z'],
])('%s', (written, date) => {
  expect(parseDate(written)).toBe(date)
})

test.each(['', 'yesterday', '2026-13-45', '99 Foo 2026', '1764000000', '0000-00-00 00:00:00', 'x'.repeat(1_000_000)])('“%.30s” is no date', written => {
  expect(parseDate(written)).toBeNull()
})

test('a date that names no zone is of the zone it is asked for', () => {
  expect(parseDate('24 Nov 2026 06:40', '+03:30')).toBe('2026-11-24T03:10:00.000Z')
  expect(parseDate('2026-11-24T06:40:00', 'CET')).toBe('2026-11-24T05:40:00.000Z')
  expect(parseDate('2026-11-24T06:40:00Z', '+03:30')).toBe('2026-11-24T06:40:00.000Z')
})

test.each([
  ['Tue, 24 Nov 2026 06:40:00 GMT', true], ['2026-11-24T06:40:00+01:00', true], ['20261124T064000Z', true], ['24 Nov 2026 6:40 PM EST', true], ['24 November 2026', true],
  ['2026-11-24T06:40:00', false], ['24 Nov 2026 6:40 PM', false], ['Tue Nov 24 06:40:00 2026', false],
])('whether “%s” says its zone, if it needs one: %s', (written, zoned) => {
  expect(hasZone(written)).toBe(zoned)
})

test('whether a date says its time', () => {
  expect(['2026-11-24', '24 November 2026', '2026-11-24T06:40Z', '20261124T0640'].map(hasTime)).toEqual([false, false, true, true])
})

test('an address gives its day', () => {
  expect(dateFromAddress('https://news.example/2026/11/24/1041/ferry.html')).toBe('2026-11-24T12:00:00.000Z')
  expect(dateFromAddress('https://news.example/story/1041')).toBeNull()
})
