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
  ['<meta name="author" content="@gullpost">', '<p class="byline">By Ilse Marrand, 24 November 2026</p>', 'Ilse Marrand'],
  ['<meta name="author" content="https://www.facebook.com/gull">', '<a rel="author">Ilse Marrand</a>', 'Ilse Marrand'],
  [json({ '@type': 'NewsArticle', author: [{ name: 'Ilse Marrand' }, { name: 'ILSE MARRAND' }, 'Tomas Quill'] }), '', 'Ilse Marrand, Tomas Quill'],
  ['', '<div class="author"><a href="/x">Ilse Marrand</a> Published 10:02 AM</div>', 'Ilse Marrand'],
  ['', `<div class="author-page-of-all">${body}</div>`, null],
])('byline of %s%s', (head, before, byline) => {
  expect(read(article(head, `<h1>Gulls return</h1>${before}`)).byline).toBe(byline)
})
