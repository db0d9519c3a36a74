import { expect, test } from '@jest/globals'
import { readAddress } from '../../../../src/newsroom/sources/feed/addressRule'
import { parseRss } from '../../../../src/newsroom/sources/rss'
import { item, rss } from '../../../support/written'

test.each([
  ['https://gull.example/Detail/2026/11/24/741852/Gulls-return', '/Detail/{year}/{month}/{day}/{id}/*', { id: '741852', date: '2026-11-24T12:00:00.000Z' }],
  ['https://gull.example/Detail/2026/11/24/741852', '/Detail/{year}/{month}/{day}/{id}/*', { id: '741852', date: '2026-11-24T12:00:00.000Z' }],
  ['https://gull.example/a/2026-11-24/gulls', '/a/{year}-{month}-{day}/{id}', { id: 'gulls', date: '2026-11-24T12:00:00.000Z' }],
  ['https://gull.example/news/gulls-return-4711.html?x=1', '/news/*-{id}.html', { id: '4711', date: null }],
  ['https://gull.example/news/gulls-return-2026-11-24', '/news/*-{year}-{month}-{day}', { id: null, date: '2026-11-24T12:00:00.000Z' }],
  ['https://gull.example/n/4711-gulls-return', '/n/{id}-*', { id: '4711', date: null }],
  ['https://gull.example/sport/x/4711', '/*/*/{id}', { id: '4711', date: null }],
])('%s by %s', (address, template, facts) => {
  expect(readAddress(address, template)).toEqual(facts)
})

test.each([
  ['another beginning', 'https://gull.example/Video/2026/11/24/1/x'],
  ['fewer steps', 'https://gull.example/Detail/2026/11'],
  ['no digits', 'https://gull.example/Detail/year/11/24/1/x'],
])('%s is another shape', (_, address) => {
  expect(readAddress(address, '/Detail/{year}/{month}/{day}/{id}/*')).toBeNull()
})

test('a day that does not exist is no date', () => {
  expect(readAddress('https://gull.example/2026/13/45/1', '/{year}/{month}/{day}/{id}')).toEqual({ id: '1', date: null })
})

test('a template is text, never a pattern', () => {
  expect(readAddress('https://gull.example/aaaa/1', '/(a+)+/{id}')).toBeNull()
  expect(readAddress('https://gull.example/a.b/1', '/a.b/{id}')).toEqual({ id: '1', date: null })
  expect(readAddress('https://gull.example/axb/1', '/a.b/{id}')).toBeNull()
})

test('a rule of the operator gives a feed without ids and dates both, the same on every mirror', () => {
  const rules = { id: '/Detail/{year}-{month}-{day}/{id}-*', date: '/Detail/{year}-{month}-{day}/{id}-*' }
  const story = (host: string) => parseRss(rss(item('<title>Gulls</title>', `<link>https://${host}/Detail/2026-11-24/4711-gulls</link>`)), `https://${host}/rss.xml`, { rules }).stories[0]!
  expect(story('gull.example')).toMatchObject({ id: '4711', published: '2026-11-24T12:00:00.000Z', dateQuality: 'day' })
  expect(story('mirror.example').id).toBe('4711')
})

test('an id that no route can hold is hashed', () => {
  const rules = { id: '/{id}' }
  const { id } = parseRss(rss(item('<title>Gulls</title>', '<link>https://gull.example/m%C3%B6we</link>')), 'https://gull.example/', { rules }).stories[0]!
  expect(id).toMatch(/^[a-z0-9]{4,20}$/)
})
