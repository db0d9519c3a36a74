import { expect, test } from '@jest/globals'
import { parseAtom } from '../../../src/newsroom/sources/atom'
import { atom, entry } from '../../support/written'

const base = 'https://gull.example/atom.xml'
const read = (...parts: string[]) => parseAtom(atom(...parts), base)
const story = (...parts: string[]) => read(entry('<title>Gulls return</title>', ...parts)).stories[0]!

test('an entry becomes a story', () => {
  const reading = read(entry(
    '<title>Gulls return to the quay</title>',
    '<id>urn:gull:1</id>',
    '<link rel="alternate" type="text/html" href="/2026/11/24/4711/gulls"/>',
    '<link rel="self" href="/feed/1"/>',
    '<published>2026-11-24T06:40:00+01:00</published>',
    '<updated>2026-11-24T09:00:00Z</updated>',
    '<author><name>Ilse Marrand</name><email>ilse@gull.example</email></author>',
    '<author><name>Tomas Quill</name></author>',
    '<category term="harbour" label="Harbour"/><category term="birds"/>',
    '<summary>They were missed.</summary>',
    '<content type="html">&lt;p&gt;First.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</content>',
    '<link rel="enclosure" type="image/jpeg" href="/gull.jpg"/>',
  ))
  expect(reading).toMatchObject({ kind: 'atom', title: 'Gull Post', language: 'en', warnings: [] })
  expect(reading.stories).toEqual([{
    id: '4711',
    headline: 'Gulls return to the quay',
    lead: 'They were missed.',
    trail: [],
    published: '2026-11-24T05:40:00.000Z',
    updated: '2026-11-24T09:00:00.000Z',
    dateQuality: 'exact',
    byline: 'Ilse Marrand, Tomas Quill',
    address: 'https://gull.example/2026/11/24/4711/gulls',
    picture: { address: 'https://gull.example/gull.jpg', caption: null, credit: null },
    language: 'en',
    direction: 'ltr',
    categories: ['Harbour', 'birds'],
    body: [{ type: 'paragraph', text: 'First.' }, { type: 'paragraph', text: 'Second.' }],
  }])
})

test('xhtml is read as the elements that it is, and what it escapes stays text', () => {
  const { body } = story('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>If a &lt;b&gt; then<br/>b &amp; c.</p><blockquote>Caw.</blockquote></div></content>')
  expect(body).toEqual([{ type: 'paragraph', text: 'If a <b> then b & c.' }, { type: 'quote', text: 'Caw.', speaker: null }])
})

test('text is text, even where it looks like markup', () => {
  expect(read(entry('<title type="text">The &lt;blink&gt; element</title>')).stories[0]!.headline).toBe('The <blink> element')
  expect(read(entry('<title type="html">The &lt;b&gt;big&lt;/b&gt; one</title>')).stories[0]!.headline).toBe('The big one')
})

test('xml:base leads relative addresses, the nearest first', () => {
  const { stories } = parseAtom('<feed xml:base="https://gull.example/a/"><title>G</title><entry xml:base="b/"><title>A</title><link href="c"/><content type="html" xml:base="/d/">&lt;img src="e.jpg"&gt;</content></entry></feed>', base)
  expect(stories[0]).toMatchObject({ address: 'https://gull.example/a/b/c', picture: { address: 'https://gull.example/d/e.jpg' } })
})

test('an entry without an author has the feed’s', () => {
  expect(read('<author><name>The Gull Desk</name></author>', entry('<title>A</title>')).stories[0]!.byline).toBe('The Gull Desk')
})

test('what stands in a source element is of another feed', () => {
  expect(story('<source><title>Tern Times</title><id>https://tern.example/</id><link href="https://tern.example/"/><updated>2001-01-01T00:00:00Z</updated></source>', '<link href="/a"/>')).toMatchObject({ headline: 'Gulls return', address: 'https://gull.example/a', published: null })
})

test('a feed written with Atom’s prefix', () => {
  const { stories } = parseAtom('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>G</a:title><a:entry><a:title>A</a:title><a:link href="/x"/></a:entry></a:feed>', base)
  expect(stories[0]).toMatchObject({ headline: 'A', address: 'https://gull.example/x' })
})

test('Atom 0.3: issued, modified, and content with a mode', () => {
  const { stories } = parseAtom('<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>G</title><entry><title mode="escaped" type="text/html">A &lt;i&gt;b&lt;/i&gt;</title><issued>2026-11-24T06:40:00Z</issued><modified>2026-11-25T06:40:00Z</modified><content type="application/xhtml+xml" mode="xml"><p>One.</p><p>Two.</p></content></entry></feed>', base)
  expect(stories[0]).toMatchObject({ headline: 'A b', published: '2026-11-24T06:40:00.000Z', updated: '2026-11-25T06:40:00.000Z' })
  expect(stories[0]!.body).toHaveLength(2)
})

test('YouTube: the thumbnail, the words, and where to watch', () => {
  const { stories } = read(entry(
    '<id>yt:video:abc</id><yt:videoId>abc</yt:videoId><title>Quay camera</title><link rel="alternate" href="https://www.youtube.com/watch?v=abc"/>',
    '<media:group><media:title>Quay camera</media:title><media:content url="https://www.youtube.com/v/abc?version=3" type="application/x-shockwave-flash" width="640"/><media:thumbnail url="https://i.example/abc.jpg" width="480"/><media:description>The quay all day.</media:description></media:group>',
  ))
  expect(stories[0]).toMatchObject({ headline: 'Quay camera', lead: 'The quay all day.', picture: { address: 'https://i.example/abc.jpg', caption: null } })
  expect(stories[0]!.body).toEqual([{ type: 'embed', text: 'Video on YouTube', address: 'https://www.youtube.com/watch?v=abc' }])
})

test('an enclosure that is a film is played', () => {
  expect(story('<link rel="enclosure" type="video/mp4" href="/quay.mp4"/>').body).toEqual([{ type: 'video', video: { address: 'https://gull.example/quay.mp4', type: 'file', poster: null, caption: null, duration: null, live: false } }])
})

test('alternates in other languages are its twins, wherever they stand, and its own page is none', () => {
  const { address, twins } = story('<link rel="alternate" hreflang="ar" href="/ar/1"/>', '<link rel="alternate" type="text/html" href="/1"/>', '<link rel="alternate" hreflang="en" href="/1"/>', '<link rel="alternate" hreflang="x!" href="/x"/>')
  expect({ address, twins }).toEqual({ address: 'https://gull.example/1', twins: [{ language: 'ar', address: 'https://gull.example/ar/1' }] })
})
