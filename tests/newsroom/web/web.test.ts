import { expect, test } from '@jest/globals'
import { createWeb } from '../../../src/newsroom/web/web'
import { fakeClock } from '../../support/fakeClock'
import { fakeHosts } from '../../support/fakeHosts'
import { fakeStorage } from '../../support/fakeStorage'
import { fakeWeb } from '../../support/fakeWeb'

const feed = 'https://gull.example/feed.xml'
const bytes = (text: string) => new TextEncoder().encode(text)

test('equal requests under way are one', async () => {
  const web = fakeWeb({ 'https://gull.example/a': 'text' })
  const { get, busy } = createWeb({ transport: web.transport })
  const both = Promise.all([get('https://gull.example/a'), get('https://gull.example/a')])
  expect(busy()).toBe(1)
  expect((await both).map(({ text }) => text)).toEqual(['text', 'text'])
  expect(web.asked).toHaveLength(1)
  expect(busy()).toBe(0)
})

test('the answer is the very one that was accepted, once for equal requests', async () => {
  const judged: unknown[] = []
  const accepting = () => ({ accepts: (answer: unknown) => judged.push(answer) > 0 })
  const { get } = createWeb({ transport: fakeHosts({ 'gull.example': 'news' }).transport, storage: fakeStorage() })
  const both = await Promise.all([get(feed, accepting()), get(feed, accepting())])
  expect(judged).toHaveLength(1)
  both.forEach(one => expect(one).toBe(judged[0]))
  expect(await get(feed, accepting())).toBe(judged[1])
  expect(judged[1]).toMatchObject({ unchanged: true })
})

test('requests that expect something else are not one', async () => {
  const web = fakeWeb({ 'https://gull.example/a': 'text' })
  const { get } = createWeb({ transport: web.transport })
  const [page, feed] = await Promise.allSettled([get('https://gull.example/a'), get('https://gull.example/a', { accepts: () => false })])
  expect([page!.status, feed!.status]).toEqual(['fulfilled', 'rejected'])
})

test('four requests run at once, the others wait, and none is lost when some fail', async () => {
  let running = 0
  let most = 0
  const { get, busy } = createWeb({
    transport: async address => {
      most = Math.max(most, ++running)
      await new Promise(done => { setImmediate(done) })
      running--
      return { status: address.endsWith('3') ? 500 : 200, headers: {}, bytes: bytes(address) }
    },
  })
  const all = await Promise.allSettled(Array.from({ length: 12 }, (_, i) => get(`https://gull.example/${i}`)))
  expect(most).toBe(4)
  expect(all.map(({ status }) => status).filter(status => status === 'rejected')).toHaveLength(1)
  expect(busy()).toBe(0)
})

test.each([
  [404, 'gone'], [410, 'gone'], [401, 'refused'], [403, 'refused'], [451, 'refused'], [429, 'refused'], [500, 'refused'], [503, 'refused'],
  [408, 'late'], [504, 'late'], [406, 'unsupported'], [304, 'malformed'],
])('status %i is “%s”', async (status, kind) => {
  const { transport } = fakeHosts({ 'gull.example': status })
  await expect(createWeb({ transport }).get(feed)).rejects.toMatchObject({ kind, address: feed })
})

test('an answer says where it is from, when it came, and whether it is whole', async () => {
  const clock = fakeClock()
  const { transport, hosts } = fakeHosts({ 'gull.example': { bytes: bytes('<rss/>'), address: 'https://gull.example/new.xml' } })
  const { get } = createWeb({ transport, clock })
  expect(await get(feed)).toEqual({ address: 'https://gull.example/new.xml', text: '<rss/>', type: 'text/xml; charset=utf-8', fetchedAt: clock.now(), unchanged: false, cut: false })
  hosts.set('gull.example', { bytes: bytes('<rss'), cut: true })
  expect(await get(feed)).toMatchObject({ address: feed, cut: true })
})

test('the channel says the encoding of a feed that does not', async () => {
  const persian = Uint8Array.from([0xc7, 0xce, 0xc8, 0xc7, 0xd1])
  const { transport } = fakeHosts({ 'gull.example': { headers: {}, bytes: persian } })
  const { get } = createWeb({ transport })
  expect(await get(feed, { encoding: 'windows-1256' })).toMatchObject({ text: 'اخبار' })
  expect(await get(feed)).toMatchObject({ encodingGuessed: true })
})

test('only the proxy may say where redirects led', async () => {
  const elsewhere = { bytes: bytes('<rss/>'), headers: { 'x-final-address': 'https://elsewhere.example/' } }
  const { transport } = fakeHosts({ 'gull.example': elsewhere, 'local': elsewhere })
  expect(await createWeb({ transport }).get(feed)).toMatchObject({ address: feed })
  expect(await createWeb({ transport, via: () => 'http://local/proxy' }).get(feed)).toMatchObject({ address: 'https://elsewhere.example/' })
})

test('what the proxy itself cannot do is not blamed on the server', async () => {
  const { transport, hosts } = fakeHosts({ local: 502 })
  const { get } = createWeb({ transport, via: () => 'http://local/proxy' })
  await expect(get(feed)).rejects.toMatchObject({ kind: 'offline' })
  hosts.set('local', { status: 502, headers: { 'x-final-address': feed } })
  await expect(get(feed)).rejects.toMatchObject({ kind: 'refused' })
})
