import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRss } from '../../../src/newsroom/sources/rss'
import { item, rss } from '../../support/written'

const base = 'https://gull.example/rss.xml'
const stories = (...parts: string[]) => parseRss(rss(...parts), base).stories
const story = (...parts: string[]) => stories(item('<title>Gulls return</title>', ...parts))[0]!

test('an item becomes a story', () => {
  const reading = parseRss(rss(item(
    '<title> Gulls  return\n to the quay </title>',
    '<link>https://gull.example/2026/11/24/4711/gulls.html</link>',
    '<description>They were &amp;quot;missed&amp;quot;.</description>',
    '<pubDate>Tue, 24 Nov 2026 06:40:00 +0100</pubDate>',
    '<dc:creator>Ilse Marrand</dc:creator>',
    '<content:encoded><![CDATA[<p>First.</p><blockquote><p>Caw.</p><footer>— A gull</footer></blockquote>]]></content:encoded>',
    '<media:content url="/gull.jpg" medium="image"><media:description>A gull.</media:description><media:credit>Tomas Quill</media:credit></media:content>',
  )), base)
  expect(reading).toMatchObject({ kind: 'rss', title: 'Gull Post', language: 'en', warnings: [] })
  expect(reading.stories).toEqual([{
    id: '4711',
    headline: 'Gulls return to the quay',
    lead: 'They were "missed".',
    trail: [],
    published: '2026-11-24T05:40:00.000Z',
    updated: null,
    dateQuality: 'exact',
    byline: 'Ilse Marrand',
    address: 'https://gull.example/2026/11/24/4711/gulls.html',
    picture: { address: 'https://gull.example/gull.jpg', caption: 'A gull.', credit: 'Tomas Quill' },
    language: 'en',
    direction: 'ltr',
    categories: [],
    body: [{ type: 'paragraph', text: 'First.' }, { type: 'quote', text: 'Caw.', speaker: 'A gull' }],
  }])
})

test('without a date, the day comes from the address', () => {
  expect(story('<link>https://gull.example/Detail/2026/11/24/4711/x</link>')).toMatchObject({ published: '2026-11-24T12:00:00.000Z', dateQuality: 'day', id: '4711' })
  expect(story()).toMatchObject({ published: null, dateQuality: 'seen', address: null })
})

test('a guid that is an address stands for a missing link, another guid does not', () => {
  expect(story('<guid>https://gull.example/a/1</guid>').address).toBe('https://gull.example/a/1')
  expect(story('<guid>urn:gull:1</guid>').address).toBeNull()
})

test('ids are free of hosts, so that a mirror repeats no story', () => {
  const id = (host: string) => story(`<link>https://${host}/a/gulls-return</link>`).id
  expect(id('gull.example')).toBe(id('mirror.example'))
  expect(id('gull.example')).toMatch(/^[A-Za-z0-9_-]{1,40}$/)
})

test('two items with one guid are told apart', () => {
  const twice = item('<title>A</title><guid>x</guid>') + item('<title>B</title><guid>x</guid>')
  const ids = stories(twice).map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})

test('a sound enclosure is no picture, and the widest picture is taken', () => {
  expect(story('<enclosure url="/a.mp3" type="audio/mpeg"/>').picture).toBeNull()
  expect(story('<media:thumbnail url="/s.jpg" width="90"/><media:content url="/l.jpg" type="image/jpeg" width="1200"/>').picture?.address).toBe('https://gull.example/l.jpg')
})

test('links that are no web addresses never reach a story', () => {
  expect(story('<link>javascript:alert(1)</link>').address).toBeNull()
  expect(story('<enclosure type="image/png" url="data:image/png;base64,AAAA"/>').picture).toBeNull()
})

test('markup in a headline is read as words, and hidden turns of direction are removed', () => {
  expect(stories(item('<title><![CDATA[<b>Gulls</b> &amp; terns\u202e]]></title>'))[0]!.headline).toBe('Gulls & terns')
})

test('a headline without end is cut at a word', () => {
  const { headline } = stories(item(`<title>${'gull '.repeat(1000)}</title>`))[0]!
  expect(headline.length).toBeLessThanOrEqual(300)
  expect(headline).toMatch(/gull…$/)
})

