import { expect, test } from '@jest/globals'
import { filtered, logLines, type LogKind } from '../../../src/simulator/panels/logLines'

const written = {
  events: [{ at: 3, kind: 'error' as const, from: 'news' as const, text: 'The server answered 503.', address: 'https://a.example/feed', failure: 'refused' as const }, { at: 1, kind: 'news' as const, section: 'sport', stories: 4 }],
  console: [{ at: 2, level: 'warn' as const, text: 'careful' }],
  requests: [
    { at: 4, address: 'https://a.example/feed', ms: 120, status: 503, failure: null, from: 'network' as const, bytes: 12 },
    { at: 5, address: 'https://b.example/feed', ms: 80, status: 304, failure: null, from: 'kept' as const, bytes: 0 },
    { at: 6, address: 'https://c.example/feed', ms: null, status: null, failure: null, from: null, bytes: null },
  ],
}
const every = new Set<LogKind>(['app', 'console', 'network'])

test('all that was written stands in the order in which it happened, errors marked', () => {
  expect(logLines(written).map(({ kind, what, text, isError }) => [kind, what, text, isError])).toEqual([
    ['app', 'news', 'sport · 4 stories', false],
    ['console', 'warn', 'careful', false],
    ['app', 'error', 'refused · The server answered 503. · https://a.example/feed', true],
    ['network', '503', 'https://a.example/feed · 120 ms · 12 B', true],
    ['network', '304', 'https://b.example/feed · 80 ms · 0 B · unchanged: the kept one holds', false],
    ['network', '…', 'https://c.example/feed · under way', false],
  ])
})

test('the filter wants every word, wherever it stands, and the chosen kinds', () => {
  expect(filtered(logLines(written), every, 'FEED 503')).toHaveLength(2)
  expect(filtered(logLines(written), new Set<LogKind>(['network']), 'feed 503')).toHaveLength(1)
  expect(filtered(logLines(written), every, '')).toHaveLength(6)
})
