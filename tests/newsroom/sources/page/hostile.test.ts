import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import type { Story } from '../../../../src/newsroom/model/story'
import { parsePage } from '../../../../src/newsroom/sources/page'
import { workOf } from '../../../support/work'
import { page } from '../../../support/written'

const address = 'https://gull.example/2026/11/24/4711/gulls.html'
const read = (html: string): Story => parsePage(html, address, text => parseHTML(text).document)
const body = Array.from({ length: 6 }, (_, i) => `<p>The ${i}th gull came back to Long Quay on Monday, and it sat down on the same bollard as in the spring, with its back to the wind.</p>`).join('')
const whole = page('', `<article><h1>Gulls return</h1>${body}</article>`)
const paragraphs = (story: Story) => story.body.filter(({ type }) => type === 'paragraph').length

function timed<T>(act: () => T): { value: T; milliseconds: number } {
  let value: T
  const milliseconds = workOf(() => { value = act() })
  return { value: value!, milliseconds }
}

test('connection cut: what came is read', () => {
  const story = read(whole.slice(0, whole.indexOf('The 4th gull') + 40))
  expect(story.headline).toBe('Gulls return')
  expect(paragraphs(story)).toBe(5)
})

test.each([
  ['bare &', 'Fish & chips &amp; more &nosuch; words'],
  ['stray <', 'It is 3 < 4 on the quay'],
  ['duplicate attributes', '<b class="a" class="b" class>Bold</b> words'],
  ['uppercase tags', '<B>Bold</B> <FONT COLOR="red">words</FONT>'],
  ['unclosed elements', '<b><i>Bold <span>words'],
  ['an unknown namespace', '<x:y z:a="1">Bold words</x:y>'],
])('%s: nothing is lost around it', (_, damage) => {
  const story = read(page('', `<article><h1>Gulls return</h1>${body}<p>${damage}</p><p>The harbour office had nothing to add to that at all on Monday.</p></article>`))
  const text = JSON.stringify(story.body)
  expect(paragraphs(story)).toBe(8)
  expect(text).toContain('words'.slice(0, damage.includes('quay') ? 0 : 5))
  expect(text).toContain('nothing to add')
})

test('control characters and NUL are stripped', () => {
  const story = read(page('', `<article><h1>Gulls\u0000 \u0007return</h1>${body}<p>It\u0001 was\u009f calm.</p></article>`))
  expect(story.headline).toBe('Gulls return')
  expect(JSON.stringify(story)).not.toMatch(/\\u00[01]|[\u0000-\u0008\u007f-\u009f]/)
})

test('junk before and after the document is passed over', () => {
  const story = read(`\ufeff  <!-- x --> junk ${whole} </html></body> <p>tail`)
  expect(story.headline).toBe('Gulls return')
  expect(paragraphs(story)).toBe(6)
})

test('double-escaped entities are decoded', () => {
  const story = read(page('<meta property="og:title" content="&amp;quot;Gulls&amp;quot; return"><meta property="og:description" content="They &amp;amp; we">', `<article>${body}</article>`))
  expect(story.lead).toBe('They & we')
})

test('200 k-deep nesting: what stands before it is read, in less than a second', () => {
  const { value, milliseconds } = timed(() => read(page('', `<article><h1>Gulls return</h1>${body}${'<div>'.repeat(200_000)}deep`)))
  expect(paragraphs(value)).toBe(6)
  expect(milliseconds).toBeLessThan(1_000)
})

test.each([
  ['100 k attributes', page('', `<article><h1>Gulls return</h1><p ${Array.from({ length: 100_000 }, (_, i) => `a${i}="x"`).join(' ')}>x</p>${body}</article>`)],
  ['300 k <', page('', `<article><h1>Gulls return</h1>${body}<p>${'<'.repeat(300_000)}</p></article>`)],
  ['1 MB title', page(`<title>${'Gulls '.repeat(180_000)}</title>`, `<article><h1>Gulls return</h1>${body}</article>`)],
  ['1 MB of one word', page('', `<article><h1>Gulls return</h1>${body}<p>${'a'.repeat(1_000_000)}</p></article>`)],
  ['1 MB of spaces', page('', `<article><h1>Gulls return</h1>${body}<p>${' \n'.repeat(500_000)}x</p></article>`)],
  ['50 k elements', page('', `<article><h1>Gulls return</h1>${body}${'<div class="image"><b>x</b></div>'.repeat(25_000)}</article>`)],
])('%s: read in less than two seconds', (_, html) => {
  const { value, milliseconds } = timed(() => read(html))
  expect(value.headline).toBe('Gulls return')
  expect(paragraphs(value)).toBeGreaterThanOrEqual(6)
  expect(milliseconds).toBeLessThan(2_000)
})

test('a long headline is cut to 300 characters, a lead to 600, a paragraph to 8,000, a body to 400 blocks', () => {
  const story = read(page(`<meta name="description" content="${'lead '.repeat(400)}">`, `<article><h1>${'Gulls '.repeat(200)}</h1>${body}<p>${'Caw, said the gull on the quay. '.repeat(900)}</p>${body.repeat(100)}</article>`))
  expect(story.headline.length).toBeLessThanOrEqual(300)
  expect(story.lead!.length).toBeLessThanOrEqual(600)
  expect(Math.max(...story.body.map(block => 'text' in block ? block.text.length : 0))).toBeLessThanOrEqual(8_000)
  expect(story.body).toHaveLength(400)
})

