import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { createRedirectRule } from '../../../src/newsroom/web/redirects'
import { createAxiosTransport } from '../../../src/newsroom/web/request'
import { createStop } from '../../../src/newsroom/web/stop'
import { tvLimits } from '../../../src/newsroom/web/transport'
import { openSite, type Site } from '../../support/site'

type Answering = (request: IncomingMessage, response: ServerResponse) => void

const pages = new Map<string, Answering>([
  ['/feed', (_, response) => { response.writeHead(200, { 'content-type': 'application/rss+xml', 'etag': '"1"', 'x-secret': 'no' }).end('<rss/>') }],
  ['/echo', (request, response) => { response.end(JSON.stringify(request.headers)) }],
  ['/missing', (_, response) => { response.writeHead(404).end('<html>not here</html>') }],
  ['/unchanged', (_, response) => { response.writeHead(304).end() }],
  ['/empty', (_, response) => { response.writeHead(204).end() }],
  ['/zipped', (_, response) => { response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<rss/>')) }],
  ['/bomb', (_, response) => { response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000))) }],
  ['/damaged', (_, response) => { response.writeHead(200, { 'content-encoding': 'gzip' }).end('this is no gzip') }],
  ['/flood', (_, response) => repeat(response, 'a'.repeat(100_000), 1)],
  ['/drip', (_, response) => repeat(response, 'a', 5)],
  ['/silent', () => undefined],
  ['/stops', (_, response) => { response.write('<rss>half') }],
  ['/breaks', (_, response) => { response.write('<rss>half', () => { setTimeout(() => response.destroy(), 20) }) }],
  ['/breaks-at-once', (_, response) => { response.destroy() }],
  ['/moved', redirect('/feed')],
  ['/circle', redirect('/circle-on')],
  ['/circle-on', redirect('/circle')],
  ['/to-file', redirect('file:///etc/passwd')],
])
for (let i = 0; i < 8; i++) pages.set(`/hop/${i}`, redirect(i === 0 ? '/feed' : `/hop/${i - 1}`))

function redirect(to: string): Answering {
  return (_, response) => { response.writeHead(302, { location: to }).end() }
}

function repeat(response: ServerResponse, text: string, ms: number): void {
  response.writeHead(200)
  const timer = setInterval(() => response.write(text), ms)
  response.on('close', () => clearInterval(timer))
}

let site: Site
let origin = ''

beforeAll(async () => {
  site = await openSite((request, response) => pages.get(request.url!)!(request, response))
  origin = site.origin
})
afterAll(() => site.close())

const get = (path: string, limits = {}) => createAxiosTransport()(origin + path, { ...tvLimits, ...limits })
const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)

describe('one GET on Node', () => {
  test('gives status, bytes, address and the headers that mean something', async () => {
    const response = await get('/feed')
    expect(response).toMatchObject({ status: 200, address: `${origin}/feed`, cut: false })
    expect(response.headers).toEqual({ 'content-type': 'application/rss+xml', 'etag': '"1"', 'date': expect.any(String) })
    expect(textOf(response)).toBe('<rss/>')
  })

  test('says who asks, and asks for what has changed only', async () => {
    const plain = JSON.parse(textOf(await get('/echo'))) as Record<string, string>
    expect(plain).toMatchObject({ 'accept': '*/*', 'user-agent': 'Mozilla/5.0 (compatible; Tenfoot)' })
    expect(plain['if-none-match']).toBeUndefined()
    const response = await get('/echo', { validators: { etag: '"1"', lastModified: 'Tue, 24 Nov 2026 06:00:00 GMT' } })
    expect(JSON.parse(textOf(response))).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'Tue, 24 Nov 2026 06:00:00 GMT' })
  })

  test.each([['/missing', 404], ['/unchanged', 304], ['/empty', 204]])('%s is an answer without a body', async (path, status) => {
    expect(await get(path)).toMatchObject({ status, bytes: new Uint8Array(0) })
  })

  test('unpacks what is packed', async () => {
    expect(textOf(await get('/zipped'))).toBe('<rss/>')
    await expect(get('/damaged')).rejects.toMatchObject({ kind: 'malformed', reason: 'What came was damaged.' })
  })

  test.each(['/flood', '/bomb'])('of %s it takes as much as it may, and says that it is cut', async path => {
    const { bytes, cut, broken } = await get(path, { maxBytes: 250_000 })
    expect([bytes.length, cut, broken]).toEqual([250_000, true, undefined])
  })

  test('a server that says nothing is late', async () => {
    await expect(get('/silent', { firstByteMs: 60 })).rejects.toMatchObject({ kind: 'late', reason: 'Nothing came within 0.06 seconds.' })
  })

  test.each([
    ['/drip', { timeoutMs: 1_500 }, 'late', 'It was not complete after 1.5 seconds.'],
    ['/stops', { idleMs: 700 }, 'late', 'Nothing more came for 0.7 seconds.'],
    ['/breaks', {}, 'offline', 'The server broke the connection.'],
  ])('of %s the beginning is kept, with the reason why there is no end', async (path, limits, kind, reason) => {
    const response = await get(path, limits)
    expect(response).toMatchObject({ status: 200, cut: true, broken: { kind, reason, address: origin + path } })
    expect(response.bytes.length).toBeGreaterThan(0)
  })

  test('what never began is a failure', async () => {
    await expect(get('/breaks-at-once')).rejects.toMatchObject({ kind: 'offline', reason: 'The server broke the connection.' })
    await expect(createAxiosTransport()('http://127.0.0.1:1/', tvLimits)).rejects.toMatchObject({ kind: 'offline', reason: 'No server listens at this address.' })
  })

  test.each(['file:///etc/passwd', 'data:text/plain,x', 'ftp://gull.example/', '/relative', ''])('“%s” is no address that it fetches', async address => {
    await expect(createAxiosTransport()(address, tvLimits)).rejects.toMatchObject({ kind: 'unsupported' })
  })

  test.each(['/silent', '/drip'])('%s can be stopped', async path => {
    const stop = createStop()
    const asked = get(path, { stop })
    setTimeout(stop.stop, 50)
    await expect(asked).rejects.toMatchObject({ name: 'Failure' })
    await expect(get('/feed', { stop })).rejects.toMatchObject({ name: 'Failure' })
  })
})

describe('redirects', () => {
  test('are followed five times, and the last address is told', async () => {
    expect(await get('/moved')).toMatchObject({ status: 200, address: `${origin}/feed` })
    expect(await get('/hop/4')).toMatchObject({ status: 200, address: `${origin}/feed` })
    await expect(get('/hop/5')).rejects.toMatchObject({ kind: 'refused', reason: 'The server leads on more than 5 times.' })
  })

  test('in a circle are told as such', async () => {
    await expect(get('/circle')).rejects.toMatchObject({ kind: 'refused', reason: `The server leads in a circle: to ${origin}/circle again.` })
  })

  test('never lead to a file', async () => {
    await expect(get('/to-file')).rejects.toMatchObject({ name: 'Failure' })
  })

  test('never lead from a safe connection to an unsafe one', () => {
    const follow = createRedirectRule('http://gull.example/')
    follow('https://gull.example/')
    follow('https://www.gull.example/')
    expect(() => follow('http://www.gull.example/')).toThrow('from a safe connection to an unsafe one')
  })
})
