import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDeepLink, type DeepLink } from '../../../src/tv/app/deepLink'

test.each<[string, DeepLink]>([
  ['story/aB_9-z', { kind: 'story', id: 'aB_9-z' }], ['/story/abc', { kind: 'story', id: 'abc' }], ['story/abc/', { kind: 'story', id: 'abc' }],
  [' section/coast ', { kind: 'section', id: 'coast' }], ['live/one', { kind: 'live', id: 'one' }], ['play/abc', { kind: 'play', id: 'abc' }],
  ['number/205', { kind: 'number', number: 205 }], ['home', { kind: 'home' }], ['story%2Fabc', { kind: 'story', id: 'abc' }],
  ['https://tv.example/app/#story/abc', { kind: 'story', id: 'abc' }], ['gull://x#live/one', { kind: 'live', id: 'one' }],
])('%j is understood', (link, read) => {
  expect(readDeepLink(link)).toEqual(read)
})

test.each([
  '', '#', '/', 'story', 'story/', 'story//', 'story/../home', 'story/..%2F..', 'story/a b', 'story/<img src=x onerror=alert(1)>', 'story/%3Cb%3E', 'story/a/b',
  'settings', 'search', 'share/abc', 'welcome', 'picture/abc', 'number/1', 'number/abc', 'number/2050', 'number/-10', 'home/x', 'STORY/abc', 'javascript:alert(1)',
  'story/%E0%A4%A', 'story/%00', 'story/абв', '__proto__/x', 'constructor', 'story/abc?x=1', `story/${'a'.repeat(400)}`, 'story/abc\nlive/one', '%2573tory/abc', 'data:text/html,x', '{"link":"story/abc"}',
])('%j is nothing', link => {
  expect(readDeepLink(link)).toBeNull()
})

test('whatever is written, what is read can stand in a path', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.tuple(fc.constantFrom('story', 'section', 'live', 'play', 'number'), fc.string()).map(parts => parts.join('/'))), written => {
    const read = readDeepLink(written)
    if (read && 'id' in read) expect(read.id).toMatch(/^[\w-]+$/)
  }))
})
