import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import type { Story } from '../../../src/newsroom/model/story'
import { readChannelFile } from '../../../src/newsroom/sources/channelFile'
import { cross } from '../../../src/newsroom/store/crossing'
import { createNewsroom } from '../../../src/newsroom/store/newsroom'
import { snapshotFiles } from '../../../src/tools/publish/snapshotFiles'
import { fakeWeb } from '../../support/fakeWeb'
import { memory, story } from './stories'

const base = 'https://cdn.example/quay/'
const channel = readChannelFile(JSON.stringify({ name: 'Quay', snapshot: `${base}manifest.json` }), base).channel!
const source = readChannelFile(JSON.stringify({ name: 'Quay', sections: ['Harbour', 'Sport'].map(title => ({ title, sources: [`https://quay.example/${title}.xml`] })) }), base).channel!
const stories = Array.from({ length: 90 }, (_, i) => story({ id: `h${i}`, headline: `Harbour report ${i}`, published: new Date(Date.UTC(2026, 10, 24) - i * 3_600_000).toISOString(), body: [{ type: 'paragraph', text: `Text ${i}` }] }))
const now = Date.parse('2026-11-24T12:00:00Z')

function published(harbour: readonly Story[] = stories) {
  const sections = source.sections.map((section, i) => ({ section, stories: i === 0 ? harbour : harbour.slice(0, 2), whole: true }))
  const { files } = snapshotFiles({ channel: source, sections, previous: null, now, next: 90 })
  return fakeWeb(Object.fromEntries([...files].map(([name, text]) => [base + name, text])))
}

function open(web = published(), storage = memory()) {
  let time = now
  const newsroom = createNewsroom({ channel, transport: web.transport, now: () => time, storage, parseDocument: html => parseHTML(html).document })
  return { web, storage, newsroom, pass: (ms: number) => { time += ms } }
}

test('the sections are the manifest’s, and home has their first cards', async () => {
  const { newsroom, web } = open()
  expect(newsroom.sections().map(({ title }) => title)).toEqual(['Quay'])
  await newsroom.refresh('front')
  expect(newsroom.sections().map(({ title }) => title)).toEqual(['Harbour', 'Sport'])
  expect(await newsroom.refresh('harbour')).toMatchObject({ state: 'ready', more: true, stories: { length: 12 }, freshAt: now })
  expect(await newsroom.refresh('sport')).toMatchObject({ more: false, stories: { length: 2 } })
  expect(web.asked).toHaveLength(2)
  expect(newsroom.interval()).toBe(90_000)
})

test('older stories come page by page, each once, to the last', async () => {
  const { newsroom } = open()
  await newsroom.refresh('front')
  let news = await newsroom.refresh('harbour')
  while (news.more) news = await newsroom.more('harbour')
  expect(news.stories.map(({ id }) => id)).toEqual(stories.map(({ id }) => id))
})

test('a story comes whole, and once', async () => {
  const { newsroom, web } = open()
  await newsroom.refresh('front')
  await newsroom.refresh('harbour')
  expect((await newsroom.complete('h3')).value).toMatchObject({ headline: 'Harbour report 3', body: [{ type: 'paragraph', text: 'Text 3' }] })
  const asked = web.asked.length
  await newsroom.complete('h3')
  expect(web.asked).toHaveLength(asked)
})

test('without a network what was opened before is there, and is told to be old', async () => {
  const first = open()
  await first.newsroom.refresh('front')
  await first.newsroom.refresh('harbour')
  const { newsroom } = open(fakeWeb({}), first.storage)
  await newsroom.refresh('front')
  expect(await newsroom.refresh('harbour')).toMatchObject({ state: 'ready', stories: { length: 12 }, freshAt: now })
})

test('a channel that cannot be opened says why, and is opened when it is asked again', async () => {
  const { newsroom, web } = open(fakeWeb({}))
  expect(await newsroom.refresh('front')).toMatchObject({ state: 'failed', failures: [{ kind: 'offline' }] })
  for (const [address, page] of published().pages) web.pages.set(address, page)
  await newsroom.refresh('front')
  expect((await newsroom.refresh('harbour')).stories).toHaveLength(12)
})

test('a page that does not come is told, and what was there stays', async () => {
  const { newsroom, web } = open()
  await newsroom.refresh('front')
  await newsroom.refresh('harbour')
  for (const address of [...web.pages.keys()]) if (address.includes('/sec-')) web.pages.delete(address)
  expect(await newsroom.more('harbour')).toMatchObject({ stories: { length: 12 }, failures: [{ kind: 'offline' }] })
})

test('an older generation than the last one is refused, also after the next start', async () => {
  const first = open()
  first.storage.write('generation', JSON.stringify({ epoch: 9_999_999_999_999, generation: 3 }))
  const { newsroom } = open(first.web, first.storage)
  expect(await newsroom.refresh('front')).toMatchObject({ state: 'failed', failures: [{ kind: 'malformed' }] })
})

test.each([['4711', 'among the older ones', 60], ['4711', 'on home', 3]])('a story that one comes with from another edition is found by its id (%s), %s', async (id, _, place) => {
  const moved = stories.map((one, i) => i === place ? { ...one, id, address: 'https://quay.example/4711/fog.html' } : one)
  const storage = memory()
  cross(storage, { address: 'https://quay.example/4711/fog.html', block: 0 }, now)
  const { newsroom } = open(published(moved), storage)
  expect((await newsroom.complete(id)).value).toMatchObject({ headline: `Harbour report ${place}`, body: [{ text: `Text ${place}` }] })
})

test('one that is not published any more is gone, and looking for it ends', async () => {
  const storage = memory()
  cross(storage, { address: 'https://quay.example/4711/fog.html', block: 0 }, now)
  const many = Array.from({ length: 800 }, (_, i) => ({ ...stories[0]!, id: `m${i}`, published: new Date(now - i * 60_000).toISOString() }))
  const { newsroom, web } = open(published(many), storage)
  expect((await newsroom.complete('4711')).failures).toMatchObject([{ kind: 'gone' }])
  // The manifest, home, and twelve pages of twenty.
  expect(web.asked.length).toBe(14)
})
