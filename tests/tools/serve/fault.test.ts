import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { request, type IncomingMessage } from 'node:http'
import { conditions } from '../../../src/simulator/conditions/conditions'
import { faultNames } from '../../../src/tools/serve/fault'
import { serve, type Served } from '../../../src/tools/serve/serve'
import { openSite, type Site } from '../../support/site'
import { ask } from './ask'
import { folderWith, removeFolders } from './folder'

const news = `<rss>${'x'.repeat(295)}`
let site: Site
let server: Served

beforeAll(async () => {
  site = await openSite((asked, response) => asked.url === '/news.xml' ? void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(news) : void response.writeHead(404).end('gone'))
  server = await serve({ dist: folderWith({ 'index.html': '<html>', 'static/news.xml': news }), port: 0 })
})
afterAll(async () => {
  await Promise.all([server.close(), site.close()])
  removeFolders()
})

const faultOf = (name: string, address = `${site.origin}/news.xml`): string => `/fault/${name}?address=${encodeURIComponent(address)}`

/** What comes of an answer, and how it ends; what is not over after most of a second is silence. */
function heard(path: string): Promise<{ readonly status: number; readonly bytes: number; readonly end: string; readonly headers: IncomingMessage['headers'] }> {
  return new Promise(done => {
    const asked = request(server.address + path.slice(1), { agent: false, headers: { 'sec-fetch-site': 'same-origin' } })
    let answer: IncomingMessage | null = null
    let bytes = 0
    const timer = setTimeout(() => over('silence'), 800)
    const over = (end: string): void => {
      clearTimeout(timer)
      done({ status: answer?.statusCode ?? 0, bytes, end, headers: answer?.headers ?? {} })
      asked.destroy()
    }
    asked.on('response', response => {
      answer = response
      response.on('data', (piece: Buffer) => { bytes += piece.length })
      response.on('end', () => over('end'))
      response.on('error', () => over('broken'))
    })
    asked.on('error', () => over('broken'))
    asked.end()
  })
}

test('the bench names the faults that there are', () => {
  expect(conditions.find(({ id }) => id === 'fault')!.value!.choices!.map(([name]) => name).sort()).toEqual([...faultNames()].sort())
})

test.each([
  ['reset', { status: 0, end: 'broken' }],
  ['broken-off', { status: 200, bytes: 100, end: 'broken' }],
  ['silence', { status: 0, end: 'silence' }],
  ['bad-gzip', { status: 200, bytes: 300, end: 'end', headers: expect.objectContaining({ 'content-encoding': 'gzip', 'content-type': 'application/rss+xml' }) }],
  ['wrong-length', { status: 200, bytes: 300, end: 'silence', headers: expect.objectContaining({ 'content-length': '1300' }) }],
  ['drip', { status: 200, end: 'silence' }],
])('%s', async (name, expected) => {
  expect(await heard(faultOf(name))).toMatchObject(expected)
})

test('a redirect loop leads to itself', async () => {
  const path = faultOf('redirect-loop')
  const { status, headers } = await ask(server.address, path)
  expect([status, new URL(headers.location!, server.address).searchParams.get('address'), headers.location!.startsWith('/fault/redirect-loop?')]).toEqual([302, `${site.origin}/news.xml`, true])
})

test('what lies here goes wrong, too', async () => {
  expect(await heard(faultOf('broken-off', `${server.address}tv/static/news.xml`))).toMatchObject({ status: 200, bytes: 100, end: 'broken' })
})

test('what fails already is no worse', async () => {
  expect(await ask(server.address, faultOf('broken-off', `${site.origin}/gone`))).toMatchObject({ status: 404, text: 'gone' })
})

test.each([{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://evil.example' }, { Referer: 'https://evil.example/' }, { Host: 'rebound.example' }])("another site's page gets nothing: %j", async headers => {
  expect((await ask(server.address, faultOf('bad-gzip'), { headers })).status).toBe(403)
})

test('no answer is given to a page of another host', async () => {
  expect((await heard(faultOf('bad-gzip'))).headers).not.toHaveProperty('access-control-allow-origin')
})

test.each(['explode', '__proto__', 'constructor', ''])('/fault/%s is nothing', async name => {
  expect((await ask(server.address, faultOf(name))).status).toBe(404)
})

test.each(['', 'nonsense', 'file:///etc/passwd', 'http://name:secret@host.example/'])('%j is no address for us', async address => {
  expect((await ask(server.address, faultOf('broken-off', address))).status).toBe(400)
})

test.each(['fault/broken-off?address=x', 'proxy?address=http://127.0.0.1/', 'index.js'])('no answer waits for itself: %s', async path => {
  expect((await ask(server.address, faultOf('broken-off', server.address + path))).status).toBe(404)
})
