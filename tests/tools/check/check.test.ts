import { afterAll, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { readChannelFile } from '../../../src/newsroom/sources/channelFile'
import { parseRss } from '../../../src/newsroom/sources/rss'
import { check } from '../../../src/tools/check/check'
import { snapshotFiles } from '../../../src/tools/publish/snapshotFiles'
import { fakeWeb } from '../../support/fakeWeb'
import { page, rss } from '../../support/written'
import { folderWith, removeFolders } from '../serve/folder'
import { article, checked, home, lines, now, pictured, reported, story } from './checking'
import { withPictures } from './pictures'

afterAll(removeFolders)

const feed = `${home}/rss.xml`
const one = { name: 'Gull Post', sections: [{ title: 'News', sources: [feed] }] }
const good = { [feed]: rss(pictured(10), pictured(11)) }

describe('a good channel', () => {
  test('says what the TV will show', async () => {
    const { code, out } = await checked(one, good)
    expect(code).toBe(0)
    expect(out).toMatch(/Gull Post \(en\)/)
    expect(out).toMatch(/News +2 +2026-11-24 06:11 +100 % +100 % +0 → 100 %/)
    expect(out).toMatch(/https:\/\/gull\.example\/rss\.xml +rss +2 +2 of 2 +1 of 1, jpeg 960 × 540/)
    expect(out).toMatch(/Good\. The TV will show 1 section with 2 stories\.$/)
  })

  test('is one JSON object with --json', async () => {
    expect(await reported(one, good)).toMatchObject({
      channel: { name: 'Gull Post', language: 'en', sectionsFromFeed: false },
      sections: [{ place: 'sections[0]', trail: ['News'], sources: [feed], shares: { stories: 2, picture: 2, body: 0, date: 2 }, newest: '2026-11-24T06:11:00.000Z', pages: { tried: 2, found: { stories: 2, body: 2 } } }],
      sources: [{ place: 'sections[0].sources[0]', address: feed, kind: 'rss', pictures: { tried: 1, good: 1, largest: 'jpeg 960 × 540' } }],
      mirrors: [], live: [], snapshot: null, problems: [], notes: [],
    })
  })

  test('may be nothing but a name and a feed', async () => {
    const filed = [10, 11, 12].map(id => pictured(id, '960x540', '<category>Sport</category>'))
    const others = [20, 21, 22].map(id => pictured(id, '960x540', '<category>Art</category>'))
    const { sections, categories, problems } = await reported({ name: 'G', sources: [feed] }, { [feed]: rss(...filed, ...others) })
    expect(problems).toEqual([])
    expect(sections).toMatchObject([{ place: '', trail: ['G'], shares: { stories: 6 } }])
    expect(categories).toEqual([{ name: 'Art', stories: 3 }, { name: 'Sport', stories: 3 }])
  })

  test('asks for a source of several sections once', async () => {
    const channel = { name: 'G', sections: ['A', 'B'].map(title => ({ title, sources: [feed] })) }
    const { asked } = await checked(channel, good)
    expect(asked.filter(address => address === feed)).toHaveLength(1)
  })

  test('may lie beside its feeds as files', async () => {
    const folder = folderWith({
      'channel.json': JSON.stringify({ name: 'G', sources: ['feeds/my news.xml'] }),
      'feeds/my news.xml': rss('<item><title>Fog</title><link>fog.html</link></item>'),
      'feeds/fog.html': article('Fog'),
    })
    let out = ''
    const code = await check([join(folder, 'channel.json'), '--json'], { out: line => { out = line }, err: () => {}, transport: fakeWeb({}).transport, now: () => now })
    expect(JSON.parse(out)).toMatchObject({ problems: [], sources: [{ place: 'sources[0]', address: expect.stringMatching(/feeds\/my news\.xml$/), pages: { tried: 1, found: { body: 1 } } }] })
    expect(code).toBe(0)
  })
})

describe('problems', () => {
  test('of the file are all told, and nothing is fetched', async () => {
    const { code, out, asked } = await checked({ nmae: 'G', sections: [{ title: 'News', sources: ['gone.xml', feed] }, { title: 'B' }] }, good)
    expect([code, asked]).toEqual([1, []])
    expect(out).toMatch(/needs a correction:/)
    expect(out).toMatch(/ {2}sections\[0\]\.sources\[0\]: there is no file .*gone\.xml/)
    expect(out).toMatch(/ {2}sections\[1\]: Give this section a feed/)
    expect(out).toMatch(/ {2}nmae: .*Did you mean "name"\?/)
    expect(out).toMatch(/4 problems\. Nothing else was tried\.$/)
  })

  test('of JSON are told with their line', async () => {
    expect((await checked('{ "name": }')).out).toMatch(/not JSON \(line 1, column 11\)/)
  })

  test('of sources are told with their places, and the others are read', async () => {
    const { problems, sections } = await reported({ name: 'G', sections: [{ title: 'A', sources: [`${home}/dead.xml`, feed] }, { title: 'B', sections: [{ title: 'C', sources: [{ address: `${home}/404.xml` }, `${home}/page`, `${home}/empty.xml`] }] }] },
      { ...good, [`${home}/404.xml`]: 404, [`${home}/page`]: page('<title>Sign in</title>', '<p>Hello</p>'), [`${home}/empty.xml`]: rss() })
    expect(lines(problems)).toEqual([
      expect.stringMatching(/^sections\[0\]\.sources\[0\]: \[source\] .*dead\.xml could not be read: .*reached/),
      expect.stringMatching(/^sections\[1\]\.sections\[0\]\.sources\[0\]: \[source\] .*404\.xml could not be read: .*404/),
      expect.stringMatching(/^sections\[1\]\.sections\[0\]\.sources\[1\]: \[source\] .*Sign in/),
      expect.stringMatching(/^sections\[1\]\.sections\[0\]\.sources\[2\]: \[no-stories\]/),
    ])
    expect(sections[0]!.shares.stories).toBe(2)
  })

  test('of pages and pictures are told with their source', async () => {
    const { problems, notes } = await reported(one, {
      [feed]: rss(pictured(10, 'none'), pictured(30, 'page'), pictured(31, '80x60')),
      [`${home}/page.jpg`]: page('', 'Not here'), [`${home}/news/31`]: page('<title>Story 31</title>', '<h1>Story 31</h1>'),
    })
    expect(lines(problems)).toEqual([
      expect.stringMatching(/^sections\[0\]\.sources\[0\]: \[page\] The page https:\/\/gull\.example\/news\/30 could not be read/),
      expect.stringMatching(/^sections\[0\]\.sources\[0\]: \[no-text\] .*news\/31\. Say where it is: "sites": \{ "gull\.example": /),
      expect.stringMatching(/\[picture\] The picture https:\/\/gull\.example\/none\.jpg cannot be shown: .*reached/),
      expect.stringMatching(/\[picture\] .*page\.jpg cannot be shown: It is no picture: text\/html came/),
    ])
    expect(lines(notes)).toEqual([expect.stringMatching(/\[small-picture\] .*80x60\.jpg: It is only 80 × 60/)])
  })

  test('a picture that is drawn by a program is none for TVs', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="500"><rect width="9" height="9"/></svg>'
    const { problems } = await reported(one, { [feed]: rss(pictured(10, 'drawn')), [`${home}/drawn.jpg`]: svg })
    expect(lines(problems)).toEqual([expect.stringMatching(/\[picture\] .*of the kind svg/)])
  })

  test('a section that takes no story says what it could take', async () => {
    const { problems } = await reported({ name: 'G', sections: [{ title: 'A', sources: [feed] }, { title: 'B', sources: [feed], only: { categories: ['Sprot'] } }] }, { [feed]: rss(pictured(10, '960x540', '<category>Sport</category>')) })
    expect(lines(problems)).toEqual([expect.stringMatching(/^sections\[1\]\.only: \[empty-section\] None of the 1 stories meets it\. The feed’s categories: “Sport”/)])
  })
})

describe('what is worth a look', () => {
  test('warnings of the reader come with their codes', async () => {
    const { notes } = await reported(one, { [feed]: rss(pictured(10), pictured(11)).replace('</rss>', '') })
    expect(lines(notes)).toEqual([expect.stringMatching(/^sections\[0\]\.sources\[0\]: \[truncated\] /)])
  })

  test('so do news without dates and pictures', async () => {
    const { code, out } = await checked(one, { [feed]: rss(`<item><title>Fog</title><link>${home}/news/10</link></item>`) })
    expect(code).toBe(0)
    expect(out).toMatch(/Worth a look:\n {2}sections\[0\]\.sources\[0\]: Most stories have no date\. .*storyPath.* \[no-dates\]\n {2}.*\[no-pictures\]/)
  })

  test('and old news', async () => {
    const { notes } = await reported(one, { [feed]: rss(pictured(10).replace('24 Nov', '04 Nov')) })
    expect(lines(notes)).toEqual([expect.stringMatching(/\[old-news\] The newest story is 20 days old/)])
  })
})

describe('mirrors', () => {
  const mirrored = { ...one, mirrors: { 'gull.example': ['good.example:8080', 'bad.example', 'other.example'], 'tern.example': ['far.example'] } }
  const others = { 'https://good.example:8080/rss.xml': rss(story(10)), 'https://bad.example/rss.xml': page('<title>Parked</title>', ''), 'https://other.example/rss.xml': rss(story(99)) }

  test('are asked for the same, each told with its place', async () => {
    const { mirrors, problems, notes } = await reported(mirrored, { ...good, ...others })
    expect(mirrors.map(({ mirror, good }) => [mirror, good])).toEqual([['good.example:8080', true], ['bad.example', false], ['other.example', false], ['far.example', false]])
    expect(lines(problems)).toEqual([
      expect.stringMatching(/^mirrors\["gull\.example"\]\[1\]: \[mirror\] The mirror bad\.example does not serve \/rss\.xml: .*Parked/),
      expect.stringMatching(/^mirrors\["gull\.example"\]\[2\]: \[mirror\] .*None of its stories is in the original/),
    ])
    expect(lines(notes)).toEqual([expect.stringMatching(/^mirrors\["tern\.example"\]\[0\]: \[unused-mirror\]/)])
  })

  test('of a host that serves pages only are asked for a page', async () => {
    const { mirrors, problems } = await reported({ name: 'G', sources: ['https://feeds.example/rss'], mirrors: { 'gull.example': ['good.example'] } },
      { 'https://feeds.example/rss': rss(pictured(10)), 'https://good.example/news/10': article('Story 10') })
    expect(problems).toEqual([])
    expect(mirrors).toMatchObject([{ address: 'https://good.example/news/10', good: true }])
  })
})

describe('a snapshot', () => {
  const address = 'https://cdn.example/tv/manifest.json'
  const { channel } = readChannelFile(JSON.stringify(one), home)
  const published = (at: number) => {
    const { stories } = parseRss(rss(pictured(10), pictured(11)), feed)
    const { files } = snapshotFiles({ channel: channel!, sections: [{ section: channel!.sections[0]!, stories, whole: true }], previous: null, now: at, next: 60 })
    return Object.fromEntries([...files].map(([name, text]) => [`https://cdn.example/tv/${name}`, text]))
  }

  test('is opened as a TV opens it, sources or not', async () => {
    const { code, out } = await checked({ name: 'Gull Post', snapshot: address }, published(now))
    expect(out).toMatch(/Snapshot {2}https:\/\/cdn\.example\/tv\/manifest\.json: generation \d+ of 2026-11-24 12:00, 1 section, 2 stories/)
    expect(out).toMatch(/Good\. The TV will show the snapshot\.$/)
    expect(code).toBe(0)
  })

  test('that nobody publishes any more is worth a look', async () => {
    expect(lines((await reported({ name: 'G', snapshot: address }, published(now - 30 * 3_600_000))).notes)).toEqual([expect.stringMatching(/^snapshot: \[old-snapshot\] It was published 30 hours ago/)])
  })

  test('that lacks a file is a problem', async () => {
    const files = published(now)
    const gone = Object.keys(files).filter(name => name.includes('story-')).map(name => [name, 404])
    expect(lines((await reported({ name: 'G', snapshot: address }, { ...files, ...Object.fromEntries(gone) })).problems)).toEqual([expect.stringMatching(/^snapshot: \[snapshot\] A file of it is missing or changed: .*404/)])
  })

  test('that is not there or something else is a problem', async () => {
    const snapshot = 'https://cdn.example/manifest.json'
    expect(lines((await reported({ name: 'G', snapshot })).problems)).toEqual([expect.stringMatching(/^snapshot: \[snapshot\] https:\/\/cdn\.example\/manifest\.json could not be opened: .*reached/)])
    expect(lines((await reported({ name: 'G', snapshot }, { [snapshot]: '<html>' })).problems)).toEqual([expect.stringMatching(/^snapshot: \[snapshot\] .*could not be opened: /)])
    expect(lines((await reported({ name: 'G', snapshot }, { [snapshot]: 404 })).problems)).toEqual([expect.stringMatching(/answered 404/)])
  })
})

describe('the command', () => {
  const run = async (...args: readonly string[]) => {
    let [out, err] = ['', '']
    const code = await check(args, { out: line => { out += line }, err: line => { err += line }, transport: fakeWeb({}).transport, now: () => now })
    return { code, out, err }
  }

  test('helps', async () => {
    expect(await run('--help')).toEqual({ code: 0, err: '', out: expect.stringMatching(/^npm run channel -- check/) })
  })

  test.each([[['a.json', 'b.json'], /one channel file/], [['--seconds', 'x'], /--seconds x/], [['--jsno'], /--jsno/]])('used wrongly ends with 2: %j', async (args, problem) => {
    expect(await run(...args)).toEqual({ code: 2, out: '', err: expect.stringMatching(problem) })
  })

  test('names a file that is not there', async () => {
    expect(await run('/nowhere/channel.json')).toMatchObject({ code: 1, out: expect.stringMatching(/\/nowhere\/channel\.json: there is no such file/) })
  })

  test('ends when its time is over', async () => {
    const file = join(folderWith({ 'channel.json': JSON.stringify(one) }), 'channel.json')
    let [out, time] = ['', now]
    const code = await check([file, '--seconds', '10'], { out: line => { out = line }, err: () => {}, transport: withPictures(fakeWeb(good).transport), now: () => time += 9_000 })
    expect(code).toBe(1)
    expect(out).toMatch(/no time left to try it\. Give the check more with --seconds/)
  })

  test('shows what it does on a terminal, and takes it away', async () => {
    const file = join(folderWith({ 'channel.json': JSON.stringify(one) }), 'channel.json')
    let shown = ''
    await check([file], { out: () => {}, err: () => {}, terminal: text => { shown += text }, columns: 30, transport: withPictures(fakeWeb(good).transport), now: () => now })
    expect(shown).toMatch(/Checking: 0 of 1 {2}https:/)
    expect(shown.split('\r').every(line => line.replace('\u001b[K', '').length < 30)).toBe(true)
    expect(shown).toMatch(/\r\u001b\[K$/)
  })
})
