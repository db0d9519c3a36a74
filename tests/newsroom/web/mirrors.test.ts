import { describe, expect, test } from '@jest/globals'
import { Failure } from '../../../src/newsroom/model/failure'
import { createWeb, type Answer, type WebNeeds } from '../../../src/newsroom/web/web'
import { fakeClock } from '../../support/fakeClock'
import { fakeHosts, type Host } from '../../support/fakeHosts'

const feed = 'https://gull.example/feed.xml'
const news = '<rss>news</rss>'
const signIn = '<html><title>Hotel sign-in</title></html>'
const isFeed = ({ text }: Answer) => text.startsWith('<rss')
const minute = 60_000

function open(says: Readonly<Record<string, Host>>, needs: Partial<WebNeeds> = {}) {
  const clock = fakeClock()
  const fake = fakeHosts(says)
  const web = createWeb({ transport: fake.transport, clock, random: () => 0, mirrors: new Map([['gull.example', ['one.mirror', 'two.mirror']]]), ...needs })
  return { clock, ...fake, ...web, hostsAsked: () => fake.asked.splice(0).map(one => one.split('/')[0]) }
}

describe('which host is asked', () => {
  test('the address’s own, and nobody else when it answers', async () => {
    const { get, clock, hostsAsked } = open({ 'gull.example': news, 'one.mirror': news })
    expect(await get(feed)).toMatchObject({ address: feed, text: news })
    await clock.pass(minute)
    expect(hostsAsked()).toEqual(['gull.example'])
    expect(clock.timers()).toBe(0)
  })

  test('the next at once when one fails', async () => {
    const { get, hostsAsked } = open({ 'gull.example': 'dead', 'one.mirror': 503, 'two.mirror': news })
    expect((await get(feed)).text).toBe(news)
    expect(hostsAsked()).toEqual(['gull.example', 'one.mirror', 'two.mirror'])
  })

  test('the next after two seconds of silence; then the silent one is given up', async () => {
    const { get, clock, hostsAsked, stopped } = open({ 'gull.example': 'silent', 'one.mirror': news })
    const answer = get(feed)
    await clock.pass(1_999)
    expect(hostsAsked()).toEqual(['gull.example'])
    await clock.pass(1)
    expect((await answer).text).toBe(news)
    expect(hostsAsked()).toEqual(['one.mirror'])
    expect(stopped).toEqual(['gull.example'])
    expect(clock.timers()).toBe(0)
  })

  test('the last good one stays first for the session, for all addresses of the group', async () => {
    const { get, hosts, hostsAsked } = open({ 'gull.example': 'dead', 'one.mirror': news })
    await get(feed)
    hosts.set('gull.example', news)
    hostsAsked()
    await get('https://gull.example/other.xml')
    expect(hostsAsked()).toEqual(['one.mirror'])
  })

  test('its own is tried again after half an hour', async () => {
    const { get, clock, hosts, hostsAsked } = open({ 'gull.example': 'dead', 'one.mirror': news })
    await get(feed)
    hosts.set('gull.example', news)
    await clock.pass(29 * minute)
    await get(feed)
    expect(hostsAsked()).toEqual(['gull.example', 'one.mirror', 'one.mirror'])
    await clock.pass(minute)
    await get(feed)
    await get(feed)
    expect(hostsAsked()).toEqual(['gull.example', 'gull.example'])
  })

  test('an address at a mirror belongs to the group, too', async () => {
    const { get } = open({ 'gull.example': news, 'one.mirror': 'dead' })
    expect(await get('https://one.mirror/feed.xml')).toMatchObject({ text: news, address: 'https://one.mirror/feed.xml' })
  })

  test('hosts without mirrors are asked alone', async () => {
    const { get, hostsAsked } = open({})
    await expect(get('https://tern.example/')).rejects.toMatchObject({ kind: 'offline' })
    expect(hostsAsked()).toEqual(['tern.example'])
  })

  test('each through the proxy, where there is one', async () => {
    const asked: string[] = []
    const { get } = open({}, {
      via: address => `http://local/proxy?address=${encodeURIComponent(address)}`,
      transport: address => {
        const wanted = new URL(address).searchParams.get('address')!
        asked.push(wanted)
        return Promise.resolve({ status: wanted.includes('gull') ? 502 : 200, headers: { 'x-final-address': wanted.replace('feed', 'moved') }, bytes: new TextEncoder().encode(news) })
      },
    })
    expect(await get(feed)).toMatchObject({ text: news, address: 'https://gull.example/moved.xml' })
    expect(asked).toEqual([feed, 'https://one.mirror/feed.xml'])
  })
})

