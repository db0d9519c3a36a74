import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import type { Story } from '../../../../src/newsroom/model/story'
import { parsePage } from '../../../../src/newsroom/sources/page'
import { page } from '../../../support/written'

const address = 'https://www.gullpost.example/a/gulls'
const read = (html: string): Story => parsePage(html, address, text => parseHTML(text).document)
const body = Array.from({ length: 6 }, (_, i) => `<p>The ${i}th gull came back to Long Quay on Monday, and it sat down on the same bollard as in the spring, with its back to the wind.</p>`).join('')
const article = (head: string, before = '', after = '') => page(head, `<div class="top">${before}</div><article>${body}${after}</article>`)

test.each([
  ['meta', '<meta name="pubdate" content="2026-11-24T06:40:00Z">', '', '2026-11-24T06:40:00.000Z', 'exact'],
  ['a time element that says so, not the first', '', '<time datetime="2026-11-25T00:00:00Z">today</time><time class="published" datetime="2026-11-24T06:40:00Z">x</time>', '2026-11-24T06:40:00.000Z', 'exact'],
  ['microdata', '', '<span itemprop="datePublished" content="2026-11-24T06:40:00Z">x</span>', '2026-11-24T06:40:00.000Z', 'exact'],
  ['a line that people read', '', '<h1>Gulls return</h1><div class="date">Tuesday, 24 November 2026 6:40 AM [ Last Update: Tuesday, 24 November 2026 8:02 AM ]</div>', '2026-11-24T06:40:00.000Z', 'exact'],
  ['a day that people read', '', '<h1>Gulls return</h1><span class="post-date">24 novembre 2026</span>', '2026-11-24T00:00:00.000Z', 'day'],
  ['a day in Chinese', '', '<h1>Gulls return</h1><span class="date">2026年11月24日</span>', '2026-11-24T00:00:00.000Z', 'day'],
  ['nothing', '', '<h1>Gulls return</h1>', null, 'seen'],
])('date: %s', (_, head, before, published, dateQuality) => {
  expect(read(article(head, `${before}<h1>Gulls return</h1>`))).toMatchObject({ published, dateQuality })
})

test('an update is told apart from the publication, and is none before it', () => {
  const dates = (updated: string) => read(article(`<meta property="article:published_time" content="2026-11-24T06:40:00Z"><meta property="article:modified_time" content="${updated}">`, '<h1>Gulls</h1>')).updated
  expect(dates('2026-11-24T08:00:00Z')).toBe('2026-11-24T08:00:00.000Z')
  expect(dates('2026-11-24T06:40:00Z')).toBeNull()
  expect(dates('2025-01-01T00:00:00Z')).toBeNull()
})
