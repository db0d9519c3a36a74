import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import type { Answer } from '../../../src/tools/serve/answer'
import { proxyAnswer } from '../../../src/tools/serve/proxy'
import { openSite, type Site } from '../../support/site'

const limits = { timeMs: 400, bytes: 1000, redirects: 2 }
let site: Site
let asked: IncomingHttpHeaders = {}

beforeAll(async () => {
  site = await openSite((request, response) => {
    asked = request.headers
    const path = request.url ?? ''
    const hop = /^\/hop\/(\d)$/.exec(path)
    if (path === '/silent') return
    if (path === '/slow') return void response.write('start')
    if (hop) return void response.writeHead(302, { Location: hop[1] === '0' ? '/feed' : `/hop/${Number(hop[1]) - 1}` }).end()
    if (path === '/away') return void response.writeHead(302, { Location: 'file:///etc/passwd' }).end()
    if (path === '/gone') return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('gone')
    if (path === '/declared') return void response.writeHead(200, { 'Content-Length': 2000 }).end('x'.repeat(2000))
    if (path === '/endless') return void (response.write('x'.repeat(900)), response.end('x'.repeat(900)))
    if (path === '/zip') return void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('plain'))
    response.writeHead(200, { 'Content-Type': 'application/rss+xml; charset=latin1', 'Set-Cookie': 'id=1' }).end('<rss>')
  })
})
afterAll(() => site.close())

const get = (address: string, headers: IncomingHttpHeaders = {}, method = 'GET') => (
  proxyAnswer({ method, path: '/proxy', query: new URLSearchParams({ address }), headers }, limits)
)
const textOf = (answer: Answer) => answer.body instanceof Readable ? text(answer.body) : Promise.resolve(String(answer.body))

test('content comes back with its type, and cookies do not', async () => {
  const answer = await get(`${site.origin}/feed`)
  expect(answer).toMatchObject({ status: 200, type: 'application/rss+xml; charset=latin1', headers: { 'x-final-address': `${site.origin}/feed` } })
  expect(Object.keys(answer.headers ?? {}).map(name => name.toLowerCase())).not.toContain('set-cookie')
  expect(await textOf(answer)).toBe('<rss>')
})

test('neither cookies nor credentials nor our own address go out', async () => {
  await get(`${site.origin}/feed`, { cookie: 'a=b', authorization: 'Basic x', referer: 'http://127.0.0.1:8080/', accept: 'text/xml' })
  expect(asked).toMatchObject({ accept: 'text/xml' })
  for (const name of ['cookie', 'authorization', 'referer', 'origin']) expect(asked[name]).toBeUndefined()
})

test("another's document cannot act as a page of ours", async () => {
  expect((await get(`${site.origin}/feed`)).headers).toMatchObject({ 'Content-Security-Policy': expect.stringContaining('sandbox') })
})

test('a missing page is a missing page', async () => {
  const answer = await get(`${site.origin}/gone`)
  expect([answer.status, await textOf(answer)]).toEqual([404, 'gone'])
})

test('packed content comes unpacked', async () => {
  expect(await textOf(await get(`${site.origin}/zip`))).toBe('plain')
})

test('the last address of redirects is told', async () => {
  expect((await get(`${site.origin}/hop/1`)).headers?.['x-final-address']).toBe(`${site.origin}/feed`)
})

test.each([
  ['too many redirects', '/hop/2', 502, /leads on more than 2 times/],
  ['a redirect to a file', '/away', 502, /leads to file:\/\/\/etc\/passwd, which is no web address/],
  ['a host that says nothing', '/silent', 504, /did not answer in time/],
  ['content that says it is too large', '/declared', 502, /larger than 1000 bytes/],
])('%s: a sentence', async (_, path, status, words) => {
  const answer = await get(site.origin + path)
  expect([answer.status, await textOf(answer)]).toEqual([status, expect.stringMatching(words)])
})

test.each(['/slow', '/endless'])('%s breaks off', async path => {
  await expect(get(site.origin + path).then(textOf)).rejects.toThrow()
})

test('a host that is not there is told with its reason', async () => {
  const gone = await openSite(() => undefined)
  await gone.close()
  const answer = await get(gone.origin)
  expect([answer.status, answer.body]).toEqual([502, expect.stringContaining('ECONNREFUSED')])
})

test.each(['', 'nonsense', 'file:///etc/passwd', 'ftp://host/x', 'javascript:alert(1)', 'http://name:secret@host.example/'])('%p is no address for us', async address => {
  expect((await get(address)).status).toBe(400)
})

test('nothing can be sent', async () => {
  expect(await get(`${site.origin}/feed`, {}, 'POST')).toMatchObject({ status: 405, headers: { Allow: 'GET' } })
})
