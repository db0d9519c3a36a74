import { afterAll, afterEach, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { indexPage } from '../../../src/tools/build/indexPage'
import { readInlined } from '../../../src/tools/build/inlined'
import { serve, type Served, type ServeOptions } from '../../../src/tools/serve/serve'
import { ask } from './ask'
import { folderWith, removeFolders } from './folder'

const index = indexPage({
  name: 'Saltmere News',
  channel: { name: 'Saltmere News' },
  channelAddress: 'static/channel.json',
  settings: { appSettings: { id: 'tenfoot', stage: { w: 1920 } }, platformSettings: { path: './static' } },
  scripts: ['js/app.js'],
  boot: '',
})
const dist = folderWith({
  'index.html': index,
  'js/app.js': 'app()',
  'static/demo/edition.json': '{"newest":"2026-11-24T08:15:00Z"}',
  'static/demo/news.xml': '<link>2026/11/24/1041/a.html</link><pubDate>Tue, 24 Nov 2026 06:40:00 GMT</pubDate>',
  'static/demo/2026/11/24/1041/a.html': '<time datetime="2026-11-24T06:40:00Z">24 November 2026</time>',
  'static/demo/fa/2026/11/24/1041/a.html': '<a href="../../../../../2026/11/24/1041/a.html">۳ آذر ۱۴۰۵</a>',
  'static/demo/pictures/a.jpg': '2026-11-24',
  'static/demo/live/low.m3u8': '#EXTM3U\n#EXTINF:2.000,\nlow-0.m4s\n#EXT-X-ENDLIST\n',
  'static/demo/films/low-16.m3u8': '#EXTM3U\n#EXTINF:2.000,\n../live/low-0.m4s\n#EXT-X-ENDLIST\n',
})
const served: Served[] = []
afterEach(async () => { await Promise.all(served.splice(0).map(server => server.close())) })
afterAll(removeFolders)

async function start(options: Partial<ServeOptions> = {}): Promise<string> {
  const server = await serve({ dist, port: 0, ...options })
  served.push(server)
  return server.address
}

test("the tester's page is at /, with its script and style", async () => {
  const address = await start()
  expect((await ask(address, '/')).text).toContain('<script src="index.js">')
  expect((await ask(address, '/index.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect((await ask(address, '/simulator.css')).headers['content-type']).toBe('text/css; charset=utf-8')
})

test('the app is at /tv/, told about the proxy and its tester', async () => {
  const { headers, text } = await ask(await start(), '/tv/')
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  expect(readInlined(text, 'channel')).toEqual({ name: 'Saltmere News' })
  expect(readInlined(text, 'settings')).toEqual({
    appSettings: { id: 'tenfoot', stage: { w: 1920 }, tester: true, proxy: '/proxy?address=' },
    platformSettings: { path: './static' },
    channelAddress: 'static/channel.json',
  })
})

test('the app draws without WebGL when the address says so', async () => {
  const { text } = await ask(await start(), '/tv/index.html?renderer=canvas2d')
  expect(readInlined(text, 'settings')).toMatchObject({ appSettings: { stage: { w: 1920, canvas2d: true } } })
})

test('another channel comes with the files beside its feeds', async () => {
  const folder = folderWith({ 'feed.xml': '<rss>', 'pages/1.html': 'one' })
  const address = await start({ channel: { channel: { name: 'Town </script>' }, mounts: [folder] } })
  expect(readInlined((await ask(address, '/tv/')).text, 'channel')).toEqual({ name: 'Town </script>' })
  expect(await ask(address, '/files/0/feed.xml')).toMatchObject({ status: 200, text: '<rss>', headers: { 'content-type': 'application/xml' } })
  const page = await ask(address, '/files/0/pages/1.html')
  expect(page.headers['content-security-policy']).toContain('sandbox')
})

test.each([
  '/files/0/../secret.txt', '/files/0/%2e%2e/secret.txt', '/files/0/..%2fsecret.txt', '/files/0/%2e%2e%5csecret.txt',
  '/files/0//etc/passwd', '/files/0/%2fetc%2fpasswd', '/files/1/feed.xml', '/files/-1/feed.xml', '/files//feed.xml', '/files/0', '/files/length/feed.xml',
])('%s leads nowhere', async path => {
  const folder = folderWith({ 'secret.txt': 'secret', 'feeds/feed.xml': '<rss>' })
  const address = await start({ channel: { channel: {}, mounts: [join(folder, 'feeds')] } })
  const { status, text } = await ask(address, path)
  expect(status).toBe(404)
  expect(text).not.toContain('secret\n')
})

test('without a channel file no file of this machine is served', async () => {
  expect((await ask(await start(), '/files/0/package.json')).status).toBe(404)
})

test("the demo's stream is live, and its films have an end", async () => {
  const address = await start()
  const live = (await ask(address, '/tv/static/demo/live/low.m3u8')).text
  expect([live.includes('#EXT-X-ENDLIST'), live.match(/#EXTINF/g)!.length]).toEqual([false, 30])
  expect((await ask(address, '/tv/static/demo/films/low-16.m3u8')).text).toContain('#EXT-X-ENDLIST')
})

test("the demo's news is of today", async () => {
  const address = await start({ now: () => Date.parse('2026-12-01T09:00:00Z') })
  expect((await ask(address, '/tv/static/demo/news.xml')).text)
    .toBe('<link>2026/12/01/1041/a.html</link><pubDate>Tue, 01 Dec 2026 06:40:00 GMT</pubDate>')
  expect((await ask(address, '/tv/static/demo/2026/12/01/1041/a.html')).text)
    .toBe('<time datetime="2026-12-01T06:40:00Z">1 December 2026</time>')
  expect((await ask(address, '/tv/static/demo/fa/2026/12/01/1041/a.html')).text)
    .toBe('<a href="../../../../../2026/12/01/1041/a.html">۱۰ آذر ۱۴۰۵</a>')
  expect((await ask(address, '/tv/static/demo/2026/11/24/1041/a.html')).status).toBe(404)
  expect((await ask(address, '/tv/static/demo/pictures/a.jpg')).text).toBe('2026-11-24')
})

test.each(['/nope', '/tv/nope.js', '/tv/../package.json', '/tv/%2e%2e/package.json', '/tv/..%2f..%2fpackage.json'])('%s is a friendly 404', async path => {
  expect(await ask(await start(), path)).toMatchObject({ status: 404, text: expect.stringContaining("tester's page is at /") })
})

test.each(['/%', '//evil.example/', 'http://evil.example/'])('%s cannot be read', async path => {
  expect((await ask(await start(), path)).status).toBe(400)
})

test('a host name that was pointed at this machine gets nothing', async () => {
  for (const path of ['/', '/tv/', '/proxy?address=http://127.0.0.1/']) {
    expect(await ask(await start(), path, { headers: { Host: 'rebound.example' } })).toMatchObject({ status: 403 })
  }
})

test.each(['/proxy?address=http://127.0.0.1:9/', '/files/0/feed.xml'])("another site's page gets nothing from %s", async path => {
  const channel = { channel: {}, mounts: [folderWith({ 'feed.xml': '<rss>' })] }
  const foreign = [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://evil.example' }, { Referer: 'https://evil.example/' }]
  for (const headers of foreign) {
    expect(await ask(await start({ channel }), path, { headers })).toMatchObject({ status: 403, text: 'Only pages of this server may ask for this.\n' })
  }
})

test('nothing can be sent', async () => {
  expect(await ask(await start(), '/tv/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})

test('HEAD tells without the content', async () => {
  expect(await ask(await start(), '/tv/js/app.js', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' })
})

test('the app is at /tv/ with its slash, so that its files are found', async () => {
  expect(await ask(await start(), '/tv')).toMatchObject({ status: 308, headers: { location: '/tv/' } })
})

test('a taken port gives the next free one', async () => {
  const first = await start()
  const port = Number(new URL(first).port)
  const second = await start({ port })
  expect(Number(new URL(second).port)).toBeGreaterThan(port)
  expect((await ask(second, '/')).status).toBe(200)
})

test('it listens on this machine alone', async () => {
  expect(await start()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
})
