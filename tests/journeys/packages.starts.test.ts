import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { linkScript } from '../../src/tools/packs/android/link'
import { backScript, origin as androidOrigin } from '../../src/tools/packs/android/page'
import { contentType } from '../../src/tools/serve/contentType'
import { fileIn } from '../../src/tools/serve/fileIn'
import { keyTable } from '../support/keyTable'
import { closes, closePackages, codes, gone, left, now, served, servedNews, visit } from '../support/packagedTv'
import { openSet, restSets } from '../support/set'
import { unpacked } from '../support/unpacked'

let news: string

beforeAll(async () => { news = await servedNews() })
afterEach(restSets)
afterAll(closePackages)

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

test('webos: a link that LG’s launcher brings while the app runs is opened, and Back leads home', async () => {
  const folder = await unpacked('webos', news)
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
  await visit(set, back, codes.f13, false)
  await gone(set)
  expect(await left(set)).toEqual(['shell.exit'])
  // As Android brings it while the app is there.
  await set.page.evaluate(() => { Object.assign(window, { nextLink: 'section/weather' }) })
  await set.page.evaluate(linkScript)
  await set.hears(/News Weather/)
  expect(set.errors).toEqual([])
})

test('rdk: a launcher starts the old bundle by the id of the channel, with no page of ours', async () => {
  const folder = await unpacked('rdk', news)
  await writeFile(join(folder, 'launcher.html'), '<!doctype html><body><script src="appBundle.es5.js"></script><script>APP_example_saltmere_news({ tester: true }, { path: "./static" })</script></body>')
  const set = await openSet({ address: `${await served(folder)}launcher.html`, now })
  await set.hears(/Saltmere live/)
  expect(await set.page.evaluate(() => window.tester)).toBeUndefined()
  expect(set.errors).toEqual([])
})

test('web: sets before Chrome 63 are led to the old page, and that one opens, too', async () => {
  const address = await served(await unpacked('web', news))
  const set = await openSet({ address: `${address}?platform=vewd`, now, prepare: page => page.addInitScript(() => { if (!/old\.html/.test(location.pathname)) delete (Promise.prototype as { finally?: unknown }).finally }) })
  await set.page.waitForURL(`${address}old.html?platform=vewd`)
  await set.hears(/Saltmere live/)
  expect(set.errors).toEqual([])
})
