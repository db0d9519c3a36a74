import { expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { arabic } from '../../../src/tools/demo/editions/arabic'
import { demoFiles } from '../../../src/tools/demo/writer/demoFiles'
import { demoStory } from './demoStories'
import { demoFolder, translations, stories, problems } from './ourDemo'

const pageOf = (story = demoStory()) => demoFiles([story]).get(`2026/11/24/1041/${story.slug}.html`) ?? ''

test('stories are numbered by the order of their slugs', () => {
  const files = demoFiles([demoStory({ slug: 'b' }), demoStory({ slug: 'a' }), demoStory({ slug: 'c', published: '2026-11-18T01:00:00Z' })])
  expect([...files.keys()].filter(path => path.startsWith('2026'))).toEqual([
    '2026/11/24/1041/a.html', '2026/11/24/1042/b.html', '2026/11/18/1043/c.html',
  ])
})

test('the edition is as old as the last change in it', () => {
  const files = demoFiles([demoStory({ updated: '2026-11-24T08:15:00Z' }), demoStory({ slug: 'b', published: '2026-11-24T07:00:00Z' })])
  expect(files.get('edition.json')).toBe('{"newest":"2026-11-24T08:15:00Z"}\n')
})

test('an article page has its trail, times, picture and words, escaped', () => {
  const page = pageOf(demoStory({ updated: '2026-11-24T08:15:00Z' }))
  expect(page).toContain('Home</a> › <a href="../../../../news.html">News</a> › <a href="../../../../defence.html">Defence</a></nav>')
  expect(page).toContain('<h1>Ferry &amp; crew return &lt;at last&gt;</h1>')
  expect(page).toContain('<time datetime="2026-11-24T06:40:00Z">24 November 2026, 06:40</time>')
  expect(page).toContain('Updated <time datetime="2026-11-24T08:15:00Z">24 November 2026, 08:15</time>')
  expect(page).toContain('<img src="../../../../pictures/night-ferry.jpg" alt="The &quot;Little Tern&quot; leaves.">')
  expect(page).toContain('<blockquote>\n<p>Here we are.</p>\n<footer>Ada Finch, captain</footer>\n</blockquote>')
})

test('structured data cannot end its element', () => {
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(pageOf(demoStory({ headline: '</script> & more' }))) ?? []
  expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline: '</script> & more', articleSection: ['News', 'Defence'] })
})

