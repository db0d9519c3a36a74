import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { contentType } from '../../src/tools/serve/contentType'
import { linkScript } from '../../src/tools/packs/android/link'
import { backScript, origin as androidOrigin } from '../../src/tools/packs/android/page'
import { fileIn } from '../../src/tools/serve/fileIn'
import type { TvName } from '../../src/platform/tvSet'
import type { TargetName } from '../../src/tools/packs/targets'
import { keyTable } from '../support/keyTable'
import { closeSets, openSet, type TvSet } from '../support/set'
import { openSite, type Site } from '../support/site'
import { unpacked } from '../support/unpacked'

const now = Date.parse('2026-11-24T10:00:00Z')
const [ok, down, right, esc, f13] = [13, 40, 39, 27, 124]
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

/** How the app left, told by whatever a set would end it with. */
type Left = Window & { left?: string[] }
const left = ({ page }: TvSet): Promise<string[]> => page.evaluate(() => (window as Left).left!)

/** A window that a script cannot close, as a TV's is closed. */
async function closes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const gone: string[] = []
    Object.assign(window, { left: gone, close: () => { gone.push('window.close') } })
  })
}

/** As the shell answers for its own origin, started with `link`. */
async function androidShell(page: Page, folder: string, link: string): Promise<void> {
  await page.addInitScript(first => {
    const gone: string[] = []
    const shell = { exit: () => { gone.push('shell.exit') }, link: () => (window as { nextLink?: string }).nextLink ?? first }
    Object.assign(window, { left: gone, tenfootShell: shell })
  }, link)
  await page.route(`${androidOrigin}/**`, async route => {
    const file = await fileIn(folder, decodeURIComponent(new URL(route.request().url()).pathname.slice(1)))
    await route.fulfill(file === null ? { status: 404 } : { status: 200, contentType: contentType(file), body: await readFile(file) })
  })
}

/** Home, a story, back to the very card, and out as this TV wants it. `foreign` is another TV's Back, and does nothing here. */
async function visit(set: TvSet, back: () => Promise<void>, foreign: number, asks: boolean): Promise<void> {
  await set.hears(/Saltmere live/)
  expect(await set.page.evaluate(() => window.tester)).toBeUndefined()
  await set.press(down)
  await set.hears(/Leeks fall in.*\(1 of 4\)/)
  await set.press(ok)
  await set.hears(/Page 1 of 3/)
  await set.press(foreign)
  await set.press(right)
  await set.hears(/Page 2 of 3/)
  await back()
  await set.hears(/Leeks fall in.*\(1 of 4\)/)
  await back()
  await set.hears(/Saltmere live/)
  expect(await left(set)).toEqual([])
  await back()
  if (!asks) return
  await set.hears(/Stay.*Leave Saltmere News\?/)
  expect(await left(set)).toEqual([])
  await set.press(right)
  await set.hears(/\(2 of 2\)/)
  await set.press(ok)
}

// Nothing of a maker's is in this browser: keys and exit follow from what the package says it is for. Stores' own demands: Samsung and LG ask, operators' boxes and broadcasters' sets leave at once.
test.each<{ target: TargetName; tv: TvName; where: (folder: string) => Promise<string>; foreign: number; asks: boolean }>([
  { target: 'webos', tv: 'webos', where: async folder => `file://${folder}/usr/palm/applications/example.saltmere.news/index.html`, foreign: esc, asks: true },
  { target: 'tizen', tv: 'tizen', where: async folder => `file://${folder}/index.html`, foreign: esc, asks: true },
  { target: 'kiosk', tv: 'browser', where: async folder => `file://${folder}/usr/share/example-saltmere-news-kiosk/app/index.html`, foreign: f13, asks: true },
  { target: 'web', tv: 'browser', where: folder => served(folder), foreign: f13, asks: true },
  { target: 'web', tv: 'titan', where: folder => served(folder, '?platform=titan'), foreign: esc, asks: false },
  { target: 'rdk', tv: 'rdk', where: folder => served(folder), foreign: esc, asks: false },
  { target: 'hbbtv', tv: 'hbbtv', where: folder => served(folder, 'index.xhtml'), foreign: esc, asks: false },
])('$target on $tv: its package opens where it would live, and that TV’s keys lead home, to a story, back, and out', async ({ target, tv, where, foreign, asks }) => {
  const set = await openSet({ address: await where(await unpacked(target, `${news.origin}/`)), now, prepare: closes })
  await visit(set, () => set.press(keyTable[tv].back![0]!), foreign, asks)
  await set.page.waitForFunction(() => (window as Left).left!.length > 0)
  expect(await left(set)).toEqual(['window.close'])
  expect(set.errors).toEqual([])
})

test('webos: a link that LG’s launcher brings while the app runs is opened, and Back leads home', async () => {
  const folder = await unpacked('webos', `${news.origin}/`)
  const set = await openSet({ address: `file://${folder}/usr/palm/applications/example.saltmere.news/index.html`, now, prepare: closes })
  await set.hears(/Saltmere live/)
  await set.page.evaluate(() => document.dispatchEvent(new CustomEvent('webOSRelaunch', { detail: { contentTarget: 'section/sport' } })))
  await set.hears(/News Sport.*\(1 of 6\)/)
  await set.press(keyTable.webos.back![0]!)
  await set.hears(/Saltmere live/)
  expect(set.errors).toEqual([])
})

test('androidtv: its shell opens the app at a link, turns Back into a key, brings a further link, and is told to leave', async () => {
  // Its own files can be read there, so the demo's news comes along.
  const folder = await unpacked('androidtv', null)
  const set = await openSet({ address: `${androidOrigin}/index.html`, now, prepare: page => androidShell(page, folder, 'section/sport') })
  const back = async (): Promise<void> => { await set.page.evaluate(backScript) }
  await set.hears(/News Sport.*\(1 of 6\)/)
  await back()
  await visit(set, back, f13, false)
  await set.page.waitForFunction(() => (window as Left).left!.length > 0)
  expect(await left(set)).toEqual(['shell.exit'])
  // As Android brings it while the app is there.
  await set.page.evaluate(() => { Object.assign(window, { nextLink: 'section/weather' }) })
  await set.page.evaluate(linkScript)
  await set.hears(/News Weather/)
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

