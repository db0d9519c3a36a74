import { expect, test } from '@jest/globals'
import { olderDates } from '../../../src/simulator/worker/olderDates'

test.each([
  ['<pubDate>Tue, 01 Dec 2026 06:40:00 +0200</pubDate>', 2, '<pubDate>Sun, 29 Nov 2026 06:40:00 +0200</pubDate>'],
  ['1 Jan 2026 06:40 GMT', 1, '31 Dec 2025 06:40 GMT'],
  ['Mon, 9 Nov 2026 06:40:00 EST', 3, 'Fri, 6 Nov 2026 06:40:00 EST'],
  ['"2026-03-01T00:30:00+05:30"', 1, '"2026-02-28T00:30:00+05:30"'],
  ['2026-11-24 06:40:00', 3650, '2016-11-26 06:40:00'],
])('%s, %d days older', (text, days, older) => {
  expect(olderDates(text, days)).toBe(older)
})

test.each(['https://a.example/2026/11/24/story.html', 'https://a.example/2026-11-24/story.html', 'It was raised on 2 May 1934.', '1764000000'])('%s stays: it is an address, a sentence, a number', text => {
  expect(olderDates(text, 5)).toBe(text)
})
