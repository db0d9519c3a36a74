import { expect, test } from '@jest/globals'
import { parseRss } from '../../../src/newsroom/sources/rss'
import { item, rss } from '../../support/written'

const base = 'https://gull.example/rss.xml'
const story = (...parts: string[]) => parseRss(rss(item(...parts)), base).stories[0]!

test('RSS 0.91: items without ids and dates', () => {
  const reading = parseRss('<rss version="0.91"><channel><title>G</title><link>https://gull.example/</link><item><title>A</title><link>/a</link></item></channel></rss>', base)
  expect(reading.stories[0]).toMatchObject({ headline: 'A', address: 'https://gull.example/a', dateQuality: 'seen' })
})

test('RDF: items beside the channel, in Dublin Core’s words, named by their address', () => {
  const { title, language, stories } = parseRss(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://gull.example/"><title>G</title><link>https://gull.example/</link><dc:language>de</dc:language><items><rdf:Seq><rdf:li rdf:resource="https://gull.example/a"/></rdf:Seq></items></channel>
    <image><title>Logo</title><url>/logo.png</url></image>
    <item rdf:about="https://gull.example/a"><title>Möwen</title><dc:date>2026-11-24T06:40:00+01:00</dc:date><dc:creator>Ilse Marrand</dc:creator><dc:subject>Hafen</dc:subject></item></rdf:RDF>`, base)
  expect({ title, language }).toEqual({ title: 'G', language: 'de' })
  expect(stories[0]).toMatchObject({ headline: 'Möwen', address: 'https://gull.example/a', published: '2026-11-24T05:40:00.000Z', byline: 'Ilse Marrand', categories: ['Hafen'] })
})

test('a prefix before every element, declared or not', () => {
  const of = (root: string) => parseRss(`<${root}><x:channel><x:title>G</x:title><x:item><x:title>A</x:title></x:item></x:channel></rss>`.replace(/x:/g, 'rss:'), base)
  expect(of('rss')).toMatchObject({ title: 'G', stories: [{ headline: 'A' }] })
  expect(parseRss('<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:q="http://purl.org/rss/1.0/"><q:item><q:title>A</q:title></q:item></r:RDF>', base).stories).toHaveLength(1)
})

test('a namespace by its address, whatever its prefix; by its prefix, when nobody declares it', () => {
  const wrong = '<rss xmlns:m="https://search.yahoo.com/mrss"><channel><item><title>A</title><m:thumbnail url="/a.jpg"/></item></channel></rss>'
  expect(parseRss(wrong, base).stories[0]!.picture).not.toBeNull()
  expect(story('<title>A</title>', '<media:thumbnail url="/a.jpg"/>').picture).not.toBeNull()
})

test('a whole story in the description: its first paragraph is the lead', () => {
  const { lead, body } = story('<title>A</title>', '<description><![CDATA[<p>First words.</p><p>Second words.</p><p>Third words.</p>]]></description>')
  expect(lead).toBe('First words.')
  expect(body.map(block => 'text' in block && block.text)).toEqual(['Second words.', 'Third words.'])
})

test('a few lines in the description are the lead, without the one that only leads on', () => {
  expect(story('<title>A</title>', '<description><![CDATA[<p>First words.</p><a href="/a">Continue reading...</a>]]></description>')).toMatchObject({ lead: 'First words.', body: [] })
})

test('markup in the description that nobody escaped', () => {
  expect(story('<title>A</title>', '<description><p>One <b>two</b>.</p><br><p>Three.</p></description>', '<pubDate>Tue, 24 Nov 2026 06:40:00 GMT</pubDate>')).toMatchObject({ lead: 'One two. Three.', dateQuality: 'exact' })
})

test('a description without an end does not swallow what follows', () => {
  expect(story('<title>A</title>', '<description>One <b>two', '<pubDate>Tue, 24 Nov 2026 06:40:00 GMT</pubDate><guid>https://gull.example/1</guid>')).toMatchObject({ dateQuality: 'exact', address: 'https://gull.example/1' })
})

test('an item without a title is called by its first words, at last by its address', () => {
  expect(story('<description><![CDATA[<p>Gulls return to the quay. They were missed.</p>]]></description>').headline).toBe('Gulls return to the quay.')
  expect(story('<link>https://gull.example/a/gulls-return-to-quay.html</link>').headline).toBe('Gulls return to quay')
  expect(story('<link>https://gull.example/get?a=1</link>').headline).toBe('gull.example/get?a=1')
})

test('an author is called by name, not by mail', () => {
  expect(story('<title>A</title>', '<author>ilse@gull.example (Ilse Marrand)</author>').byline).toBe('Ilse Marrand')
  expect(story('<title>A</title>', '<author>ilse@gull.example</author>').byline).toBeNull()
  expect(story('<title>A</title>', '<dc:creator>By Ilse Marrand</dc:creator><dc:creator>Tomas Quill</dc:creator>').byline).toBe('Ilse Marrand, Tomas Quill')
})

test('an address relative to the channel’s link, or without a scheme', () => {
  const link = (href: string) => parseRss(rss('<link>https://www.gull.example/news/</link>', item('<title>A</title>', `<link>${href}</link>`)), 'https://cdn.example/rss').stories[0]!.address
  expect(link('a/1')).toBe('https://www.gull.example/news/a/1')
  expect(link('//other.example/a')).toBe('https://other.example/a')
})

test('an image of the channel is no story’s picture', () => {
  expect(parseRss(rss('<image><url>/logo.png</url><title>Logo</title></image>', item('<title>A</title>')), base)).toMatchObject({ title: 'Gull Post', stories: [{ picture: null }] })
})

test('a feed without ids, dates, pictures and texts: its addresses tell ids and days, and a mirror repeats nothing', () => {
  const read = (host: string) => parseRss(rss(
    item('<title>Gulls return, “at last” </title>', `<link>https://${host}/Detail/2026/11/24/741852/-Gulls-return,-%22at-last%22-</link>`, '<description>They were\nmissed.</description>', '<content:encoded></content:encoded>'),
    item('<title>Fog stays </title>', `<link>https://${host}/Detail/2026/11/22/741799/Fog-stays</link>`, '<description>No end.</description>', '<content:encoded></content:encoded>'),
  ), `https://${host}/rss.xml`).stories
  expect(read('gull.example').map(({ id, published, dateQuality, lead }) => [id, published, dateQuality, lead])).toEqual([
    ['741852', '2026-11-24T12:00:00.000Z', 'day', 'They were missed.'],
    ['741799', '2026-11-22T12:00:00.000Z', 'day', 'No end.'],
  ])
  expect(read('mirror.example').map(({ id }) => id)).toEqual(['741852', '741799'])
})

test('of several dates the one that is a date; addresses escaped twice are read once more', () => {
  expect(story('<title>A</title>', '<pubDate>just now</pubDate><dc:date>2026-11-24T06:40:00Z</dc:date>', '<link>https://gull.example/a?x=1&amp;amp;y=2</link>')).toMatchObject({ published: '2026-11-24T06:40:00.000Z', dateQuality: 'exact', address: 'https://gull.example/a?x=1&y=2' })
})