test('Persian is read right to left, even where the feed declares English', () => {
  expect(stories(item('<title>مرغان دریایی بازگشتند</title>'))[0]!.direction).toBe('rtl')
})

test('items that say nothing are left out and counted', () => {
  const reading = parseRss(rss(item('<guid>1</guid>'), item('<title>B</title>')), base)
  expect(reading.stories).toHaveLength(1)
  expect(reading.warnings).toEqual([{ code: 'skipped', text: 'Items without a headline were left out: 1.' }])
})

test('an empty channel has no stories and says so', () => {
  expect(parseRss(rss(), base)).toMatchObject({ stories: [], warnings: [{ code: 'no-stories' }] })
})

test.each([
  ['a bare ampersand', item('<title>Salt & sand</title>')],
  ['a stray less-than sign', item('<title>Salt &lt; sand</title><description>1 < 2</description>')],
  ['an element nobody declared', item('<title>Salt</title><foo:bar>x</foo:bar>')],
  ['upper case', '<ITEM><TITLE>Salt</TITLE></ITEM>'],
  ['a missing end of item', '<item><title>Salt</title>'],
])('%s does not cost the items around it', (_, odd) => {
  expect(stories(item('<title>Before</title>') + odd + item('<title>After</title>')).map(({ headline }) => headline.slice(0, 4))).toEqual(['Befo', 'Salt', 'Afte'])
})

test('words before the feed are passed over, and told', () => {
  const reading = parseRss(`Notice: undefined index\n${rss(item('<title>A</title>'))}`, base)
  expect(reading.stories).toHaveLength(1)
  expect(reading.warnings).toMatchObject([{ code: 'leading-junk' }])
})

test('a feed cut anywhere keeps every complete item', () => {
  const items = Array.from({ length: 8 }, (_, i) => item(`<title>Story ${i}</title><link>https://gull.example/${i}</link><description><![CDATA[<p>Words & <b>more</b></p>]]></description>`))
  const whole = rss(...items)
  fc.assert(fc.property(fc.integer({ min: 0, max: whole.length }), at => {
    const cut = whole.slice(0, at)
    const complete = cut.split('</item>').length - 1
    const { stories, warnings } = parseRss(cut, base)
    expect(stories.slice(0, complete).map(({ headline }) => headline)).toEqual(items.slice(0, complete).map((_, i) => `Story ${i}`))
    expect(stories.length - complete).toBeLessThanOrEqual(1)
    if (complete > 0 && complete < 8) expect(warnings.map(({ code }) => code)).toContain('truncated')
  }))
})

test('no text whatever makes it throw', () => {
  const pieces = fc.constantFrom('<item>', '</item>', '<title>', '</title>', '<![CDATA[', ']]>', '<!--', '&amp', '&#x0;', '<rss', '>', 'word', '\u0000', '<!ENTITY a "b">')
  fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string())), parts => {
    for (const { headline } of parseRss(parts.join(''), base).stories) expect(headline).not.toBe('')
  }))
})

test('200,000 nested elements are given up, and the items before them kept', () => {
  const started = Date.now()
  const reading = parseRss(rss(item('<title>Before</title>'), '<a>'.repeat(200_000)), base)
  expect(reading.stories.map(({ headline }) => headline)).toEqual(['Before'])
  expect(reading.warnings.map(({ code }) => code)).toContain('truncated')
  // Unguarded, the parser takes 24 seconds.
  expect(Date.now() - started).toBeLessThan(5_000)
})

test('entities of the feed’s own making are not expanded', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>${rss(item('<title>Safe &b;</title>'))}`
  expect(parseRss(bomb, base).stories[0]!.headline).toBe('Safe &b;')
})

test('links to an item in other languages are its twins, and its page is its own', () => {
  const { address, twins } = story('<xhtml:link rel="alternate" hreflang="ar" href="/ar/1"/>', '<atom:link rel="alternate" hreflang="fa" href="/fa/1"/>', '<link>https://gull.example/1</link>')
  expect(address).toBe('https://gull.example/1')
  expect(twins).toEqual([{ language: 'ar', address: 'https://gull.example/ar/1' }, { language: 'fa', address: 'https://gull.example/fa/1' }])
})
