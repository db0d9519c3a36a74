import { describe, expect, test } from '@jest/globals'
import { createWeb, type WebNeeds } from '../../../src/newsroom/web/web'
import { fakeClock } from '../../support/fakeClock'
import { fakeHosts, type Host } from '../../support/fakeHosts'
import { fakeStorage } from '../../support/fakeStorage'

const feed = 'https://gull.example/feed.xml'
const day = 86_400_000
const bytes = (text: string) => new TextEncoder().encode(text)
const tagged = (text: string, etag = '"1"'): Host => ({ bytes: bytes(text), headers: { 'content-type': 'text/xml', etag, 'last-modified': 'Tue, 24 Nov 2026 06:00:00 GMT' } })

function open(says: Readonly<Record<string, Host>>, needs: Partial<WebNeeds> = {}) {
  const clock = fakeClock()
  const fake = fakeHosts(says)
  const storage = fakeStorage()
  const all = { transport: fake.transport, clock, storage, mirrors: new Map([['gull.example', ['one.mirror']]]), ...needs }
  return { clock, storage, ...fake, ...createWeb(all), reopened: (more: Partial<WebNeeds> = {}) => createWeb({ ...all, ...more }) }
}

describe('what is known', () => {
  test('is nothing at first, and nothing without a storage', async () => {
    expect(open({}).known(feed)).toBeNull()
    const { get, known } = open({ 'gull.example': 'news' }, { storage: undefined })
    expect(await get(feed)).toMatchObject({ unchanged: false })
    expect(await get(feed)).toMatchObject({ unchanged: false })
    expect(known(feed)).toBeNull()
  })

  test('is there at the next start, without network and with its age', async () => {
    const { get, clock, hosts, reopened } = open({ 'gull.example': { bytes: bytes('news'), address: 'https://gull.example/moved.xml' } })
    const fetchedAt = clock.now()
    await get(feed)
    hosts.clear()
    await clock.pass(day)
    const next = reopened()
    await expect(next.get(feed)).rejects.toMatchObject({ kind: 'offline' })
    expect(next.known(feed)).toEqual({ address: 'https://gull.example/moved.xml', text: 'news', type: 'text/xml; charset=utf-8', fetchedAt, unchanged: true, cut: false })
  })

  test('does not write at each reading', async () => {
    const { get, known, storage } = open({ 'gull.example': 'news' })
    await get(feed)
    const before = storage.writes()
    known(feed)
    expect(storage.writes()).toBe(before)
  })

  test('is no beginning, no page that was not to be kept, and nothing that was not accepted', async () => {
    const { get, hosts, known } = open({ 'gull.example': 'whole' })
    await get(feed)
    hosts.set('gull.example', { bytes: bytes('who'), cut: true })
    await get(feed)
    expect(known(feed)?.text).toBe('whole')
    hosts.set('gull.example', 'sign in')
    await expect(get(feed, { accepts: ({ text }) => text !== 'sign in' })).rejects.toMatchObject({ kind: 'malformed' })
    expect(known(feed)?.text).toBe('whole')
    await get('https://gull.example/page', { keep: false })
    expect(known('https://gull.example/page')).toBeNull()
  })

  test('remembers that the encoding was a guess', async () => {
    const { get, known } = open({ 'gull.example': { headers: {}, bytes: Uint8Array.from([0xc7, 0xce, 0xc8]) } })
    await get(feed)
    expect(known(feed)).toMatchObject({ encodingGuessed: true })
  })
})

describe('what has not changed', () => {
  test('is known by its text, from whichever host', async () => {
    const { get, hosts, clock, known } = open({ 'gull.example': 'news' })
    expect(await get(feed)).toMatchObject({ unchanged: false })
    await clock.pass(1_000)
    expect(await get(feed)).toMatchObject({ unchanged: true, fetchedAt: clock.now() })
    hosts.clear()
    hosts.set('one.mirror', 'news')
    expect(await get(feed)).toMatchObject({ unchanged: true })
    hosts.set('one.mirror', 'other')
    expect(await get(feed)).toMatchObject({ unchanged: false, text: 'other' })
    expect(known(feed)).toMatchObject({ text: 'other', unchanged: true })
  })

  test('is not sent again: 304', async () => {
    const { get, hosts, clock, askings, reopened } = open({ 'gull.example': tagged('news') })
    await get(feed)
    expect(askings.map(({ validators }) => validators)).toEqual([null])
    hosts.set('gull.example', 304)
    await clock.pass(60_000)
    expect(await get(feed)).toMatchObject({ text: 'news', unchanged: true, fetchedAt: clock.now(), type: 'text/xml' })
    expect(askings[1]!.validators).toMatchObject({ etag: '"1"', lastModified: 'Tue, 24 Nov 2026 06:00:00 GMT' })
    expect(reopened().known(feed)).toMatchObject({ fetchedAt: clock.now() })
  })

  test('is asked for as a whole at another host, whose tags are others', async () => {
    const { get, hosts, askings } = open({ 'gull.example': tagged('news') })
    await get(feed)
    hosts.clear()
    hosts.set('one.mirror', tagged('news', '"other"'))
    await get(feed)
    await get(feed)
    expect(askings.map(({ validators }) => validators?.etag ?? null)).toEqual([null, '"1"', null, '"other"'])
  })

  test('is asked for as a whole after eight days', async () => {
    const { get, hosts, clock, askings } = open({ 'gull.example': tagged('news') })
    await get(feed)
    hosts.set('gull.example', 304)
    await clock.pass(8 * day)
    await get(feed)
    await clock.pass(1)
    await expect(get(feed)).rejects.toMatchObject({ kind: 'malformed' })
    expect(askings.map(({ validators }) => validators?.etag ?? null)).toEqual([null, '"1"', null, null])
  })

  test('is asked for as a whole when the channel says another encoding, or its text is lost', async () => {
    const { get, storage, askings } = open({ 'gull.example': tagged('news') })
    await get(feed)
    await get(feed, { encoding: 'windows-1256' })
    for (const key of storage.keys().filter(key => key !== 'web.index')) storage.remove(key)
    await get(feed, { encoding: 'windows-1256' })
    expect(askings.map(({ validators }) => validators)).toEqual([null, null, null])
  })

  test('is forgotten when it is no longer what is wanted', async () => {
    const { get, hosts, known } = open({ 'gull.example': tagged('sign in') })
    await get(feed)
    hosts.set('gull.example', 304)
    await expect(get(feed, { accepts: () => false })).rejects.toMatchObject({ kind: 'malformed' })
    expect(known(feed)).toBeNull()
  })
})

