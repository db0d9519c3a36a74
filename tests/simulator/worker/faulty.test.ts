/** @jest-environment node */
import { describe, expect, test } from '@jest/globals'
import { inflateSync } from 'node:zlib'
import { conditions } from '../../../src/simulator/conditions/conditions'
import { isLeftAlone } from '../../../src/simulator/worker/asked'
import { isActed } from '../../../src/simulator/worker/actsOf'
import { base, createFakeNetwork } from './network'

const feed = '<rss><pubDate>Tue, 24 Nov 2026 06:40:00 GMT</pubDate></rss>'
const news = 'https://a.example/news.xml'
const picture = 'https://a.example/a.jpg'
const piece = 'https://a.example/low-1.m4s'
const playlist = 'https://a.example/low.m3u8'
const behindProxy = (address: string): string => `/proxy?address=${encodeURIComponent(address)}`
const typed = (body: BodyInit, type: string): Response => new Response(body, { headers: { 'content-type': type, 'content-length': '999' } })
const web = (mirrors: readonly (readonly string[])[] = []) => {
  let turn = 0
  return createFakeNetwork(address => {
    if (/m3u8/.test(address)) return typed(`#EXTM3U ${++turn}`, 'application/vnd.apple.mpegurl')
    if (/jpg|picture/.test(address)) return typed('picture', 'image/jpeg')
    return /m4s/.test(address) ? typed('piece', 'video/mp4') : typed(feed, 'application/rss+xml')
  }, mirrors)
}

test('every condition that is not the device’s is acted on', () => {
  expect(conditions.filter(({ id, group }) => isActed(id) !== (group !== 'device'))).toEqual([])
})

test('without a condition the network’s own answer comes', async () => {
  const answer = await web().get(news, [])
  expect([answer.isNetworks, await answer.text()]).toEqual([true, feed])
})

test.each([
  ['no-cors', 'tv/js/app.js', true], ['cors', 'tv/static/fonts/a.woff2?v=1', true], ['no-cors', 'tv/static/images/icon.png', true], ['navigate', '', true], ['no-cors', 'bench.js', true],
  ['navigate', 'tv/', false], ['navigate', 'tv/index.html?start=1', false], ['cors', 'tv/static/demo/news.xml', false], ['cors', 'proxy?address=https%3A%2F%2Fa.example', false], ['cors', 'files/0/feed.xml', false],
] as const)('of the bench and the app all is left alone but the app’s page and its news, whatever is on: %s %s', (mode, path, isAlone) => {
  expect(isLeftAlone({ mode, url: base + path }, base)).toBe(isAlone)
})

describe('the network', () => {
  test.each([news, picture, piece, behindProxy(news), 'tv/static/demo/news.xml', 'files/0/feed.xml'])('offline: %s has no answer, and nothing goes out', async address => {
    const network = web()
    expect((await network.get(address, ['offline'])).type).toBe('error')
    expect(network.asked).toEqual([])
  })

  test('slow: an answer begins late, and comes as fast as the line is', async () => {
    const network = web()
    const answer = await network.get(news, ['slow:300-8'])
    expect([await answer.text(), answer.isNetworks]).toEqual([feed, false])
    // 59 bytes at a byte a millisecond.
    expect([network.waits[0], Math.round(network.waits.slice(1).reduce((sum, wait) => sum + wait))]).toEqual([300, feed.length])
  })

  test('drip: ten bytes at a time', async () => {
    const network = web()
    expect(await (await network.get(news, ['drip'])).text()).toBe(feed)
    expect(network.waits).toEqual(Array(Math.ceil(feed.length / 10)).fill(200))
  })

  test('one mirror down, or all of them: hosts of no group stay', async () => {
    const network = web([['a.example', 'b.example']])
    const down = async (condition: string) => (await Promise.all(['a', 'b', 'c'].map(async host => [host, (await network.get(`https://${host}.example/x`, [condition])).type] as const))).filter(([, type]) => type === 'error').map(([host]) => host)
    expect([await down('mirror-down:1'), await down('mirror-down:2'), await down('mirror-down:3'), await down('mirrors-down')]).toEqual([['a'], ['b'], [], ['a', 'b']])
  })

  test('without mirrors each host is the only one', async () => {
    expect((await web().get(news, ['mirrors-down'])).type).toBe('error')
    expect((await web().get(news, ['mirror-down:2'])).type).toBe('default')
  })

  test('sign-in: whatever is asked for is a page', async () => {
    for (const address of [news, picture, playlist]) {
      const answer = await web().get(address, ['sign-in'])
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      expect(await answer.text()).toContain('Sign in')
    }
  })

  test('status: where the pattern stands in the address; behind the proxy it is the address that was wanted, and the server’s own word', async () => {
    const codes = async (address: string) => (await web().get(address, ['status:503:*a.example*.xml', 'status:404:jpg'])).status
    expect(await Promise.all([news, picture, piece, behindProxy(news)].map(codes))).toEqual([503, 404, 200, 503])
    expect((await web().get(behindProxy(news), ['status:502'])).headers.get('x-final-address')).toBe(news)
  })

  test('fault: the local server asks instead', async () => {
    const network = web()
    await network.get(behindProxy(`${news}?a=1&b=2`), ['fault:reset:news'])
    await network.get(picture, ['fault:reset:news'])
    expect(network.asked).toEqual([`${base}fault/reset?address=${encodeURIComponent(`${news}?a=1&b=2`)}`, picture])
  })
})

