import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'
import { readInlined } from '../../src/tools/build/inlined'
import type { LoggedRequest } from '../../src/simulator/worker/loggedRequest'
import { article, feed, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { closeBrowser, closeTvs, openTv } from '../support/tv'

const dayMs = 86_400_000
const written = Date.now() - 2 * 3_600_000
const picture = readFileSync('static/demo/pictures/lookout.jpg')
const name = 'Quay News'

let hosts: readonly Broadcaster[]
let page: Page
/** Where the bench is: 'http://127.0.0.1:40123/'. */
let bench: string
/** What came as the app's page when it was opened first. */
let html: string

beforeAll(async () => {
  const [main, mirror] = hosts = [await startBroadcaster({}), await startBroadcaster({})]
  const items = Array.from({ length: 6 }, (_, i) => ({ title: `Harbour ${i}`, link: `/${2000 + i}.html`, date: new Date(written - i * 60_000).toISOString(), picture: `${main!.address}/${i}.jpg` }))
  for (const { pages } of hosts) {
    pages.set('/news.xml', feed(items))
    items.forEach(({ title, link }, i) => pages.set(link, article(title, ['The harbour slept.'])).set(`/${i}.jpg`, { type: 'image/jpeg', body: picture }))
  }
  const channel = { name, mirrors: { [new URL(main!.address).host]: [new URL(mirror!.address).host] }, sections: [{ title: 'News', sources: [`${main!.address}/news.xml`] }], live: [{ title: 'Quay live', sources: [`${main!.address}/live.m3u8`] }] }
  const tv = await openTv({ channel, expectsBootPage: true })
  page = tv.page
  bench = new URL('/', page.url()).href
  // The app alone was opened by the fixture, before there was a worker.
  const opened = page.waitForResponse(response => response.url().includes('/tv/?start'))
  await page.goto(`${bench}?renderer=canvas2d`)
  html = await (await opened).text()
  await shown(/Harbour 0/)
})
afterAll(async () => {
  await closeTvs()
  await Promise.all(hosts.map(host => host.close()))
  await closeBrowser()
})

const app = (): Frame => page.frames().find(frame => frame.url().includes('/tv/'))!

/** What stands on the screen, once it is right; else what stood there last. */
async function shown(right: RegExp): Promise<string> {
  return page.evaluate(async source => {
    const isRight = new RegExp(source)
    const end = Date.now() + 40_000
    let text = ''
    while (!isRight.test(text) && Date.now() < end) {
      await new Promise(done => setTimeout(done, 50))
      const tester = document.querySelector<HTMLIFrameElement>('.tv')?.contentWindow?.tester
      text = tester ? (await tester.text()).join('\n') : ''
    }
    return text
  }, right.source)
}

/** Tells the worker as the bench does, without its panels. */
async function order(written: object): Promise<unknown> {
  return page.evaluate(order => new Promise(done => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => done(data)
    navigator.serviceWorker.controller!.postMessage(order, [port2])
  }), written)
}

async function set(...conditions: string[]): Promise<void> {
  const { setup, profile } = await app().evaluate(() => JSON.parse(document.querySelector('#bench')!.textContent!) as { setup: object; profile: object })
  await order({ kind: 'state', state: { setup: { ...setup, conditions }, profile } })
}

/** Starts the app as if it had never run. */
async function restart(): Promise<void> {
  await page.evaluate(() => {
    const app = document.querySelector<HTMLIFrameElement>('.tv')!.contentWindow!
    Object.keys(localStorage).filter(key => key.startsWith('tenfoot ')).forEach(key => localStorage.removeItem(key))
    return new Promise<void>(done => {
      document.querySelector('.tv')!.addEventListener('load', () => done(), { once: true })
      app.location.reload()
    })
  })
}

async function requests(since: number): Promise<readonly LoggedRequest[]> {
  return await order({ kind: 'requests', since }) as LoggedRequest[]
}

const dayBefore = (days: number): RegExp => {
  const [, day, month] = new Date(written - days * dayMs).toUTCString().split(/[ ,]+/)
  return new RegExp(`${Number(day)} ${month}`)
}
const noNews = /The news did not arrive/