test('the share bar stands in the middle of the words', () => {
  const page = pageOf()
  const places = ['First &amp; foremost', 'Share this story', '<li>two</li>', 'alternate addresses'].map(words => page.indexOf(words))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('weather pages are of an older kind: the day is all they tell', () => {
  const page = pageOf(demoStory({ section: 'weather' }))
  expect(page).toContain('<p class="date">24 November 2026</p>')
  expect(page).not.toMatch(/ld\+json|og:|<time|<figure|06:40/)
})

test('weather items have a title and a link, nothing else', () => {
  const feed = demoFiles([demoStory({ section: 'weather' })]).get('weather.xml')
  expect(feed).toContain('<item>\n<title>Ferry &amp; crew return &lt;at last&gt;</title>\n'
    + '<link>2026/11/24/1041/night-ferry.html</link>\n<description></description>\n</item>')
})

test('a film is told by the feed, and plays the live clip round after round', () => {
  const files = demoFiles([demoStory({ film: { kind: 'picture', seconds: 32 } }), demoStory({ slug: 'b', film: { kind: 'sound', seconds: 16 } }), demoStory({ slug: 'c' })])
  const feed = files.get('defence.xml')!
  expect(feed.match(/<media:content url="films.*/g)?.sort()).toEqual([
    '<media:content url="films/film-32.m3u8" medium="video" type="application/vnd.apple.mpegurl" duration="32"/>',
    '<media:content url="films/harbour-16.m3u8" medium="audio" type="application/vnd.apple.mpegurl" duration="16"/>',
  ])
  const high = files.get('films/high-32.m3u8')!
  expect([high.match(/#EXTINF/g)!.length, high.match(/#EXT-X-DISCONTINUITY/g)!.length, high.endsWith('#EXT-X-ENDLIST\n')]).toEqual([16, 1, true])
  const named = [...files].filter(([path]) => path.startsWith('films/')).flatMap(([path, text]) => [...text.matchAll(/^(?!#).+$|URI="([^"]+)"/gm)].map(([line, uri]) => posix.join(posix.dirname(path), uri ?? line)))
  expect(named.filter(path => !files.has(path) && !existsSync(join(demoFolder, path)))).toEqual([])
})

test('a twin stands at the same path, with the same picture, and both name all languages', () => {
  const files = demoFiles([demoStory(), demoStory({ slug: 'b' })], [{ edition: arabic, stories: [demoStory({ headline: 'العبّارة' })] }])
  const path = '2026/11/24/1042/night-ferry.html'
  const [page = '', twin = ''] = [files.get(path), files.get(`ar/${path}`)]
  expect(twinsIn(page)).toEqual([`en ../../../../${path}`, `ar ../../../../ar/${path}`])
  expect(twinsIn(twin)).toEqual([`en ../../../../../${path}`, `ar ../../../../../ar/${path}`])
  expect(twin).toContain('<html lang="ar" dir="rtl">')
  expect(twin).toContain('<img src="../../../../../pictures/night-ferry.jpg"')
  expect(twinsIn(files.get('2026/11/24/1041/b.html') ?? '')).toEqual([])
})

test('a story that no English one is the twin of is left out', () => {
  const files = demoFiles([demoStory()], [{ edition: arabic, stories: [demoStory({ slug: 'alone' })] }])
  expect([...files.keys()].filter(path => path.includes('alone'))).toEqual([])
})

test('the sport feed is damaged, and only a story of no one is cut off', () => {
  const stories = ['a', 'b', 'c'].map(slug => demoStory({ slug, section: 'sport', headline: `Story ${slug}` }))
  const feed = demoFiles(stories).get('sport.xml') ?? ''
  expect(feed.match(/<item>/g)).toHaveLength(4)
  expect(feed.match(/<\/item>/g)).toHaveLength(2)
  expect(feed).toMatch(/ & .*<saltmere:desk>/s)
  expect(feed).toMatch(/all resu$/)
})

const ours = () => demoFiles(stories, translations)

test('the story files have no mistakes', () => {
  expect(problems).toEqual([])
})

test('static/demo is what the writer writes', () => {
  const files = ours()
  const written = readdirSync(demoFolder, { recursive: true, encoding: 'utf8' }).filter(path => /\.(html|xml|json)$|^films.+m3u8$/.test(path))
  expect(written.map(path => path.replace(/\\/g, '/')).sort()).toEqual([...files.keys()].sort())
  for (const [path, text] of files) expect(readFileSync(join(demoFolder, path), 'utf8')).toBe(text)
})

test('every link and picture of the site leads to a file', () => {
  const missing = [...ours()].filter(([path]) => path.endsWith('.html')).flatMap(([path, text]) => (
    linksOf(text).map(link => posix.join(posix.dirname(path), link)).filter(target => !existsSync(join(demoFolder, target)))
  ))
  expect(missing).toEqual([])
})

test("static/channel.json shows every section's feed once", () => {
  const sources = readFileSync('static/channel.json', 'utf8').match(/demo\/[a-z-]+(?:\/[a-z-]+)?\.xml/g)
  expect(sources?.map(source => source.slice('demo/'.length))).toEqual([...ours().keys()].filter(path => path.endsWith('.xml')))
})

function twinsIn(html: string): readonly string[] {
  return [...html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)">/g)].map(([, language, address]) => `${language} ${address}`)
}

function linksOf(html: string): readonly string[] {
  const links = [...html.matchAll(/(?:href|src)="(?!#)([^"#]+)/g)].map(([, link]) => link ?? '')
  return [...new Set(links)]
}
