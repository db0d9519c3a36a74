import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import type { Block } from '../../../../src/newsroom/model/block'
import { parsePage } from '../../../../src/newsroom/sources/page'
import { page } from '../../../support/written'

const read = (html: string) => parsePage(html, 'https://gull.example/a', text => parseHTML(text).document).body
const line = (i: number) => `The ${i}th gull came back to Long Quay on Monday, and it sat down on the same bollard as in the spring, with its back to the wind.`
const body = (from = 0, to = 6) => Array.from({ length: to - from }, (_, i) => `<p>${line(from + i)}</p>`).join('')
const typesOf = (blocks: readonly Block[]) => blocks.map(({ type }) => type)
const story = (inside: string, head = '') => read(page(head, `<nav><a href="/">Home</a></nav><article><h1>Gulls return</h1>${inside}</article>`))

test('what stands between two paragraphs of the story is kept: subheads, lists, figures, quotes, videos, posts', () => {
  const blocks = story(`${body(0, 3)}<h3>What they eat</h3><ul><li>Herring of the last week</li><li>Chips from the baker</li></ul>
    <figure><img src="/gull.jpg"></figure><blockquote>Mostly chips.</blockquote><hr><div class="player"><video src="/a.mp4"></video></div><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>${body(3)}`)
  expect(typesOf(blocks).filter(type => type !== 'paragraph')).toEqual(['heading', 'list', 'quote', 'separator', 'video', 'embed'])
})

test('share bars, related boxes, newsletters, comments and captions without a picture go by what they are called', () => {
  const noise = ['share-buttons', 'relatedArticles', 'newsletter-signup', 'comments', 'ad-slot', 'post-tags', 'image-caption'].map(name => `<div class="${name}"><p>The ${name} box is no part of the story, whatever it says.</p></div>`).join('')
  expect(story(`${body(0, 3)}${noise}${body(3)}`)).toHaveLength(6)
})

test('an article that is called like noise is an article', () => {
  expect(read(page('', `<h1>Gulls return</h1><div class="related-layout"><div class="ad-free">${body()}</div></div>`))).toHaveLength(6)
})

test('a page that is one form is read (ASP.NET)', () => {
  expect(read(`<html><body><form id="aspnetForm"><div id="menu"><a href="/">Home</a></div><h1>Gulls return</h1><div id="content">${body()}</div></form></body></html>`)).toHaveLength(6)
})

test('paragraphs between line breaks, in no element of their own', () => {
  const text = [0, 1, 2, 3].map(line).join('<br><br>')
  expect(read(`<html><body><table><tr><td><a href="/">Home</a></td><td><h1>Gulls return</h1>${text}</td></tr></table></body></html>`)).toEqual([0, 1, 2, 3].map(i => ({ type: 'paragraph', text: line(i) })))
})

test('where Readability takes too little, a second look finds the rest', () => {
  const html = page('', `<h1>Gulls return</h1><div id="story">${body(0, 8)}</div>`)
  // A DOM in which nothing but the first paragraph is left.
  const blocks = parsePage(html, 'https://gull.example/a', () => parseHTML(`<html><body><div data-n="0">${body(0, 1)}</div></body></html>`).document).body
  expect(blocks).toHaveLength(8)
})

test('a text that is only in JSON-LD is read there', () => {
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Gulls return', articleBody: [0, 1, 2, 3].map(line).join('\n') })
  expect(read(page(`<script type="application/ld+json">${json}</script>`, '<h1>Gulls return</h1><div id="app"></div>'))).toHaveLength(4)
})

test('the standfirst above the article opens the body as the page sets it', () => {
  const blocks = read(page('<meta name="description" content="They were missed by all who live on the quay.">', `<header><h1>Gulls return</h1><h2>They were missed by all who live on the quay.</h2></header><article>${body()}</article>`))
  expect(blocks[0]).toEqual({ type: 'heading', level: 2, text: 'They were missed by all who live on the quay.' })
})

test('the one video that a page is about leads its body; those of menus do not', () => {
  const video = (name: string) => ({ '@type': 'VideoObject', name, contentUrl: `https://cdn.example/${name}.m3u8`, duration: 'PT1M5S', thumbnailUrl: ['/still.jpg'] })
  const head = (...things: object[]) => `<script type="application/ld+json">${JSON.stringify(things)}</script>`
  expect(story(body(), head(video('gulls')))[0]).toEqual({ type: 'video', video: { address: 'https://cdn.example/gulls.m3u8', type: 'hls', poster: 'https://gull.example/still.jpg', caption: 'gulls', duration: 65, live: false } })
  expect(typesOf(story(body(), head(video('gulls'), video('terns'))))).not.toContain('video')
  expect(typesOf(story(body(), '<meta property="og:video" content="https://cdn.example/a.mp4">'))).toContain('video')
  expect(typesOf(story(body(), '<meta property="og:video" content="https://www.youtube.com/embed/x"><meta property="og:video:type" content="text/html">'))).not.toContain('video')
})

test('headline, byline and lead picture are not said twice', () => {
  const blocks = read(page('<meta name="author" content="Ilse Marrand"><meta property="og:image" content="/big/gull-on-quay.jpg">', `<article><h1>Gulls return</h1><h2>Gulls return</h2><p>By Ilse Marrand</p><img src="/small/gull-on-quay.jpg">${body()}</article>`))
  expect(blocks).toHaveLength(6)
})

test('a label that stands three times is none of the story', () => {
  expect(story(`${body(0, 2)}<p>Enlarge the gull</p>${body(2, 4)}<p>Enlarge the gull</p>${body(4)}<p>Enlarge the gull</p><p>${line(9)}</p>`)).toHaveLength(7)
})
