import { expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import { createNewsroom } from '../../../src/newsroom/store/newsroom'
import { fakeWeb } from '../../support/fakeWeb'
import { channel, feedOf, host, web as pages } from '../../support/harbourNews'
import { memory } from './stories'

const now = Date.parse('2026-11-24T12:00:00Z')

async function open(storage = memory()) {
  const web = fakeWeb(pages)
  const newsroom = createNewsroom({ channel, storage, transport: web.transport, now: () => now, parseDocument: html => parseHTML(html).document })
  await Promise.all(['news', 'sport'].map(newsroom.refresh))
  return { newsroom, web, storage }
}

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)
const headlines = (list: readonly { readonly headline: string }[]): string[] => list.map(({ headline }) => headline)

test('a hidden section is not among the sections, can still be opened, and keeps its numbers', async () => {
  const { newsroom, storage } = await open()
  const number = newsroom.numbers.of('sport')
  newsroom.preferences.choose({ hidden: ['news'] })
  expect([ids(newsroom.sections()), ids(newsroom.everySection())]).toEqual([['sport'], ['news', 'sport']])
  expect(newsroom.section('news').stories).toHaveLength(9)
  expect(newsroom.place('news')?.section.title).toBe('news')
  expect(newsroom.numbers.of('sport')).toBe(number)
  const { newsroom: next } = await open(storage)
  expect(ids(next.sections())).toEqual(['sport'])
})

test('muted stories are in no section, no step of a trail and no search; one that is asked for by its number is there', async () => {
  const { newsroom } = await open()
  newsroom.preferences.choose({ muted: ['News 3'] })
  expect(headlines(newsroom.section('news').stories)).not.toContain('news 3')
  expect(headlines(newsroom.stories())).not.toContain('news 3')
  expect(newsroom.stories()).toHaveLength(11)
  const { storyId } = newsroom.numbers.at(204)!
  expect(newsroom.story(storyId!)?.headline).toBe('news 3')
  const { stories } = await newsroom.refresh('news')
  expect(stories).toHaveLength(8)
  newsroom.preferences.choose({ muted: [] })
  expect(newsroom.section('news').stories).toHaveLength(9)
})

test('who shows the news hears of every wish, after it holds', async () => {
  const { newsroom } = await open()
  const told: (readonly string[])[] = []
  const stop = newsroom.onChange(id => told.push([String(id), ...ids(newsroom.sections())]))
  newsroom.preferences.choose({ order: ['sport', 'news'] })
  newsroom.preferences.choose({ hidden: ['sport'] })
  stop()
  newsroom.preferences.choose({ hidden: [] })
  expect(told).toEqual([['null', 'sport', 'news'], ['null', 'news']])
})

test('a story that was read can be opened after its feed let it go', async () => {
  const { newsroom, web } = await open()
  const read = newsroom.section('news').stories[0]!
  const { value } = await newsroom.complete(read.id)
  newsroom.history.note(value!)
  web.pages.set(`${host}/news.xml`, feedOf('other', 3))
  await newsroom.refresh('news')
  expect(newsroom.story(read.id)?.headline).toBe(read.headline)
  expect((await newsroom.complete(read.id)).value!.body.length).toBeGreaterThan(0)
})

test('a guest’s start writes nothing of the guest', async () => {
  const storage = memory()
  storage.texts.set('preferences', JSON.stringify({ guest: true }))
  const { newsroom } = await open(storage)
  const [read] = newsroom.section('news').stories
  newsroom.marks.read(read!)
  newsroom.history.note(read!)
  expect([newsroom.marks.of(read!), newsroom.history.list().length]).toEqual(['read', 1])
  expect(['visit', 'read', 'history'].filter(key => storage.texts.has(key))).toEqual([])
})
