import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openFolder } from './folderSite'
import { closeSets, type TvSet } from './set'
import type { Site } from './site'

/** When the demo's news is new. */
export const now = Date.parse('2026-11-24T10:00:00Z')
/** Keys by the codes that every browser has; `f13` is no TV's. */
export const codes = { ok: 13, down: 40, right: 39, esc: 27, f13: 124 } as const
const sites: Site[] = []

export async function closePackages(): Promise<void> {
  await closeSets()
  for (const site of sites.splice(0)) await site.close()
}

/** A folder on the web; where it is, with its slash. */
export async function served(folder: string): Promise<string> {
  const site = await openFolder(folder)
  sites.push(site)
  return `${site.origin}/`
}

/** The broadcaster, on the web, where every package may read. */
export function servedNews(): Promise<string> {
  return served(`${process.env['TENFOOT_SMALL']}/es6/static`)
}

type Left = Window & { left?: string[] }

/** How the app left, told by whatever a set would end it with. */
export function left({ page }: TvSet): Promise<string[]> {
  return page.evaluate(() => (window as Left).left!)
}

/** Until the app has left. */
export async function gone({ page }: TvSet): Promise<void> {
  await page.waitForFunction(() => (window as Left).left!.length > 0)
}

/** A window that a script cannot close, as a TV's is closed. */
export async function closes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(window, { left: told, close: () => { told.push('window.close') } })
  })
}

/** Home, a story, back to the very card, and out as this TV wants it. `foreign` is another TV's Back, and does nothing here. */
export async function visit(set: TvSet, back: () => Promise<void>, foreign: number, asks: boolean): Promise<void> {
  await set.hears(/Saltmere live/)
  expect(await set.page.evaluate(() => window.tester)).toBeUndefined()
  await set.press(codes.down)
  await set.hears(/Leeks fall in.*\(1 of 4\)/)
  await set.press(codes.ok)
  await set.hears(/Page 1 of 3/)
  await set.press(foreign)
  await set.press(codes.right)
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
  await set.press(codes.right)
  await set.hears(/\(2 of 2\)/)
  await set.press(codes.ok)
}
