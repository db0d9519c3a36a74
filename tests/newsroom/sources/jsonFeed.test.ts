import { expect, test } from '@jest/globals'
import { parseJsonFeed } from '../../../src/newsroom/sources/jsonFeed'
import { jsonFeed } from '../../support/written'

const base = 'https://gull.example/feed.json'
const read = (...items: object[]) => parseJsonFeed(jsonFeed(...items), base)

test('an item becomes a story', () => {
  const { kind, title, language, stories, warnings } = read({
    id: 'gull-1', url: 'https://gull.example/2026/11/24/4711/gulls', title: 'Gulls return', summary: 'They were missed.',
    content_html: '<p>First.</p>', image: '/gull.jpg', date_published: '2026-11-24T06:40:00+01:00', date_modified: '2026-11-24T09:00:00Z',
    authors: [{ name: 'Ilse Marrand' }, { name: 'Tomas Quill' }], tags: ['Harbour', 'Birds'],
    attachments: [{ url: '/quay.mp4', mime_type: 'video/mp4', duration_in_seconds: 95 }],
  })
  expect({ kind, title, language, warnings }).toEqual({ kind: 'jsonFeed', title: 'Gull Post', language: 'en', warnings: [] })
  expect(stories[0]).toMatchObject({
    id: '4711', headline: 'Gulls return', lead: 'They were missed.', published: '2026-11-24T05:40:00.000Z', updated: '2026-11-24T09:00:00.000Z',
    byline: 'Ilse Marrand, Tomas Quill', picture: { address: 'https://gull.example/gull.jpg' }, categories: ['Harbour', 'Birds'],
    body: [{ type: 'video', video: { address: 'https://gull.example/quay.mp4', duration: 95, poster: 'https://gull.example/gull.jpg' } }, { type: 'paragraph', text: 'First.' }],
  })
})

test('an attached sound plays when no film is attached', () => {
  const read = (...attachments: object[]) => parseJsonFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'G', items: [{ id: '1', title: 'A', attachments }] }), base).stories[0]!.body
  const sound = { url: '/a.mp3', mime_type: 'audio/mpeg', duration_in_seconds: 61.4 }
  expect(read(sound)).toMatchObject([{ type: 'video', video: { address: 'https://gull.example/a.mp3', type: 'file', sound: true, duration: 61 } }])
  expect(read(sound, { url: '/a.mp4', mime_type: 'video/mp4' })).toMatchObject([{ video: { address: 'https://gull.example/a.mp4' } }])
})

test('version 1: one author, of the feed when the item has none', () => {
  const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'G', author: { name: 'The Desk' }, items: [{ id: 1, title: 'A' }, { id: 2, title: 'B', author: { name: 'Ilse' } }] })
  expect(parseJsonFeed(text, base).stories.map(({ byline }) => byline)).toEqual(['The Desk', 'Ilse'])
})

test('an item without a title is called by its first words, and text is text', () => {
  expect(read({ id: '1', content_text: 'Gulls <b>return</b>. They were missed.' }).stories[0]!.headline).toBe('Gulls <b>return</b>.')
})

test('JSON with leading junk', () => {
  const { stories, warnings } = parseJsonFeed(`Warning: include() [function.include] in /srv/x.php\n${jsonFeed({ id: '1', title: 'A' })}`, base)
  expect(stories).toHaveLength(1)
  expect(warnings.map(({ code }) => code)).toEqual(['leading-junk'])
})

test('JSON with a byte order mark', () => {
  expect(parseJsonFeed(`\ufeff${jsonFeed({ id: '1', title: 'A' })}`, base)).toMatchObject({ stories: [{ headline: 'A' }], warnings: [] })
})

test('JSON with trailing commas, raw line breaks and junk behind it', () => {
  const { stories, warnings } = parseJsonFeed('{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"Gulls\nreturn",},{"id":"2","title":"B"}, ],}\n<!-- 0.2 s -->', base)
  expect(stories.map(({ headline }) => headline)).toEqual(['Gulls return', 'B'])
  expect(warnings.map(({ code }) => code)).toEqual(['json'])
})

test('JSON with a quotation mark too many: what stands before it is kept, and its place is told', () => {
  const { stories, warnings } = parseJsonFeed('{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"A"},\n{"id":"2","title":"He said "no" twice"},{"id":"3","title":"C"}]}', base)
  expect(stories.map(({ headline }) => headline)).toEqual(['A'])
  expect(warnings).toContainEqual({ code: 'json', text: expect.stringContaining('line 2') })
})

test('no JSON at all gives no stories and says where it stops', () => {
  expect(parseJsonFeed('nonsense', base)).toMatchObject({ stories: [], warnings: [{ code: 'json', text: expect.stringContaining('line 1, column 1') }, { code: 'no-stories' }] })
})

test.each([
  ['null', { items: null }], ['text', { items: 'x' }], ['numbers', { items: [1, null, 'x'] }],
  ['wrong members', { items: [{ id: {}, title: ['A'], url: 5, tags: {}, authors: 'x', attachments: 7, image: {} }] }],
])('%s in the place of items is no stories, and no error', (_, members) => {
  expect(parseJsonFeed(JSON.stringify({ version: 'https://jsonfeed.org/version/1', ...members }), base).stories).toEqual([])
})

test('names of a feed never reach our objects', () => {
  const text = '{"version":"https://jsonfeed.org/version/1","__proto__":{"title":"x"},"items":[{"id":"1","title":"A","__proto__":{"url":"https://evil.example/"}},{"constructor":{"name":"x"},"toString":1}]}'
  const { stories } = parseJsonFeed(text, base)
  expect(stories).toHaveLength(1)
  expect(stories[0]!.address).toBeNull()
  expect(({} as { title?: string }).title).toBeUndefined()
})
