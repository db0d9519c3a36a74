import { expect, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import type { Story } from '../../../src/newsroom/model/story'
import { readPrevious } from '../../../src/tools/publish/previous'
import { snapshotFiles, type Edition, type SectionStories } from '../../../src/tools/publish/snapshotFiles'
import { cardOf } from '../../../src/tools/publish/writtenStory'
import { memoryFolder } from './memoryFolder'
import { cardsOf, snapshotIn } from './opened'
import { channel, now, section, stories, story } from './stories'

const of = (list: readonly Story[], whole = true, id = 'news'): SectionStories => ({ section: section(id), stories: list, whole })
const edition = (changes: Partial<Edition> = {}): Edition => ({ channel: channel(), sections: [], previous: null, now, next: 60, ...changes })

/** Publishes edition after edition into one folder, and tells which files were new. */
function publishing() {
  const folder = memoryFolder()
  const publish = async (sections: readonly SectionStories[], later = 0) => {
    const { files, kept } = snapshotFiles(edition({ sections, previous: await readPrevious(folder), now: now + later }))
    const fresh = [...files.keys()].filter(name => !folder.files.has(name))
    files.forEach((text, name) => folder.files.set(name, text))
    const named = new Set([...files.keys(), ...kept])
    return { fresh, lost: [...named].filter(name => !folder.files.has(name)), named }
  }
  const kinds = (names: readonly string[]) => names.map(name => name.replace(/-.*/, '')).sort()
  const ids = async () => (await cardsOf(snapshotIn(folder), 'news')).map(page => page.map(({ id }) => Number(id) - 1000))
  return { folder, publish, kinds, ids }
}

test('the same edition is the same bytes, whatever the order of its fields', () => {
  const list = stories(0, 100)
  const backwards = list.map(one => Object.fromEntries(Object.entries(one).reverse()) as unknown as Story)
  expect([...snapshotFiles(edition({ sections: [of(list)] })).files]).toEqual([...snapshotFiles(edition({ sections: [of(backwards)] })).files])
})

test('what is read is what was published', async () => {
  const rich = story(0, {
    lead: null, published: null, updated: '2026-11-24T13:00:00.000Z', dateQuality: 'seen', direction: 'rtl', language: 'fa', categories: ['Sea', '__proto__'], byline: 'Ada \ud83d Finch',
    body: [
      { type: 'paragraph', text: 'سلام 🌊 </script>' }, { type: 'heading', level: 2, text: 'Head' }, { type: 'quote', text: 'So', speaker: null },
      { type: 'list', ordered: false, items: ['one', ''] }, { type: 'picture', picture: { address: 'https://gull.example/a.jpg', caption: null, credit: 'Gull' } },
      { type: 'video', video: { address: 'https://gull.example/a.m3u8', type: 'hls', poster: null, caption: null, duration: null, live: false } },
      { type: 'embed', text: 'A post', address: 'https://social.example/1' }, { type: 'separator' },
    ],
  })
  const list = [rich, ...stories(1, 90)]
  const { folder, publish } = publishing()
  await publish([of(list), of(stories(200, 203), true, 'sport'), of([], true, 'empty')])
  const snapshot = snapshotIn(folder)
  const opened = await snapshot.open()
  expect(opened).toMatchObject({ channel: { name: 'Gull Post', language: 'en', accent: '#f2a93b' }, mirrors: [{ host: 'gull.example', others: ['gull.net'] }] })
  expect(opened.sections.map(({ id, count, pages, head, stories: cards }) => [id, count, pages, head !== null, cards.length])).toEqual([['news', 90, 3, true, 12], ['sport', 3, 1, true, 3], ['empty', 0, 0, false, 0]])
  const cards = (await cardsOf(snapshot, 'news')).flat()
  expect(cards).toEqual(list.map((one, i) => cardOf(one, cards[i]!.file)))
  expect(await Promise.all(cards.map(({ file }) => snapshot.story(file)))).toEqual(list)
})

test('a card tells what plays of its story, also from a page that was published before', async () => {
  const { publish, folder } = publishing()
  const video = { address: 'https://gull.example/a.m3u8', type: 'hls', poster: null, caption: null, duration: 95, live: false } as const
  const sound = { ...video, address: 'https://gull.example/a.mp3', type: 'file', sound: true } as const
  const list = [story(0, { body: [{ type: 'video', video }, { type: 'paragraph', text: 'One.' }] }), story(1, { body: [{ type: 'video', video: sound }] }), story(2)]
  const played = async () => (await cardsOf(snapshotIn(folder), 'news')).flat().map(({ body }) => body)
  await publish([of(list)])
  const cards = [[{ type: 'video', video }], [{ type: 'video', video: sound }], []]
  expect(await played()).toEqual(cards)
  await publish([of([story(-1)])], 60_000)
  expect(await played()).toEqual([[], ...cards])
})

test('three new stories change the head page, the home and the manifest, and nothing else', async () => {
  const { publish, kinds, ids } = publishing()
  await publish([of(stories(3, 103))])
  expect((await ids()).map(page => page.length)).toEqual([20, 40, 40])
  const { fresh, lost } = await publish([of(stories(0, 103))])
  expect(kinds(fresh)).toEqual(['home', 'sec', 'story', 'story', 'story'])
  expect(lost).toEqual([])
  expect((await ids()).map(page => page.length)).toEqual([23, 40, 40])
})

test('a full head page stays, and a new one is put before it', async () => {
  const { publish, kinds, ids } = publishing()
  await publish([of(stories(3, 83))])
  expect(kinds((await publish([of(stories(0, 83))])).fresh)).toEqual(['home', 'sec', 'story', 'story', 'story'])
  expect((await ids()).map(page => page.length)).toEqual([3, 40, 40])
})

test('an edition without news has a new manifest and nothing else', async () => {
  const { folder, publish } = publishing()
  await publish([of(stories(0, 100))])
  const before = folder.files.get('manifest.json')
  expect((await publish([of(stories(0, 100))], 60_000)).fresh).toEqual([])
  expect(folder.files.get('manifest.json')).toBe(before!.replace('"generation":1', '"generation":2').replace('12:00:00', '12:01:00'))
})

test('a corrected story is corrected in its page, and older pages keep their names', async () => {
  const { publish, kinds, folder } = publishing()
  await publish([of(stories(0, 120))])
  const corrected = stories(0, 120).map((one, i) => i === 50 ? { ...one, headline: 'Corrected' } : one)
  const { fresh, named } = await publish([of(corrected)])
  expect(kinds(fresh)).toEqual(['sec', 'sec', 'story'])
  expect([...named].filter(name => name.startsWith('story-'))).toHaveLength(120)
  expect((await cardsOf(snapshotIn(folder), 'news')).flat()[50]!.headline).toBe('Corrected')
})

test('stories that fall off the end of a feed stay, and cost nothing', async () => {
  const { publish, kinds, ids } = publishing()
  await publish([of(stories(20, 60))])
  const { fresh } = await publish([of(stories(10, 50))])
  expect(kinds(fresh)).toEqual(['home', 'sec', ...Array.from({ length: 10 }, () => 'story')])
  expect((await ids()).flat()).toEqual(stories(10, 60).map(({ id }) => Number(id) - 1000))
})

test('a story that is taken back is gone', async () => {
  const { publish, ids } = publishing()
  await publish([of(stories(0, 5))])
  await publish([of(stories(0, 5).filter((_, i) => i !== 2))])
  expect(await ids()).toEqual([[0, 1, 3, 4]])
})

test('a section of which a source was not read keeps its older stories, in their places', async () => {
  const { publish, ids } = publishing()
  await publish([of(stories(1, 7))])
  await publish([of([0, 2, 4].map(number => story(number)), false)])
  expect(await ids()).toEqual([[0, 1, 2, 3, 4, 5, 6]])
})

test('a section of which nothing was read stays as it was', async () => {
  const { publish, ids } = publishing()
  await publish([of(stories(0, 50))])
  expect((await publish([of([], false)])).fresh).toEqual([])
  expect(await ids()).toHaveLength(2)
})

test('a feed that is suddenly empty empties nothing', async () => {
  const { publish, ids } = publishing()
  await publish([of(stories(0, 5))])
  await publish([of([])])
  expect((await ids()).flat()).toHaveLength(5)
})

test('a chain is made short again when it holds more than twice the needed pages', async () => {
  const { publish, ids } = publishing()
  const feed = 100
  for (let newest = 900; newest > 100; newest -= feed) await publish([of(stories(newest - feed, newest))])
  expect((await ids()).flat()).toHaveLength(800)
  await publish([of(stories(0, feed))])
  expect((await ids()).flat()).toEqual(stories(0, 400).map(({ id }) => Number(id) - 1000))
})

test('a damaged page costs its stories, and is replaced', async () => {
  const { folder, publish, ids } = publishing()
  await publish([of(stories(0, 120))])
  const { sections } = await snapshotIn(folder).open()
  const { next } = await snapshotIn(folder).page('news', sections[0]!.head!)
  folder.files.set(next!, 'damaged')
  folder.files.delete((await snapshotIn(folder).page('news', sections[0]!.head!)).stories[0]!.file)
  const { lost } = await publish([of(stories(0, 5), false)])
  expect(lost).toEqual([])
  expect((await ids()).flat()).toHaveLength(40)
})

test('ids that are paths name no file, and cost only their stories', async () => {
  const { publish, ids, named } = { ...publishing(), named: /^(manifest\.json|(home|sec|story)-[A-Za-z0-9_-]{12}\.json)$/ }
  const hostile = ['../../evil', '/etc/passwd', 'a\\b', '', 'con:', 'x'.repeat(500)].map(id => story(3, { id }))
  const { fresh } = await publish([of([...hostile, story(4)]), of(stories(0, 3), true, '../up')])
  expect(fresh.filter(name => !named.test(name))).toEqual([])
  expect(await ids()).toEqual([[4]])
})

test('stories with the same words in two sections are one file', async () => {
  const { publish, kinds } = publishing()
  const { fresh } = await publish([of(stories(0, 3)), of(stories(0, 3), true, 'sport')])
  expect(kinds(fresh).filter(kind => kind === 'story')).toHaveLength(3)
})

test('a normal channel starts with 15 kB', () => {
  const words = 'harbour ferry minister council storm defence coast island budget school vote talks market growth river bridge strike energy court appeal'.split(' ')
  let seed = 1
  const word = () => words[(seed = seed * 48_271 % 2_147_483_647) % words.length] + (seed % 97).toString(36)
  const sentence = (count: number) => Array.from({ length: count }, word).join(' ')
  const normal = (i: number) => story(i, {
    headline: sentence(9), lead: sentence(16), address: `https://www.gull.example/Detail/2026/11/24/${750_000 + i}/${sentence(6).replace(/ /g, '-')}`,
    picture: { address: `https://cdn.gull.example/Photo/2026/11/24/${sentence(1)}-${i * 7919}.jpg`, caption: null, credit: null },
  })
  const sections = Array.from({ length: 12 }, (_, s) => of(stories(0, 12).map((_one, i) => normal(s * 12 + i)), true, `section-${s}`))
  const { files } = snapshotFiles(edition({ sections }))
  const start = [...files].filter(([name]) => /^(home|manifest)/.test(name)).map(([, text]) => gzipSync(text, { level: 9 }).length)
  expect(start[0]! + start[1]!).toBeLessThan(15_000)
})