test('the app is byte for byte the build, but for the shim before it and its settings', async () => {
  const others = /<script type="application\/json" id="(?:channel|settings)">.*?<\/script>/g
  const built = readFileSync('dist/es6/index.html', 'utf8')
  const unshimmed = html.replace(/\n<script type="application\/json" id="bench"[^>]*>.*?<\/script>\n<script src="[^"]*shim\.js"><\/script>/, '')
  expect(unshimmed).not.toBe(html)
  expect(unshimmed.replace(others, '')).toBe(built.replace(others, ''))
  expect(readInlined(html, 'channel')).toMatchObject({ name })
  const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  const files = ['js', 'static/fonts'].flatMap(folder => readdirSync(`dist/es6/${folder}`).map(file => `${folder}/${file}`))
  const come = await app().evaluate(paths => Promise.all(paths.map(async path => {
    const sum = await crypto.subtle.digest('SHA-256', await (await fetch(path)).arrayBuffer())
    return [...new Uint8Array(sum)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  })), files)
  expect(files.map((file, i) => [file, come[i]])).toEqual(files.map(file => [file, sumOf(readFileSync(`dist/es6/${file}`))]))
})

test.each<readonly [string, readonly string[], RegExp]>([
  ['no network', ['offline'], noNews],
  ['the first mirror down: the second has the news', ['mirror-down:1'], /Harbour 0/],
  ['all mirrors down', ['mirrors-down'], noNews],
  ['a server too busy', ['status:503:news.xml'], /does not hand out the news just now/],
  ['a third of a feed is news', ['bad-body:cut'], /Harbour 0/],
  ['a sign-in page', ['sign-in'], /not news this TV can read/],
  ['old news is of its day', ['stale:30'], dayBefore(30)],
  ['a slow line, and news all the same', ['slow:100-400'], /Harbour 0/],
  ['a server that hangs up', ['fault:reset'], noNews],
  ['two at once', ['slow:50-1000', 'status:410'], /no longer where it was/],
])('%s', async (_, conditions, right) => {
  await set(...conditions)
  await restart()
  expect(await shown(right)).toMatch(right)
})

test('what the app asked for is told, and who answered', async () => {
  await set('picture-missing')
  const before = Math.max(...(await requests(0)).map(({ change }) => change))
  await restart()
  await shown(/Harbour 0/)
  const endOf = (all: readonly LoggedRequest[], end: string) => all.find(({ address, ms }) => address.endsWith(end) && ms !== null)
  let asked: readonly LoggedRequest[] = []
  while (!endOf(asked, '/0.jpg') || !endOf(asked, '/news.xml')) asked = await requests(before)
  expect(endOf(asked, '/0.jpg')).toMatchObject({ address: `${hosts[0]!.address}/0.jpg`, kind: 'picture', status: 404, from: 'condition' })
  expect(endOf(asked, '/news.xml')).toMatchObject({ kind: 'news', status: 200, from: 'network', bytes: Buffer.byteLength(String(hosts[0]!.pages.get('/news.xml')!.body)) })
  // The browser loads the app itself.
  expect(asked.some(({ kind }) => kind === 'app')).toBe(false)
})

test('a stream that is missing ends in a card', async () => {
  await set('stream-missing')
  await restart()
  await shown(/Harbour 0/)
  await app().evaluate(async () => {
    await window.tester!.whenIdle()
    await window.tester!.pressUntil('left', { id: 'live:quay-live' }, { max: 4 }).catch(() => undefined)
    await window.tester!.press('ok')
  })
  expect(await shown(/does not send just now/)).toMatch(/does not send just now/)
})

test('a worker that the browser ended goes on as it was told, and tells on', async () => {
  await set('offline')
  const session = await page.context().newCDPSession(page)
  await session.send('ServiceWorker.enable' as never)
  await session.send('ServiceWorker.stopAllWorkers' as never)
  await restart()
  expect(await shown(noNews)).toMatch(noNews)
  expect((await requests(0)).some(({ address, status }) => address.endsWith('/news.xml') && status === 0)).toBe(true)
})

test('a toggle of the bench is in effect at once; opened anew, the bench begins without', async () => {
  await page.reload()
  expect(await shown(/Harbour 0/)).toMatch(/Harbour 0/)
  await page.getByLabel('No network', { exact: true }).check()
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[name=offline]')?.checked)
  expect(await app().evaluate(async address => fetch(address).then(() => 'came', () => 'nothing'), `${bench}proxy?address=${encodeURIComponent(`${hosts[0]!.address}/news.xml`)}`)).toBe('nothing')
})