describe('what counts as an answer', () => {
  test('a mirror that shows a sign-in page is down', async () => {
    const { get, hosts, hostsAsked } = open({ 'gull.example': 'dead', 'one.mirror': signIn, 'two.mirror': news })
    expect((await get(feed, { accepts: isFeed })).text).toBe(news)
    hosts.set('two.mirror', 'dead')
    await expect(get(feed, { accepts: isFeed })).rejects.toMatchObject({ kind: 'malformed', address: feed })
    hostsAsked()
    // Both have failed twice by now: they come last.
    await expect(get(feed, { accepts: isFeed })).rejects.toMatchObject({ kind: 'malformed' })
    expect(hostsAsked()[0]).toBe('two.mirror')
  })

  test('who judges may say why', async () => {
    const { get } = open({ 'gull.example': signIn })
    const accepts = () => { throw new Failure('malformed', feed, 'A web page came instead of a feed: “Hotel sign-in”.') }
    await expect(get(feed, { accepts })).rejects.toMatchObject({ kind: 'malformed', reason: expect.stringContaining('Hotel sign-in') })
    await expect(get(feed, { accepts: () => JSON.parse('{') as boolean })).rejects.toMatchObject({ kind: 'malformed' })
  })

  test('a page that is gone at one host is looked for at the others, and none of them is blamed', async () => {
    const { get, hostsAsked } = open({ 'gull.example': 404, 'one.mirror': 404, 'two.mirror': 404 })
    for (let i = 0; i < 3; i++) await expect(get(feed)).rejects.toMatchObject({ kind: 'gone' })
    expect(hostsAsked()).toEqual(['gull.example', 'one.mirror', 'two.mirror', 'gull.example', 'one.mirror', 'two.mirror', 'gull.example', 'one.mirror', 'two.mirror'])
  })

  test('a beginning is handed on only when nobody has the whole', async () => {
    const broken = { bytes: new TextEncoder().encode('<rss>ne'), cut: true, broken: new Failure('offline', feed, 'The server broke the connection.') }
    const { get, hosts } = open({ 'gull.example': broken, 'one.mirror': news })
    expect(await get(feed)).toMatchObject({ text: news, cut: false })
    hosts.set('one.mirror', 'dead')
    expect(await get(feed, { accepts: isFeed })).toMatchObject({ text: '<rss>ne', cut: true })
    await expect(get(feed, { accepts: ({ text }) => text.includes('news') })).rejects.toMatchObject({ kind: 'offline' })
  })

  test('what is larger than the limit is the same at all hosts: its beginning is the answer', async () => {
    const { get, hostsAsked } = open({ 'gull.example': { bytes: new TextEncoder().encode('<rss>ne'), cut: true } })
    expect(await get(feed)).toMatchObject({ cut: true })
    expect(hostsAsked()).toEqual(['gull.example'])
  })

  test('when all fail, the one that spoke is the reason, and the others are told, too', async () => {
    const { get } = open({ 'gull.example': 'dead', 'one.mirror': 403 })
    await expect(get(feed)).rejects.toMatchObject({
      kind: 'refused', address: feed,
      reason: 'The server answered 403. gull.example: The server could not be reached. two.mirror: The server could not be reached.',
    })
  })
})

