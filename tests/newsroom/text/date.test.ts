import { expect, test } from '@jest/globals'
import { dateFromAddress, parseDate } from '../../../src/newsroom/text/date'

test.each([
  ['Tue, 24 Nov 2026 06:40:00 GMT', '2026-11-24T06:40:00.000Z'],
  ['Tue, 24 Nov 2026 06:40:00 +0330', '2026-11-24T03:10:00.000Z'],
  ['24 Nov 26 06:40 EST', '2026-11-24T11:40:00.000Z'],
  ['2026-11-24T06:40:00Z', '2026-11-24T06:40:00.000Z'],
  ['2026-11-24T06:40:00.123+01:00', '2026-11-24T05:40:00.000Z'],
  ['2026-11-24 06:40', '2026-11-24T06:40:00.000Z'],
  ['2026-11-24', '2026-11-24T00:00:00.000Z'],
  ['24 November 2026', '2026-11-24T00:00:00.000Z'],
  ['November 24, 2026 6:40 PM', '2026-11-24T18:40:00.000Z'],
])('%s', (written, date) => {
  expect(parseDate(written)).toBe(date)
})

test.each(['', 'yesterday', '2026-13-45', '99 Foo 2026'])('“%s” is no date', written => {
  expect(parseDate(written)).toBeNull()
})

test('an address gives its day', () => {
  expect(dateFromAddress('https://news.example/2026/11/24/1041/ferry.html')).toBe('2026-11-24T12:00:00.000Z')
  expect(dateFromAddress('https://news.example/story/1041')).toBeNull()
})
