import { describe, expect, test } from '@jest/globals'
import type { Story } from '../../../../src/newsroom/model/story'
import { parseAtom } from '../../../../src/newsroom/sources/atom'
import { parseJsonFeed } from '../../../../src/newsroom/sources/jsonFeed'
import { parseRss } from '../../../../src/newsroom/sources/rss'
import { workOf } from '../../../support/work'
import { atom, entry, item, jsonFeed, rss } from '../../../support/written'

const base = 'https://gull.example/rss.xml'
const read = (...parts: string[]) => parseRss(rss(...parts), base)
const story = (...parts: string[]) => read(item('<title>Gulls</title>', ...parts)).stories[0]!
const headlines = (...parts: string[]) => read(...parts).stories.map(({ headline }) => headline)
const codes = (...parts: string[]) => read(...parts).warnings.map(({ code }) => code)
const before = item('<title>Before</title>')

describe('damage', () => {
  test('unclosed CDATA: the complete items, and the cut one if it has a title', () => {
    expect(headlines(before, '<item><title>Cut</title><description><![CDATA[<p>Wor').slice(0, 2)).toEqual(['Before', 'Cut'])
    expect(codes(before, '<item><description><![CDATA[<p>Wor')).toContain('truncated')
  })

  test('unclosed comment: the complete items', () => {
    expect(headlines(before, '<!-- <item><title>After</title></item>')).toEqual(['Before'])
  })

  test('a title in whose middle the feed ends is none, and neither is a description then', () => {
    expect(parseRss('<rss><channel><item><title>Bef</title></item><item><description>Words.</description><title>Gul', base).stories.map(({ headline }) => headline)).toEqual(['Bef'])
  })

  test('control characters and NUL', () => {
    expect(headlines(item('<title>Gu\u0000ll\u0007s\u000b re\u0085turn</title>'))).toEqual(['Gulls return'])
  })

  test('undeclared entities stay text, HTML’s own are read', () => {
    expect(headlines(item('<title>A &gull; b&nbsp;c &eacute;</title>'))).toEqual(['A &gull; b c é'])
  })

  test('duplicate attributes: the first counts', () => {
    expect(story('<enclosure url="/a.jpg" url="/b.jpg" type="image/jpeg"/>').picture?.address).toBe('https://gull.example/a.jpg')
  })

  test('junk after the document', () => {
    expect(parseRss(`${rss(before)}\n<!-- 0.1 s --><script>x</script> junk`, base)).toMatchObject({ stories: [{ headline: 'Before' }], warnings: [] })
  })

  test('wrong namespace URI: the prefix counts', () => {
    expect(parseRss('<rss xmlns:dc="http://wrong.example/"><channel><item><title>A</title><dc:creator>Ilse</dc:creator></item></channel></rss>', base).stories[0]!.byline).toBe('Ilse')
  })

  test('double-escaped entities are read twice, where no markup appears', () => {
    expect(headlines(item('<title>Gulls &amp;amp; terns &amp;quot;back&amp;quot;</title>'))).toEqual(['Gulls & terns "back"'])
    expect(headlines(item('<title><![CDATA[<b>A</b> &amp;lt;b>]]></title>'))).toEqual(['A &lt;b>'])
  })

  test('double-escaped markup is markup', () => {
    expect(story('<content:encoded>&amp;lt;p&amp;gt;One &amp;amp;amp; two.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Three.&amp;lt;/p&amp;gt;</content:encoded>').body).toEqual([{ type: 'paragraph', text: 'One & two.' }, { type: 'paragraph', text: 'Three.' }])
  })

  test('mojibake is mended where a whole text is, and told', () => {
    const { stories, warnings } = read(item('<title>MÃ¶wen â€“ zurÃ¼ck</title>'), item('<title>Ã la carte, Möwen</title>'))
    expect(stories.map(({ headline }) => headline)).toEqual(['Möwen – zurück', 'Ã la carte, Möwen'])
    expect(warnings.map(({ code }) => code)).toEqual(['mojibake'])
  })
})

