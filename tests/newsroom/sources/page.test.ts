import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import { Failure } from '../../../src/newsroom/model/failure'
import { parsePage } from '../../../src/newsroom/sources/page'
import { page } from '../../support/written'

const address = 'https://gull.example/2026/11/24/4711/gulls.html'
const read = (html: string) => parsePage(html, address, text => parseHTML(text).document)

const paragraphs = Array.from({ length: 6 }, (_, i) => `The ${i}th gull came back to Long Quay on Monday, and it sat down on the same bollard as in the spring, with its back to the wind.`)
const body = paragraphs.map(text => `<p>${text}</p>`).join('')
const words = (html: string) => read(html).body.map(block => 'text' in block ? block.text : block.type)

const whole = page(`
    <title>Gulls return | Gull Post</title>
    <meta property="og:image" content="/gull.jpg">
    <script type="application/ld+json">{ "@graph": [
      { "@type": "NewsArticle", "headline": "Gulls return", "description": "They were missed.", "datePublished": "2026-11-24T06:40:00Z",
        "dateModified": "2026-11-24T08:00:00Z", "author": [{ "name": "Ilse Marrand" }, { "name": "Tomas Quill" }] },
      { "@type": "BreadcrumbList", "itemListElement": [{ "name": "Home" }, { "name": "News" }, { "item": { "name": "Defence" } }, { "name": "Coast" }] } ] }</script>`, `
    <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <main><article><h1>Gulls return</h1><p class="standfirst">They were missed.</p><p class="byline">By Ilse Marrand, Tomas Quill</p>
      <figure><img src="/gull.jpg" width="960"><figcaption>A gull on Long Quay. <span class="credit">Picture: Hanne Dollar</span></figcaption></figure>
      ${body}
      <h2>What they eat</h2><ul><li>Herring</li><li>Chips</li></ul>
      <blockquote><p>“Mostly chips.”</p><footer>— Petra Lowick, baker</footer></blockquote>
      <p>Share this story: Post · Send</p>
      <p>This site can also be accessed at the following alternate addresses:</p><p>www.gull.example</p><p>gull.test</p>
    </article></main><footer>© Gull Post</footer>`)

test('an article page becomes a story', () => {
  expect(read(whole)).toEqual({
    id: '4711',
    headline: 'Gulls return',
    lead: 'They were missed.',
    trail: ['News', 'Defence', 'Coast'],
    published: '2026-11-24T06:40:00.000Z',
    updated: '2026-11-24T08:00:00.000Z',
    dateQuality: 'exact',
    byline: 'Ilse Marrand, Tomas Quill',
    address,
    picture: { address: 'https://gull.example/gull.jpg', caption: 'A gull on Long Quay.', credit: 'Hanne Dollar' },
    language: 'en',
    direction: 'ltr',
    categories: [],
    // The standfirst stays where the page has it; who shows the lead above leaves it away there.
    body: [
      { type: 'paragraph', text: 'They were missed.' },
      ...paragraphs.map(text => ({ type: 'paragraph', text })),
      { type: 'heading', level: 2, text: 'What they eat' },
      { type: 'list', ordered: false, items: ['Herring', 'Chips'] },
      { type: 'quote', text: 'Mostly chips.', speaker: 'Petra Lowick, baker' },
    ],
  })
})

test('the trail is read from a line of steps, whatever stands between them', () => {
  const trailOf = (trail: string) => read(page('', `<div class="trail">${trail}</div><h1>Gulls</h1>${body}`)).trail
  expect(trailOf('News / Defence / Coast')).toEqual(['News', 'Defence', 'Coast'])
  expect(trailOf('<a>Home</a> › <a>News</a> › <a>Coast</a>')).toEqual(['News', 'Coast'])
  expect(trailOf('<ol><li><a>Home</a> »</li><li><a>News</a></li><li>Gulls</li></ol>')).toEqual(['News'])
})

test('an older page: a picture in a box, a date in its address, the whole page in a form', () => {
  const story = read(`<html><body><form><h1>Gulls</h1><div class="photo"><img src="/a.jpg"><p>A gull. Photo: Quill</p></div>${body}</form></body></html>`)
  expect(story).toMatchObject({ published: '2026-11-24T12:00:00.000Z', dateQuality: 'day', picture: { address: 'https://gull.example/a.jpg', caption: 'A gull.', credit: 'Quill' } })
  expect(story.body).toHaveLength(paragraphs.length)
})

test('scripts, frames and forms’ controls never reach the body', () => {
  const text = words(page('', `<h1>Gulls</h1><article>${body}<p>Last <script>alert(1)</script><b onclick="x">words</b> here and now, said the gull.</p><iframe src="javascript:x"></iframe></article>`)).join(' ')
  expect(text).toContain('Last words here')
  expect(text).not.toMatch(/alert|onclick|<|javascript/)
})

test('what Readability cannot read is read from the page as it stands', () => {
  const story = parsePage(page('', `<h1>Gulls</h1><article>${body}</article>`), address, () => { throw new Error('no DOM here') })
  expect(story.body).toEqual(paragraphs.map(text => ({ type: 'paragraph', text })))
})

test.each([
  ['has no headline', page('', '<p>Sign in</p>')],
  ['nest too deep', page('', `<h1>x</h1>${'<div>'.repeat(200_000)}`)],
  ['larger than two million', `<h1>x</h1>${'a'.repeat(2_000_001)}`],
])('a page that %s is refused in one sentence', (reason, html) => {
  const failure = failureOf(() => read(html))
  expect(failure).toMatchObject({ kind: 'malformed', address })
  expect(failure?.reason).toContain(reason)
})

function failureOf(act: () => unknown): Failure | null {
  try {
    act()
    return null
  } catch (error) {
    return error instanceof Failure ? error : null
  }
}