describe('room', () => {
  const large = (letter: string) => letter.repeat(700_000)
  const at = (name: string) => `https://gull.example/${name}`

  test('two million characters: what was used least recently goes first', async () => {
    const { get, hosts, known, reopened } = open({})
    for (const name of ['a', 'b', 'a', 'c']) {
      hosts.set('gull.example', large(name))
      await get(at(name))
    }
    expect([known(at('a')), known(at('b')), known(at('c'))].map(one => one?.text[0])).toEqual(['a', undefined, 'c'])
    expect(reopened().known(at('c'))?.text).toBe(large('c'))
  })

  test('one that is larger than all of it is not kept', async () => {
    const { get, hosts, known } = open({ 'gull.example': 'news' })
    await get(at('a'))
    hosts.set('gull.example', large('b').repeat(3))
    expect((await get(at('b'))).text).toHaveLength(2_100_000)
    expect(known(at('b'))).toBeNull()
  })

  test('a storage that is full loses the older half and has another try', async () => {
    const storage = fakeStorage(100_000)
    const { get, hosts, known } = open({}, { storage })
    for (const name of ['a', 'b', 'c', 'd']) {
      hosts.set('gull.example', name.repeat(30_000))
      await get(at(name))
    }
    expect(['a', 'b', 'c', 'd'].map(name => known(at(name))?.text[0])).toEqual([undefined, undefined, 'c', 'd'])
  })

  test('one that takes nothing is done without', async () => {
    const { get, known } = open({ 'gull.example': 'news' }, { storage: fakeStorage(0) })
    expect((await get(feed)).text).toBe('news')
    expect((await get(feed)).text).toBe('news')
    expect(known(feed)).toBeNull()
  })
})

describe('what others left there', () => {
  const index = 'web.index'

  test.each([
    ['no JSON', '{"format":1,"entr'],
    ['another format', '{"format":2,"entries":[]}'],
    ['no object', '"hello"'],
    ['null', 'null'],
    ['a list of nonsense', '{"format":1,"entries":[null,3,"a",{"wanted":"x"},{"wanted":3}]}'],
    ['entries that are none', '{"format":1,"entries":{"length":1}}'],
  ])('an index that is %s is no index', async (_, text) => {
    const { get, storage, reopened } = open({ 'gull.example': 'news' })
    await get(feed)
    storage.texts.set(index, text)
    const next = reopened()
    expect(next.known(feed)).toBeNull()
    // Its texts would never be found again.
    expect(storage.keys()).toEqual([index])
    await next.get(feed)
    expect(next.known(feed)?.text).toBe('news')
  })

  test('a text that is damaged is dropped', async () => {
    const { get, storage, reopened } = open({ 'gull.example': 'news' })
    await get(feed)
    const key = storage.keys().find(one => one !== index)!
    storage.texts.set(key, 'olds')
    expect(reopened().known(feed)).toBeNull()
    expect(storage.read(key)).toBeNull()
  })

  test('what is not the web’s stays', () => {
    const { storage, reopened } = open({})
    storage.texts.set('settings', '{"size":2}')
    storage.texts.set('web.stranger', 'text')
    reopened()
    expect(storage.keys()).toEqual(['settings'])
  })

  test('an address is data, whatever it is called', async () => {
    const { get, known, reopened } = open({ 'gull.example': 'news' })
    await get('https://gull.example/__proto__')
    expect(known('__proto__')).toBeNull()
    expect(reopened().known('https://gull.example/__proto__')?.text).toBe('news')
  })
})