describe('news', () => {
  test.each([['empty', ''], ['cut', feed.slice(0, feed.length / 3)], ['html', expect.stringContaining('We will be back soon')], ['garbage', expect.not.stringContaining('rss')]])('bad-body:%s with a good status', async (kind, body) => {
    const answer = await web().get(news, [`bad-body:${kind}`])
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, null, body])
    expect((await web().get(picture, [`bad-body:${kind}`])).isNetworks).toBe(true)
  })

  test('stale: as if nothing had been written for days', async () => {
    expect(await (await web().get(news, ['stale:30'])).text()).toBe(feed.replace('Tue, 24 Nov', 'Sun, 25 Oct'))
  })

  test('stale: letters of other encodings stay what they were', async () => {
    const bytes = Uint8Array.of(...Buffer.from('2026-11-24T06:40 '), 0xe9, 0x80, 0xff)
    const network = createFakeNetwork(() => typed(bytes, 'text/xml; charset=iso-8859-1'))
    const older = new Uint8Array(await (await network.get(news, ['stale:1'])).arrayBuffer())
    expect(Buffer.from(older).toString('latin1')).toBe(Buffer.from(bytes).toString('latin1').replace('24T', '23T'))
  })

  test('a failed answer stays what it is', async () => {
    const network = createFakeNetwork(() => new Response('no', { status: 500 }))
    expect(await (await network.get(news, ['bad-body:garbage', 'stale'])).text()).toBe('no')
  })
})

describe('pictures', () => {
  const unnamed = 'https://a.example/picture?id=3'

  test.each([picture, unnamed])('missing, corrupt: %s, and no news', async address => {
    expect((await web().get(address, ['picture-missing'])).status).toBe(404)
    const answer = await web().get(address, ['picture-corrupt'])
    expect([answer.status, answer.headers.get('content-type'), (await answer.arrayBuffer()).byteLength]).toEqual([200, 'image/jpeg', 18])
    expect(await (await web().get(news, ['picture-missing', 'picture-corrupt'])).text()).toBe(feed)
  })

  test('huge: a PNG that is right, of 64 million pixels in a few kilobytes', async () => {
    const bytes = Buffer.from(await (await web().get(picture, ['picture-huge'])).arrayBuffer())
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.length < 20_000]).toEqual([8_000, 8_000, true])
    const packed = bytes.readUInt32BE(33)
    expect(inflateSync(bytes.subarray(41, 41 + packed)).length).toBe(8_000 * 1_001)
  })
})

describe('streams', () => {
  test('missing: playlists and pieces', async () => {
    expect([(await web().get(playlist, ['stream-missing'])).status, (await web().get(piece, ['stream-missing'])).status]).toEqual([404, 404])
  })

  test('stalled: playlists come, pieces never, until the app gives up', async () => {
    const gaveUp = new AbortController()
    const network = web()
    expect((await network.get(playlist, ['stream-stalled'])).isNetworks).toBe(true)
    const waiting = network.get(piece, ['stream-stalled'], { signal: gaveUp.signal })
    gaveUp.abort()
    expect([(await waiting).type, network.asked]).toEqual(['error', [playlist]])
  })

  test('stale: the playlist that came first comes again and again', async () => {
    const network = web()
    const texts = [await (await network.get(playlist, ['stream-stale'])).text(), await (await network.get(playlist, ['stream-stale'])).text(), await (await network.get(playlist, [])).text()]
    expect(texts).toEqual(['#EXTM3U 1', '#EXTM3U 1', '#EXTM3U 3'])
  })
})

test('several are on at once: who stands nearer to the app is asked first', async () => {
  expect((await web().get(news, ['status:404', 'offline'])).type).toBe('error')
  const network = web()
  expect((await network.get(news, ['status:404', 'slow:200-100'])).status).toBe(404)
  expect(network.waits[0]).toBe(200)
  expect(await (await web().get(news, ['bad-body:cut', 'stale:1'])).text()).toBe(feed.replace('Tue, 24', 'Mon, 23').slice(0, feed.length / 3))
})
