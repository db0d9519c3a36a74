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
  ['JSON-LD’s crumbs in their order', json({ '@type': 'BreadcrumbList', itemListElement: [{ position: 2, name: 'Defence' }, { position: 1, item: { name: 'News' } }, { position: 3, name: 'Gulls return' }] }), '', ['News', 'Defence']],
  ['a line of steps', '', '<div class="breadcrumb">News / Defense / Syria</div>', ['News', 'Defense', 'Syria']],
  ['links, and a last step that is none', '', '<p class="crumbs"><a>Home</a> / <a>News</a> / Coast</p>', ['News', 'Coast']],
  ['a Persian front page', '', '<p class="crumbs"><a>صفحهٔ نخست</a> / <a>خبرها</a> / ساحل</p>', ['خبرها', 'ساحل']],
  ['a list', '', '<ul aria-label="Breadcrumb"><li><a>Startseite</a></li><li><a>Küste</a></li></ul>', ['Küste']],
  ['microdata', '', '<ol itemtype="https://schema.org/BreadcrumbList"><li><a>News</a></li><li><a>Coast</a></li></ol>', ['News', 'Coast']],
  ['articleSection', json({ '@type': 'NewsArticle', articleSection: ['Coast'] }), '', ['Coast']],
  ['articleSection that is a trail', json({ '@type': 'NewsArticle', articleSection: 'News / Coast' }), '', ['News', 'Coast']],
  ['article:section', '<meta property="article:section" content="Coast">', '', ['Coast']],
])('trail: %s', (_, head, before, expected) => {
  expect(read(article(head, `${before}<h1>Gulls return</h1>`)).trail).toEqual(expected)
})