describe('hosts that are down', () => {
  test('come last, and are asked all the same when nobody else answers', async () => {
    const { get, report, hosts, hostsAsked } = open({ 'gull.example': news, 'one.mirror': news })
    report(feed, false)
    report(feed, false)
    await get(feed)
    expect(hostsAsked()).toEqual(['one.mirror'])
    hosts.set('one.mirror', 'dead')
    expect((await get(feed)).text).toBe(news)
    expect(hostsAsked()).toEqual(['one.mirror', 'two.mirror', 'gull.example'])
  })

  test('are tried by one request after a minute; the others go past them', async () => {
    const { get, report, clock, hostsAsked, stopped } = open({ 'gull.example': 'silent', 'one.mirror': news })
    report(feed, false)
    report(feed, false)
    await clock.pass(minute)
    const probe = get(feed)
    await get('https://gull.example/other.xml')
    expect(hostsAsked()).toEqual(['gull.example', 'one.mirror'])
    await clock.pass(2_000)
    await probe
    expect(stopped).toEqual(['gull.example'])
  })

  test('a viewer who asks again after the cable is back is not kept waiting', async () => {
    const { get, hosts } = open({})
    for (let i = 0; i < 5; i++) await expect(get(feed)).rejects.toMatchObject({ kind: 'offline' })
    hosts.set('gull.example', news)
    expect((await get(feed)).text).toBe(news)
  })
})

describe('pictures and streams', () => {
  const picture = 'https://gull.example/p/1.jpg?w=480'

  test('have the address of the host that is good now', async () => {
    const { get, addressFor } = open({ 'gull.example': 'dead', 'one.mirror': news })
    expect(addressFor(picture)).toBe(picture)
    await get(feed)
    expect(addressFor(picture)).toBe('https://one.mirror/p/1.jpg?w=480')
    expect(addressFor('https://tern.example/p.jpg')).toBe('https://tern.example/p.jpg')
    expect(addressFor('no address')).toBe('no address')
  })

  test('tell by themselves when their host is down', () => {
    const { addressFor, report } = open({})
    report(picture, false)
    expect(addressFor(picture)).toBe(picture)
    report(picture, false)
    expect(addressFor(picture)).toBe('https://one.mirror/p/1.jpg?w=480')
    report(picture, true)
    expect(addressFor(picture)).toBe(picture)
  })
})

test('nonsense among the mirrors is passed over', async () => {
  const { get } = open({ 'one.mirror': news }, { mirrors: new Map([['gull.example', ['not a host', '', 'GULL.example', 'one.mirror']]]) })
  expect((await get(feed)).text).toBe(news)
})

describe('what is remembered of hosts, for who looks for a fault', () => {
  test('is what became of the last request to each, and how long it took', async () => {
    const { get, clock, askedHosts, failedRequests } = open({ 'gull.example': 'silent', 'one.mirror': 503, 'two.mirror': news })
    const answer = get(feed)
    await clock.pass(500)
    expect(askedHosts()).toEqual([{ host: 'gull.example', outcome: 'asking', took: 0 }])
    // Each next one has its head start.
    await clock.pass(3_500)
    await answer
    // The silent one was called off: it tells nothing.
    expect(askedHosts()).toEqual([{ host: 'two.mirror', outcome: 'answered', took: 0 }, { host: 'one.mirror', outcome: 'failed', took: 0 }])
    expect(failedRequests()).toEqual([])
  })

  test('what no host has is a failure, by host and kind alone', async () => {
    const { get, clock, failedRequests } = open({ 'gull.example': 404, 'one.mirror': 404, 'two.mirror': 404 })
    await expect(get(`${feed}?token=secret`)).rejects.toBeInstanceOf(Failure)
    expect(failedRequests()).toEqual([{ at: clock.now(), kind: 'gone', host: 'gull.example' }])
    for (let i = 0; i < 20; i++) await get(feed).catch(() => undefined)
    expect(failedRequests()).toHaveLength(8)
  })
})