test('scripts, event handlers, javascript:, vbscript: and data: links, frames and SVG never reach the model', () => {
  const story = read(page(
    '<meta property="og:image" content="javascript:alert(1)"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Gulls return","image":"data:image/png;base64,x","author":{"name":"<img src=x onerror=alert(1)>Ilse"}}</script>',
    `<article><h1>Gulls return<script>alert(1)</script></h1>${body}
    <p>Last <a href="javascript:alert(1)" onclick="alert(1)">words</a> <a href="vbscript:x">here</a> on the quay <svg><text>drawn</text></svg>today.</p>
    <img src="data:image/png;base64,x"><img src="javascript:alert(1)" onerror="alert(1)"><video src="data:video/mp4;base64,x"></video><iframe srcdoc="<p>framed</p>" src="javascript:alert(1)"></iframe>
    <blockquote class="twitter-tweet"><a href="javascript:alert(1)/status/1">x</a></blockquote><object data="x.swf">flash</object></article>`))
  expect(JSON.stringify(story)).not.toMatch(/alert|onclick|onerror|javascript|vbscript|data:|drawn|framed|flash|</)
  expect(JSON.stringify(story.body)).toContain('Last words here on the quay')
  expect(story.picture).toBeNull()
})

test('bidi overrides are removed, joiners of Persian stay', () => {
  const story = read(page('<meta name="author" content="Il\u202ese">', `<article><h1>\u202eGulls\u2066 return می\u200cروند</h1>${body}<figure><img src="/a.jpg"><figcaption>A \u202dgull</figcaption></figure></article>`))
  expect(story.headline).toBe('Gulls return می\u200cروند')
  expect(JSON.stringify(story)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
})

test.each(['/img/placeholder.jpg', '/assets/logo.png', '/avatar-default.png', '/player-spinner.png', 'data:image/gif;base64,x'])('the placeholder %s is no picture of the story', link => {
  expect(read(page(`<meta property="og:image" content="${link}">`, `<article><h1>Gulls return</h1>${body}</article>`)).picture).toBeNull()
})

test('relative and // addresses, and a base element, are resolved', () => {
  const pictureOf = (head: string, src: string) => read(page(head, `<article><h1>Gulls return</h1><figure><img src="${src}"></figure>${body}</article>`)).picture?.address
  expect(pictureOf('', 'gull.jpg')).toBe('https://gull.example/2026/11/24/4711/gull.jpg')
  expect(pictureOf('', '//cdn.example/gull.jpg')).toBe('https://cdn.example/gull.jpg')
  expect(pictureOf('<base href="https://old.example/a/">', 'gull.jpg')).toBe('https://old.example/a/gull.jpg')
  expect(pictureOf('<base href="javascript:x">', '/gull.jpg')).toBe('https://gull.example/gull.jpg')
})

test.each(['0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z', 'yesterday', '', '2026-13-45', '99999999999999999999'])('the nonsense date “%s” gives way to the address, never to 1970', date => {
  expect(read(page(`<meta property="article:published_time" content="${date}">`, `<article><h1>Gulls return</h1>${body}</article>`))).toMatchObject({ published: '2026-11-24T12:00:00.000Z', dateQuality: 'day' })
})

test.each([
  ['broken', '{"@type":"NewsArticle","headline":"Gulls return","datePublished":"2026-11-24T06:40:00Z","description":"They "were" missed"'],
  ['with line breaks in its texts', '{"@type":"NewsArticle","headline":"Gulls\nreturn","datePublished":"2026-11-24T06:40:00Z",}'],
  ['in a comment', '<!-- {"@type":["Thing","NewsArticle"],"headline":"Gulls return","datePublished":"2026-11-24T06:40:00Z"} -->'],
  ['deep in other things', '[{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Gulls return","datePublished":"2026-11-24T06:40:00Z"}}]'],
])('JSON-LD %s still tells the date', (_, json) => {
  expect(read(page(`<script type="application/ld+json">${json}</script>`, `<article><h1>Gulls return</h1>${body}</article>`)).published).toBe('2026-11-24T06:40:00.000Z')
})

test.each([
  ['endless lists', `{"@type":"NewsArticle","headline":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ['names of an object’s machinery', '{"@type":"NewsArticle","__proto__":{"headline":"Owned"},"constructor":{"name":"Owned"}}'],
  ['numbers and nulls', '{"@type":"NewsArticle","headline":7,"author":[null,3,{}],"image":[[]],"datePublished":false}'],
  ['a bare value', 'null'],
])('JSON-LD of %s does no harm', (_, json) => {
  const story = read(page(`<script type="application/ld+json">${json}</script>`, `<article><h1>Gulls return</h1>${body}</article>`))
  expect(story).toMatchObject({ headline: 'Gulls return', byline: null, picture: null })
})