describe('size', () => {
  const nested = '<a>'.repeat(200_000)

  test.each([
    ['RSS', () => parseRss(rss(before, nested), base)],
    ['an item', () => parseRss(rss(before, `<item><title>Deep</title>${nested}`), base)],
    ['items in items', () => parseRss(rss(before, '<item>'.repeat(200_000)), base)],
    ['a description', () => parseRss(rss(before, item('<title>Deep</title>', `<description>${'&lt;div>'.repeat(200_000)}</description>`)), base)],
    ['Atom', () => parseAtom(atom(entry('<title>Before</title>'), `<entry>${nested}`), base)],
    ['xhtml', () => parseAtom(atom(entry('<title>Before</title>'), entry('<title>Deep</title>', `<content type="xhtml">${nested}</content>`)), base)],
    ['JSON', () => parseJsonFeed(`{"version":"https://jsonfeed.org/version/1","items":[{"title":"Before"}],"x":${'['.repeat(200_000)}`, base)],
  ])('200 k-deep nesting of %s is given up in less than a second, and what stands before it kept', (_, reading) => {
    expect(workOf(() => expect(reading().stories[0]?.headline).toBe('Before'))).toBeLessThan(1_000)
  })

  test.each([
    ['100 k attributes', `<media:content ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
    ['300 k less-than signs', `<description>${'<'.repeat(300_000)}</description>`],
    ['a million ampersands', `<description>${'&'.repeat(1_000_000)}</description>`],
    ['a million spaces', `<description>a${' '.repeat(1_000_000)}b</description>`],
    ['50 k categories', Array.from({ length: 50_000 }, (_, i) => `<category>c${i}</category>`).join('')],
    ['20 k pictures', '<media:content url="/a.jpg"><media:credit>x</media:credit></media:content>'.repeat(20_000)],
    ['an address of a million characters', `<link>https://gull.example/${'a-'.repeat(500_000)}</link>`],
    ['a date of a million characters', `<pubDate>${'1 '.repeat(500_000)}</pubDate>`],
    ['an author of a million brackets', `<author>${'('.repeat(1_000_000)}</author>`],
  ])('%s take less than two seconds and leave a small story', (_, odd) => {
    let read!: Story
    expect(workOf(() => { read = story(odd) })).toBeLessThan(2_000)
    expect(read.headline).toBe('Gulls')
    expect(JSON.stringify(read).length).toBeLessThan(20_000)
  })

  test('1 MB title: the headline has 300 characters, the lead 600, a paragraph 8,000, a story 400 blocks', () => {
    const words = 'gull '.repeat(200_000)
    const { headline, lead, body } = read(item(`<title>${words}</title><description>${words}</description><content:encoded><![CDATA[${`<p>${words.slice(0, 9_000)}</p>`.repeat(500)}]]></content:encoded>`)).stories[0]!
    expect([headline.length <= 300, (lead ?? '').length <= 600, body.length <= 400]).toEqual([true, true, true])
    expect(body.every(block => block.type === 'paragraph' && block.text.length <= 8_000)).toBe(true)
  })

  test('10 k items: the newest 200 are kept, in the feed’s order', () => {
    const at = (i: number) => new Date(Date.UTC(2026, 0, 1) + ((i * 37) % 10_000) * 60_000).toUTCString()
    const { stories, warnings } = read(...Array.from({ length: 10_000 }, (_, i) => item(`<title>Story ${i}</title><pubDate>${at(i)}</pubDate>`)))
    expect(stories).toHaveLength(200)
    expect(warnings).toEqual([{ code: 'items-capped', text: 'The feed has 10000 items; the newest 200 were kept.' }])
    expect(Math.min(...stories.map(({ published }) => Date.parse(published!)))).toBe(Date.UTC(2026, 0, 1) + 9_800 * 60_000)
    const places = stories.map(({ headline }) => Number(headline.slice(6)))
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('10 k items without dates: the first 200', () => {
    expect(headlines(...Array.from({ length: 10_000 }, (_, i) => item(`<title>Story ${i}</title>`)))[199]).toBe('Story 199')
  })

  test('billion laughs, quadratic entities, XXE: nothing is expanded, nothing is fetched', () => {
    const bombs = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(10_000)}"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
    const { stories } = parseRss(bombs + rss(item(`<title>Safe &b; &c;</title><description>${'&a;'.repeat(10_000)}</description>`)), base)
    expect(stories[0]!.headline).toBe('Safe &b; &c;')
    expect(stories[0]!.lead!.length).toBeLessThanOrEqual(600)
  })
})

describe('attacks', () => {
  test('CDATA with script, event handlers, frames, SVG: plain text reaches the story', () => {
    const { body, lead } = story('<description><![CDATA[<p onclick="x()">Safe</p><script>alert(1)</script><svg onload="x()"><text>no</text></svg>]]></description>', '<content:encoded><![CDATA[<p>One.</p><iframe src="https://evil.example/"></iframe><style>p{}</style><p>Two.</p>]]></content:encoded>')
    expect(lead).toBe('Safe')
    expect(body).toEqual([{ type: 'paragraph', text: 'One.' }, { type: 'paragraph', text: 'Two.' }])
  })

  test.each(['javascript:alert(1)', 'vbscript:x', 'data:image/png;base64,AAAA', 'file:///etc/passwd', 'blob:https://gull.example/1'])('%s is no address of anything', link => {
    const { address, picture, body } = story(`<link>${link}</link><guid>${link}</guid><enclosure url="${link}" type="image/png"/><media:content url="${link}" type="video/mp4"/><content:encoded><![CDATA[<p>A.</p><img src="${link}"><video src="${link}"></video>]]></content:encoded>`)
    expect({ address, picture }).toEqual({ address: null, picture: null })
    expect(body).toEqual([{ type: 'paragraph', text: 'A.' }])
  })

  test('bidi overrides are removed, joiners stay', () => {
    expect(headlines(item('<title>\u202eevil\u2066 می\u200cخواهم</title>'))).toEqual(['evil می\u200cخواهم'])
  })

  test('elements named after the parts of objects', () => {
    const odd = '<__proto__>x</__proto__><constructor>x</constructor><toString>x</toString><media:content __proto__="x" constructor="y" url="/a.jpg"/>'
    expect(story(odd)).toMatchObject({ headline: 'Gulls', picture: { address: 'https://gull.example/a.jpg' } })
  })
})

describe('dates', () => {
  test('future date: the original is kept', () => {
    expect(story('<pubDate>Tue, 24 Nov 2099 06:40:00 GMT</pubDate>').published).toBe('2099-11-24T06:40:00.000Z')
  })

  test('no zone: the channel’s, else UTC and a warning', () => {
    const text = rss(item('<title>A</title><pubDate>Tue, 24 Nov 2026 06:40:00</pubDate>'))
    expect(parseRss(text, base, { zone: '+03:30' })).toMatchObject({ stories: [{ published: '2026-11-24T03:10:00.000Z' }], warnings: [] })
    expect(parseRss(text, base)).toMatchObject({ stories: [{ published: '2026-11-24T06:40:00.000Z' }], warnings: [{ code: 'zoneless-dates' }] })
  })

  test.each(['', 'yesterday', '2026-13-45', 'Thu, 01 Jan 1970 00:00:00 GMT', '0000-00-00 00:00:00'])('“%s”: the day of the address, else none, never 1970', written => {
    const dated = (link: string) => story(`<pubDate>${written}</pubDate>${link}`)
    expect(dated('<link>https://gull.example/2026/11/24/x</link>')).toMatchObject({ published: '2026-11-24T12:00:00.000Z', dateQuality: 'day' })
    expect(dated('')).toMatchObject({ published: null, dateQuality: 'seen' })
  })

  test('a day without a time is no exact date', () => {
    expect(story('<pubDate>24 November 2026</pubDate>')).toMatchObject({ published: '2026-11-24T00:00:00.000Z', dateQuality: 'day' })
  })
})

test('empty channel: valid in every format', () => {
  for (const reading of [read(), parseAtom(atom(), base), parseJsonFeed(jsonFeed(), base)]) {
    expect(reading).toMatchObject({ stories: [], warnings: [{ code: 'no-stories' }] })
  }
})

test('an encoding that was guessed is told', () => {
  expect(parseRss(rss(before), base, { encodingGuessed: true }).warnings.map(({ code }) => code)).toEqual(['encoding-guess'])
})
