import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import type { Story } from '../../../../src/newsroom/model/story'
import { parsePage } from '../../../../src/newsroom/sources/page'
import { page } from '../../../support/written'

const address = 'https://www.gullpost.example/a/gulls'
const read = (html: string): Story => parsePage(html, address, text => parseHTML(text).document)
const body = Array.from({ length: 6 }, (_, i) => `<p>The ${i}th gull came back to Long Quay on Monday, and it sat down on the same bollard as in the spring, with its back to the wind.</p>`).join('')
const article = (head: string, before = '', after = '') => page(head, `<div class="top">${before}</div><article>${body}${after}</article>`)
const json = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

test.each([
  ['the heading that agrees with og:title', '<meta property="og:title" content="Gulls return to the quay | Gull Post"><meta property="og:site_name" content="Gull Post">', '<h1>Gull Post</h1><h1>Gulls return to the quay</h1>', 'Gulls return to the quay'],
  ['not the site’s own name', '<title>Gulls return to the quay - Gull Post</title>', '<h1>Gull Post</h1><h1>Gulls return to the quay</h1>', 'Gulls return to the quay'],
  ['not the logo of a host', '', '<h1><a href="/">GULLPOST</a></h1><h1>Gulls return to the quay</h1>', 'Gulls return to the quay'],
  ['og:title without the site’s name', '<meta property="og:title" content="Gulls return - Gull Post"><meta property="og:site_name" content="Gull Post">', '<h1>Menu</h1>', 'Gulls return'],
  ['og:title without the host’s name', '<meta property="og:title" content="Gulls return | GullPost.example">', '', 'Gulls return'],
  ['a dash of its own stays', '<meta property="og:title" content="Gulls return – a report">', '', 'Gulls return – a report'],
  ['JSON-LD before og:title', `${json({ '@type': 'NewsArticle', headline: 'Gulls return' })}<meta property="og:title" content="You won’t believe these gulls">`, '', 'Gulls return'],
  ['the whole of a headline that is cut in og:title', '<meta property="og:title" content="Gulls return to the quay and…">', '<h1>Gulls return to the quay and sit down</h1>', 'Gulls return to the quay and sit down'],
  ['a page that says nothing to machines', '', '<h1>Gulls return</h1>', 'Gulls return'],
])('headline: %s', (_, head, before, expected) => {
  expect(read(article(head, before)).headline).toBe(expected)
})
