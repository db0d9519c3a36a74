import { expect, test } from '@jest/globals'
import { Failure } from '../../../src/newsroom/model/failure'
import { createSnapshot, snapshotName, type SnapshotKind } from '../../../src/newsroom/sources/snapshot'

const folder = 'https://cdn.example/gull/'
const story = { id: '1041', headline: 'The ferry is back', body: [{ type: 'paragraph', text: 'At last.' }] }
const card = { id: '1041', headline: 'The ferry is back' }

/** A snapshot of one section, and what is to be different in it. */
function published({ manifest = {}, home = {}, page = {}, body = story.body as readonly object[] } = {}) {
  const files = new Map<string, string>()
  const add = (kind: SnapshotKind, value: object) => {
    const text = JSON.stringify(value)
    files.set(snapshotName(kind, text), text)
    return snapshotName(kind, text)
  }
  const file = add('story', { ...story, body })
  const head = add('sec', { section: 'news', cards: [{ ...card, file }], ...page })
  const start = add('home', { sections: [{ id: 'news', cards: [{ ...card, file }] }], ...home })
  const written = {
    v: 1, channel: { name: 'Gull Post', language: 'en' }, epoch: 7, generation: 3, generated: '2026-11-24T12:00:00.000Z', next: 60,
    sections: [{ id: 'news', title: 'News', trail: ['News'], count: 1, head, pages: 1 }], home: start, ...manifest,
  }
  files.set('manifest.json', JSON.stringify(written))
  return { files, file, head, start, written }
}

function reading(files: Map<string, string>, known?: { epoch: number; generation: number }) {
  const asked: string[] = []
  const snapshot = createSnapshot({
    address: `${folder}manifest.json`,
    ...(known && { known }),
    get: async address => {
      asked.push(address)
      const text = files.get(address.slice(folder.length))
      if (text === undefined) throw new Failure('gone', address, 'It is not there.')
      return { text, address }
    },
  })
  return { snapshot, asked }
}

const whole = { lead: null, trail: [], published: null, updated: null, dateQuality: 'exact', byline: null, address: null, picture: null, language: null, direction: 'ltr', categories: [] }

test('opening gives the sections and their first cards, with two requests', async () => {
  const { files, file, head, start } = published()
  const { snapshot, asked } = reading(files)
  expect(await snapshot.open()).toEqual({
    channel: { name: 'Gull Post', language: 'en', accent: null },
    epoch: 7, generation: 3, generated: '2026-11-24T12:00:00.000Z', next: 60, mirrors: [],
    sections: [{ id: 'news', title: 'News', trail: ['News'], count: 1, head, pages: 1, stories: [{ ...card, ...whole, body: [], file }] }],
  })
  expect(asked).toEqual([`${folder}manifest.json`, folder + start])
})

test('pages and stories come when they are asked for', async () => {
  const { files, file, head } = published()
  const { snapshot } = reading(files)
  await snapshot.open()
  expect(await snapshot.page('news', head)).toEqual({ stories: [{ ...card, ...whole, body: [], file }], next: null })
  expect(await snapshot.story(file)).toEqual({ ...story, ...whole })
})

test('a home that has not changed is not asked for again', async () => {
  const { files } = published()
  const { snapshot, asked } = reading(files)
  const first = await snapshot.open()
  files.set('manifest.json', JSON.stringify({ ...published().written, generation: 4 }))
  expect(await snapshot.open()).toEqual({ ...first, generation: 4 })
  expect(asked).toHaveLength(3)
})

test('where redirects lead, the other files are', async () => {
  const { files, start } = published()
  const asked: string[] = []
  const snapshot = createSnapshot({
    address: 'https://news.example/tv',
    get: async address => {
      asked.push(address)
      return { text: files.get(address.split('/').pop()!) ?? files.get('manifest.json')!, address: address.replace('https://news.example/tv', `${folder}manifest.json`) }
    },
  })
  await snapshot.open()
  expect(asked).toEqual(['https://news.example/tv', folder + start])
})

