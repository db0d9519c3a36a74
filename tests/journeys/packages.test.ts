import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { contentType } from '../../src/tools/serve/contentType'
import { backScript, origin as androidOrigin } from '../../src/tools/packs/android/page'
import { fileIn } from '../../src/tools/serve/fileIn'
import type { TargetName } from '../../src/tools/packs/targets'
import { closeSets, openSet, type TvSet } from '../support/set'
import { openSite, type Site } from '../support/site'
import { unpacked } from '../support/unpacked'

const now = Date.parse('2026-11-24T10:00:00Z')
const [ok, down, right, esc, backspace] = [13, 40, 39, 27, 8]
/** The broadcaster, on the web, where every package may read. */
let news: Site
const sites: Site[] = []

beforeAll(async () => { news = await siteOf('static') })
afterAll(async () => {
  await closeSets()
  for (const site of [news, ...sites]) await site.close()
})

async function siteOf(folder: string): Promise<Site> {
  return openSite((request, response) => {
    void (async () => {
      const file = await fileIn(folder, decodeURIComponent(new URL(request.url!, 'http://site').pathname.slice(1)) || 'index.html')
      if (file === null) return response.writeHead(404, { 'access-control-allow-origin': '*' }).end()
      // What HbbTV sets call their XHTML no desktop's browser shows.
      const type = file.endsWith('.xhtml') ? 'application/xhtml+xml' : contentType(file)
      response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(await readFile(file))
    })()
  })
}

async function served(folder: string, page = ''): Promise<string> {
  const site = await siteOf(folder)
  sites.push(site)
  return `${site.origin}/${page}`
}

/** As the shell answers for its own origin. */
async function androidShell(page: Page, folder: string): Promise<void> {
  await page.addInitScript(() => { Object.assign(window, { tenfootShell: { exit: () => { Object.assign(window, { wasLeft: true }) } } }) })
  await page.route(`${androidOrigin}/**`, async route => {
    const file = await fileIn(folder, decodeURIComponent(new URL(route.request().url()).pathname.slice(1)))
    await route.fulfill(file === null ? { status: 404 } : { status: 200, contentType: contentType(file), body: await readFile(file) })
  })
}

/** Home, a story, back to the very card, and out. */
async function visit(set: TvSet, back: () => Promise<void>, asks = true): Promise<void> {
  await set.hears(/Saltmere live/)
  expect(await set.page.evaluate(() => window.tester)).toBeUndefined()
  await set.press(down)
  await set.hears(/Leeks fall in.*\(1 of 4\)/)
  await set.press(ok)
  await set.hears(/Page 1 of 3/)
  await set.press(right)
  await set.hears(/Page 2 of 3/)
  await back()
  await set.hears(/Leeks fall in.*\(1 of 4\)/)
  await back()
  await set.hears(/Saltmere live/)
  await back()
  // Android's launcher is reached by Back alone.
  if (!asks) return
  await set.hears(/Stay.*Leave Saltmere News\?/)
  await set.press(right)
  await set.hears(/\(2 of 2\)/)
  await set.press(ok)
}

test.each<{ target: TargetName; where: (folder: string) => Promise<string>; key: number }>([
  { target: 'webos', key: backspace, where: async folder => `file://${folder}/usr/palm/applications/example.saltmere.news/index.html` },
  { target: 'tizen', key: backspace, where: async folder => `file://${folder}/index.html` },
  { target: 'kiosk', key: esc, where: async folder => `file://${folder}/usr/share/example-saltmere-news-kiosk/app/index.html` },
  { target: 'web', key: backspace, where: folder => served(folder) },
  { target: 'rdk', key: backspace, where: folder => served(folder) },
  { target: 'hbbtv', key: backspace, where: folder => served(folder, 'index.xhtml') },
])('$target: its package opens where it would live: home, a story, Back, and out', async ({ target, where, key }) => {
  const set = await openSet({ address: await where(await unpacked(target, `${news.origin}/`)), now })
  await visit(set, () => set.press(key))
  await set.page.waitForSelector('[role=alert]')
  expect(set.errors).toEqual([])
})

test('androidtv: its shell opens the app, turns Back into a key, and is told to leave', async () => {
  // Its own files can be read there, so the demo's news comes along.
  const folder = await unpacked('androidtv', null)
  const set = await openSet({ address: `${androidOrigin}/index.html`, now, prepare: page => androidShell(page, folder) })
  await visit(set, async () => { await set.page.evaluate(backScript) }, false)
  await set.page.waitForFunction(() => (window as { wasLeft?: boolean }).wasLeft === true)
  expect(set.errors).toEqual([])
})

test('rdk: a launcher starts the old bundle by the id of the channel, with no page of ours', async () => {
  const folder = await unpacked('rdk', `${news.origin}/`)
  await writeFile(join(folder, 'launcher.html'), '<!doctype html><body><script src="appBundle.es5.js"></script><script>APP_example_saltmere_news({ tester: true }, { path: "./static" })</script></body>')
  const set = await openSet({ address: await served(folder, 'launcher.html'), now })
  await set.hears(/Saltmere live/)
  expect(await set.page.evaluate(() => window.tester)).toBeUndefined()
  expect(set.errors).toEqual([])
})

test('web: sets before Chrome 63 are led to the old page, and that one opens, too', async () => {
  const address = await served(await unpacked('web', `${news.origin}/`))
  const set = await openSet({ address: `${address}?platform=vewd`, now, prepare: page => page.addInitScript(() => { if (!/old\.html/.test(location.pathname)) delete (Promise.prototype as { finally?: unknown }).finally }) })
  await set.page.waitForURL(`${address}old.html?platform=vewd`)
  await set.hears(/Saltmere live/)
  expect(set.errors).toEqual([])
})

