import { expect, test } from '@jest/globals'
import { linkedFeeds, usualFeeds } from '../../../src/tools/new/feedLinks'
import { page } from '../../support/written'

const link = (type: string, href: string, title = '', rel = 'alternate') => `<link rel="${rel}" type="${type}" title="${title}" href="${href}">`
const linked = (...links: readonly string[]) => linkedFeeds(page(links.join(''), ''), 'https://gull.example/news/')

test('feeds of every kind are found, relative to their page', () => {
  expect(linked(link('application/rss+xml', 'rss'), link('application/atom+xml', '/atom.xml'), link('Application/Feed+JSON', '//cdn.example/f.json'))).toEqual([
    'https://gull.example/news/rss', 'https://gull.example/atom.xml', 'https://cdn.example/f.json',
  ])
})

test('comments come last', () => {
  expect(linked(link('application/rss+xml', '/a', 'Gull Post » Comments Feed'), link('application/rss+xml', '/comments/feed'), link('application/rss+xml', '/b'))).toEqual([
    'https://gull.example/b', 'https://gull.example/a', 'https://gull.example/comments/feed',
  ])
})

test('other links are none', () => {
  expect(linked(link('text/css', '/a.css'), link('application/rss+xml', 'javascript:alert(1)'), link('application/rss+xml', ''), link('application/rss+xml', '/x', '', 'stylesheet'), link('text/html', '/fa/'))).toEqual([])
})

test('a list without end is cut, and twins are one', () => {
  expect(linked(...Array.from({ length: 40 }, (_, i) => link('application/rss+xml', `/${i % 20}`)))).toHaveLength(10)
})

test('usual places are below the page and at its host', () => {
  expect(usualFeeds('https://gull.example/')[0]).toBe('https://gull.example/rss.xml')
  expect(usualFeeds('https://gull.example/en/index.html')).toEqual(expect.arrayContaining(['https://gull.example/en/feed', 'https://gull.example/feed']))
})
