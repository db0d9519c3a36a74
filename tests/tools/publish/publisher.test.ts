import { expect, test } from '@jest/globals'
import { Failure, type FailureKind } from '../../../src/newsroom/model/failure'
import type { Story } from '../../../src/newsroom/model/story'
import { createPublisher } from '../../../src/tools/publish/publisher'
import { memoryFolder } from './memoryFolder'
import { cardsOf, snapshotIn } from './opened'
import { channel, now, section, stories, story } from './stories'

const minute = 60_000
const silent = () => {}

/** A publisher whose feeds and pages a test changes between its runs. */
/** A newsroom that knows no repeated lines. */
const untidied = { learn: () => {}, tidied: (story: Story) => story }

function publishing(ids: readonly string[] = ['news']) {
  const folder = memoryFolder()
  const feeds = new Map<string, readonly Story[] | FailureKind>()
  const pages = new Map<string, FailureKind>()
  const asked: string[] = []
  let time = now
  const fail = (kind: FailureKind, address: string) => [new Failure(kind, address, 'It does not answer.')]
  const publisher = createPublisher({
    folder, next: 60,
    now: () => time,
    placeOf: address => address.endsWith('news.xml') ? 'sections[0].sources[0]' : address,
    openNewsroom: () => ({
      ...untidied,
      channel: channel(ids.map(section)),
      sections: () => ids.map(section),
      refresh: async sectionId => {
        const feed = feeds.get(sectionId) ?? []
        return typeof feed !== 'string'
          ? { sectionId, state: 'ready' as const, stories: feed, failures: [], freshAt: now, more: false }
          : { sectionId, state: 'failed' as const, stories: [], failures: fail(feed, `https://gull.example/${sectionId}.xml`), freshAt: null, more: false }
      },
      complete: async id => {
        asked.push(id)
        const known = [...feeds.values()].flatMap(feed => typeof feed === 'string' ? [] : feed).find(one => one.id === id)!
        const kind = pages.get(id)
        return kind ? { value: known, failures: fail(kind, known.address!) } : { value: { ...known, body: [...known.body, ...known.body] }, failures: [] }
      },
    }),
  })
  return {
    folder, feeds, pages,
    run: async (later = 0) => {
      time = now + later * minute
      asked.splice(0)
      return { ...await publisher.run(silent), asked: [...asked] }
    },
    bodies: async () => Promise.all((await cardsOf(snapshotIn(folder), 'news')).flat().map(async ({ file }) => (await snapshotIn(folder).story(file)).body.length)),
  }
}

test('every story is completed from its page', async () => {
  const { feeds, run, bodies } = publishing()
  feeds.set('news', stories(0, 3))
  expect(await run()).toMatchObject({ generation: 1, sections: 1, stories: 3, written: 6, removed: 0, problems: [] })
  expect(await bodies()).toEqual([2, 2, 2])
})

test('a story in two sections is read once', async () => {
  const { feeds, run } = publishing(['news', 'sport'])
  feeds.set('news', stories(0, 3)).set('sport', stories(2, 4))
  expect((await run()).asked).toEqual(['1000', '1001', '1002', '1003'])
})

test('pages are read again after ten minutes, an hour, six hours and a day, and when the feed says something new', async () => {
  const { feeds, run } = publishing()
  feeds.set('news', stories(0, 1))
  const reads: number[] = []
  for (let at = 0; at < 30 * 60; at += 5) if ((await run(at)).asked.length > 0) reads.push(at)
  expect(reads).toEqual([0, 10, 60, 360, 1440])
  feeds.set('news', [story(0, { headline: 'Corrected' }), story(1)])
  expect((await run(1_900)).asked.sort()).toEqual(['1000', '1001'])
})

test('a failed page keeps the feed’s story, is told, and is asked again after five minutes', async () => {
  const { feeds, pages, run, bodies } = publishing()
  feeds.set('news', stories(0, 2))
  pages.set('1001', 'gone')
  expect(await run()).toMatchObject({ generation: 1, problems: [{ place: 'https://gull.example/1001', text: 'It does not answer.' }] })
  expect(await bodies()).toEqual([2, 1])
  expect((await run(4)).asked).toEqual([])
  pages.clear()
  expect(await run(5)).toMatchObject({ asked: ['1001'], problems: [] })
  expect(await bodies()).toEqual([2, 2])
})

