import { expect, test } from '@jest/globals'
import { parseAtom } from '../../../../src/newsroom/sources/atom'
import { parseRss } from '../../../../src/newsroom/sources/rss'
import { atom, entry, item, rss } from '../../../support/written'

const base = 'https://gull.example/rss.xml'
const read = (...items: string[]) => parseRss(rss(...items), base).stories
const ids = (...items: string[]) => read(...items).map(({ id }) => id)

test('missing guid: the id is of the address, without its host', () => {
  const id = (host: string) => ids(item('<title>A</title>', `<link>https://${host}/a/gulls-return</link>`))[0]
  expect(id('gull.example')).toBe(id('www.mirror.example'))
})

test('missing guid and address: the id is of the title and the date', () => {
  const id = (day: number) => ids(item('<title>A</title>', `<pubDate>Tue, ${day} Nov 2026 06:40:00 GMT</pubDate>`))[0]
  expect(id(24)).toBe(id(24))
  expect(id(24)).not.toBe(id(25))
})

test('duplicate guid in one document: both are kept, told apart by their pages, in whatever order', () => {
  const one = item('<title>A</title>', '<guid>x</guid>', '<link>https://gull.example/story?p=1</link>')
  const other = item('<title>B</title>', '<guid>x</guid>', '<link>https://gull.example/story?p=2</link>')
  expect(new Set(ids(one, other)).size).toBe(2)
  expect(ids(other, one).reverse()).toEqual(ids(one, other))
})

test('duplicate guid without addresses: told apart by their words, in whatever order', () => {
  const one = item('<title>A</title>', '<guid>x</guid>')
  const other = item('<title>B</title>', '<guid>x</guid>')
  expect(new Set(ids(one, other)).size).toBe(2)
  expect(ids(other, one).reverse()).toEqual(ids(one, other))
  expect(parseRss(rss(one, other), base).warnings.map(({ code }) => code)).toContain('duplicate-ids')
})

test('true twins keep their places and get two ids', () => {
  const twin = item('<title>A</title>', '<link>https://gull.example/a</link>')
  expect(new Set(ids(twin, twin)).size).toBe(2)
})

test('comments of one page are told apart by the fragment', () => {
  const comment = (n: number) => item(`<title>Re: gulls</title><link>https://gull.example/gulls#c${n}</link>`)
  expect(ids(comment(1), comment(2))).toEqual(ids(comment(2), comment(1)).reverse())
})

test('guid that is an address stands for a missing link; in Atom the id does', () => {
  expect(read(item('<title>A</title>', '<guid isPermaLink="true">https://gull.example/a</guid>'))[0]!.address).toBe('https://gull.example/a')
  expect(parseAtom(atom(entry('<title>A</title>', '<id>https://gull.example/a</id>')), base).stories[0]!.address).toBe('https://gull.example/a')
  expect(parseAtom(atom(entry('<title>A</title>', '<id>urn:gull:1</id>')), base).stories[0]!.address).toBeNull()
})

test('words of advertising in an address do not make a new story', () => {
  const id = (query: string) => ids(item('<title>A</title>', `<link>https://gull.example/a/gulls${query}</link>`))[0]
  expect(id('?utm_source=rss&amp;utm_medium=feed')).toBe(id(''))
  expect(id('?p=2')).not.toBe(id(''))
})

test('the same page in RSS and in Atom is one story', () => {
  const link = 'https://gull.example/2026/11/24/4711/gulls'
  expect(parseAtom(atom(entry('<title>A</title>', `<id>x</id><link href="${link}"/>`)), base).stories[0]!.id).toBe(ids(item('<title>B</title>', `<link>${link}</link>`))[0])
})

test('ids hold nothing but letters, digits and dashes, whatever a feed calls its items', () => {
  for (const guid of ['../../etc', '__proto__', '<b>', 'ü 1', 'a/b?c#d', 'x'.repeat(5_000)]) {
    expect(ids(item('<title>A</title>', `<guid><![CDATA[${guid}]]></guid>`))[0]).toMatch(/^[A-Za-z0-9_-]{1,40}$/)
  }
})