test('fields and blocks of a later publisher are passed over', async () => {
  const { files, file } = published({ manifest: { live: [] }, body: [{ type: 'hologram', depth: 3 }, ...story.body, { type: 'list' }] })
  const { snapshot } = reading(files)
  await snapshot.open()
  expect((await snapshot.story(file)).body).toEqual(story.body)
})

test.each([
  ['an id that is a path', { id: '../../1041' }],
  ['a file elsewhere', { file: 'story-../../../secret.json' }],
  ['a page in place of its story', { file: 'sec-AAAAAAAAAAAA.json' }],
  ['an address that is a script', { address: 'javascript:alert(1)' }],
  ['a date that is none', { published: 'yesterday' }],
])('a card with %s is left out, and no other', async (_, change) => {
  const file = 'story-AAAAAAAAAAAA.json'
  const { files } = published({ home: { sections: [{ id: 'news', cards: [{ ...card, file, ...change }, { ...card, id: '1042', file }] }] } })
  const { sections } = await reading(files).snapshot.open()
  expect(sections[0]!.stories.map(({ id }) => id)).toEqual(['1042'])
})

test('a newer version asks for an update of the app', async () => {
  const { files } = published({ manifest: { v: 2, sections: 'all of them' } })
  await expect(reading(files).snapshot.open()).rejects.toMatchObject({ kind: 'unsupported', reason: expect.stringContaining('update the app') })
})

test.each([
  ['a sign-in page', '<!doctype html><h1>Welcome</h1>'],
  ['half of it', JSON.stringify(published().written).slice(0, -20)],
  ['the manifest of a web app', '{ "name": "Gull Post", "icons": [] }'],
  ['a list', '[]'],
  ['nothing', ''],
  ['a home elsewhere', JSON.stringify({ ...published().written, home: '../home-AAAAAAAAAAAA.json' })],
])('%s in place of the manifest is refused', async (_, text) => {
  const { files } = published()
  files.set('manifest.json', text)
  await expect(reading(files).snapshot.open()).rejects.toMatchObject({ kind: 'malformed' })
})

test('a file that is not what its name says is refused, wherever it comes from', async () => {
  const { files, file, head, start } = published()
  const { snapshot } = reading(files)
  await snapshot.open()
  for (const name of [file, head, start]) files.set(name, files.get(name)!.replace('back', 'lost'))
  await expect(snapshot.story(file)).rejects.toMatchObject({ kind: 'malformed', address: folder + file })
  await expect(snapshot.page('news', head)).rejects.toMatchObject({ kind: 'malformed' })
  await expect(reading(files).snapshot.open()).rejects.toMatchObject({ kind: 'malformed' })
})

test('names that lead elsewhere are never asked for', async () => {
  const { snapshot, asked } = reading(published().files)
  for (const name of ['../secret.json', 'https://evil.example/story-AAAAAAAAAAAA.json', 'manifest.json', 'sec-AAAAAAAAAAAA.json', 'story-AAAAAAAAAAAA.json/..']) {
    await expect(snapshot.story(name)).rejects.toMatchObject({ kind: 'malformed' })
  }
  expect(asked).toEqual([])
})

test('a page of another section is refused', async () => {
  const { files, head } = published()
  await expect(reading(files).snapshot.page('sport', head)).rejects.toMatchObject({ kind: 'malformed' })
})

test.each([
  ['a lower generation', { generation: 2 }, 'malformed'],
  ['an older epoch', { epoch: 6, generation: 90 }, 'malformed'],
  ['the same generation', {}, null],
  ['a new epoch that counts from one', { epoch: 8, generation: 1 }, null],
])('after generation 3, %s is taken as it should be', async (_, manifest, kind) => {
  const { files } = published()
  const { snapshot } = reading(files)
  await snapshot.open()
  files.set('manifest.json', JSON.stringify({ ...published().written, ...manifest }))
  const again = snapshot.open()
  const afterStart = reading(files, { epoch: 7, generation: 3 }).snapshot.open()
  for (const opening of [again, afterStart]) {
    if (kind) await expect(opening).rejects.toMatchObject({ kind })
    else await expect(opening).resolves.toMatchObject(manifest)
  }
})
