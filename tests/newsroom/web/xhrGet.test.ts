/** @jest-environment jsdom */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ServerResponse } from 'node:http'
import { TextDecoder } from 'node:util'
import { createAxiosTransport } from '../../../src/newsroom/web/request'
import { createStop } from '../../../src/newsroom/web/stop'
import { tvLimits } from '../../../src/newsroom/web/transport'
import { openSite, type Site } from '../../support/site'

// «اخبار» in windows-1256, which is no UTF-8.
const persian = Buffer.from([0xc7, 0xce, 0xc8, 0xc7, 0xd1])
const asked: string[] = []
const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' }

const pages = new Map<string, (response: ServerResponse) => void>([
  ['/feed', response => { response.writeHead(200, { ...open, 'content-type': 'text/xml' }).end('<rss>é</rss>') }],
  ['/persian', response => { response.writeHead(200, { ...open, 'content-type': 'text/xml' }).end(persian) }],
  ['/forgotten-header', response => { response.writeHead(200, { ...open, 'content-type': 'text/xml; charset=iso-8859-1' }).end('<rss>é</rss>') }],
  ['/missing', response => { response.writeHead(404, open).end('not here') }],
  ['/moved', response => { response.writeHead(302, { ...open, location: '/feed' }).end() }],
  ['/flood', response => repeat(response, 'a'.repeat(100_000), 1)],
  ['/drip', response => repeat(response, 'a', 5)],
  ['/persian-flood', response => { response.writeHead(200, { ...open, 'content-type': 'text/xml; charset=windows-1256' }).end(Buffer.concat(Array.from({ length: 20_000 }, () => persian))) }],
  ['/silent', () => undefined],
  ['/closed', response => { response.writeHead(200).end('another host’s') }],
])

function repeat(response: ServerResponse, text: string, ms: number): void {
  response.writeHead(200, open)
  const timer = setInterval(() => response.write(text), ms)
  response.on('close', () => clearInterval(timer))
}

let site: Site
let origin = ''

beforeAll(async () => {
  site = await openSite((request, response) => {
    asked.push(request.url!)
    pages.get(request.url!)!(response)
  })
  origin = site.origin
})
afterAll(() => site.close())

const transport = createAxiosTransport()
const get = (path: string, limits = {}) => transport(origin + path, { ...tvLimits, ...limits })

test('a browser’s text, final address and headers', async () => {
  expect(await get('/moved')).toMatchObject({ status: 200, text: '<rss>é</rss>', address: `${origin}/feed`, headers: { 'content-type': 'text/xml' }, cut: false })
  expect(await get('/missing')).toMatchObject({ status: 404 })
})

test('what a browser decodes wrongly is asked for as bytes, from then on at once', async () => {
  const ask = createAxiosTransport()
  asked.length = 0
  for (let i = 0; i < 2; i++) {
    const { text, bytes } = await ask(`${origin}/persian`, tvLimits)
    expect(text).toBeUndefined()
    expect(new TextDecoder('windows-1256').decode(Buffer.from(bytes))).toBe('اخبار')
  }
  expect(asked).toEqual(['/persian', '/persian', '/persian'])
})

test('a declared encoding is not believed blindly', async () => {
  const { text, bytes } = await createAxiosTransport()(`${origin}/forgotten-header`, tvLimits)
  expect(text).toBeUndefined()
  expect(Buffer.from(bytes).toString('utf8')).toBe('<rss>é</rss>')
})

test('of a flood the beginning is kept, decoded as the server says', async () => {
  const { text, cut, broken } = await get('/flood', { maxBytes: 250_000 })
  expect([text!.length, cut, broken]).toEqual([250_000, true, undefined])
  expect(await get('/persian-flood', { maxBytes: 50_000 })).toMatchObject({ cut: true, text: expect.stringMatching(/^اخبار/) })
})

test('of a body that drips the beginning is kept, too', async () => {
  const response = await get('/drip', { timeoutMs: 600 })
  expect(response).toMatchObject({ status: 200, cut: true, broken: { kind: 'late', reason: 'It was not complete after 0.6 seconds.' } })
  expect(response.text!.length).toBeGreaterThan(0)
})

test('silence is late, and a closed host is only told as unreachable', async () => {
  await expect(get('/silent', { firstByteMs: 60 })).rejects.toMatchObject({ kind: 'late' })
  const error = console.error
  console.error = () => undefined
  try {
    await expect(get('/closed')).rejects.toMatchObject({ kind: 'offline', reason: 'The server could not be reached.' })
  } finally {
    console.error = error
  }
})

test('it can be stopped', async () => {
  const stop = createStop()
  const asking = get('/drip', { stop })
  setTimeout(stop.stop, 100)
  await expect(asking).rejects.toMatchObject({ name: 'Failure' })
})