test('a story keeps its words when its page fails later', async () => {
  const { feeds, pages, run, folder, bodies } = publishing()
  feeds.set('news', stories(0, 1))
  await run()
  pages.set('1000', 'refused')
  feeds.set('news', [story(0, { headline: 'Corrected' })])
  await run(1)
  expect(await bodies()).toEqual([2])
  expect((await snapshotIn(folder).open()).sections[0]!.stories[0]!.headline).toBe('Corrected')
})

test('a section that fails keeps its stories, and the others go on', async () => {
  const { feeds, run, folder } = publishing(['news', 'sport'])
  feeds.set('news', stories(0, 3)).set('sport', stories(10, 12))
  await run()
  feeds.set('news', 'offline').set('sport', stories(9, 12))
  expect(await run(5)).toMatchObject({ generation: 2, problems: [{ place: 'sections[0].sources[0]', text: 'https://gull.example/news.xml: It does not answer.' }] })
  expect((await snapshotIn(folder).open()).sections.map(({ count }) => count)).toEqual([3, 3])
})

test('when nothing can be read nothing is published: old news must not look fresh', async () => {
  const { feeds, run, folder } = publishing()
  feeds.set('news', stories(0, 3))
  await run()
  const before = folder.files.get('manifest.json')
  feeds.set('news', 'late')
  expect(await run(5)).toMatchObject({ generation: null, problems: [{ place: 'sections[0].sources[0]' }, { place: 'sections' }] })
  expect(folder.files.get('manifest.json')).toBe(before)
})

test.each([
  ['{ "name": "A web app", "icons": [] }', 'choose another folder'],
  ['{ "v": 2 }', 'newer Tenfoot'],
])('a folder with the manifest %s is not published to', async (text, words) => {
  const { feeds, run, folder } = publishing()
  folder.files.set('manifest.json', text)
  feeds.set('news', stories(0, 3))
  expect(await run()).toMatchObject({ generation: null, problems: [{ place: 'manifest.json', text: expect.stringContaining(words) }] })
  expect([...folder.files]).toEqual([['manifest.json', text]])
})

test('a full disk is told', async () => {
  const { feeds, run, folder } = publishing()
  feeds.set('news', stories(0, 3))
  folder.writesLeft = 2
  expect(await run()).toMatchObject({ generation: null, problems: [{ text: 'It cannot be written or read: no space left on device.' }] })
})

test('lines that stand in all stories are taken out before anything is written', async () => {
  const folder = memoryFolder()
  const [one] = stories(0, 1)
  const publisher = createPublisher({
    folder, next: 60, now: () => now, placeOf: address => address,
    openNewsroom: () => ({
      channel: channel(),
      sections: () => [section()],
      refresh: async sectionId => ({ sectionId, state: 'ready', stories: [one!], failures: [], freshAt: now, more: false }),
      complete: async () => ({ value: one!, failures: [] }),
      learn: () => {},
      tidied: each => ({ ...each, body: [] }),
    }),
  })
  await publisher.run(silent)
  expect([...folder.files.values()].join()).not.toContain('Text 0')
})

test('sections that a feed makes are read when it has been read', async () => {
  const folder = memoryFolder()
  const known = [section('front')]
  const publisher = createPublisher({
    folder, next: 60, now: () => now, placeOf: address => address,
    openNewsroom: () => ({
      ...untidied,
      channel: channel([]),
      sections: () => [...known],
      refresh: async sectionId => {
        if (known.length === 1) known.push(section('sport'))
        return { sectionId, state: 'ready', stories: stories(0, 3), failures: [], freshAt: now, more: false }
      },
      complete: async id => ({ value: stories(0, 3).find(one => one.id === id)!, failures: [] }),
    }),
  })
  expect(await publisher.run(silent)).toMatchObject({ sections: 2, stories: 3 })
  expect((await snapshotIn(folder).open()).sections.map(({ id, count }) => [id, count])).toEqual([['front', 3], ['sport', 3]])
})
