import type { Page as BrowserPage } from 'playwright-core'
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import demo from '../../static/channel.json'
import type { Locator } from '../../src/tv/app/remote'
import type { Focus, Tester } from '../../src/tv/app/tester'

/**
 * Journeys as one who reads from the right makes them: `npm run test:mirrored`. All channels are Arabic ones, and
 * all news is written from right to left: in English letters, so that a journey finds its words and pages where they
 * are, with a sign before every text that says so. Journeys go on naming keys and places as from the left: what they
 * press, and where they see something, is mirrored.
 */
export const isMirrored = process.env['TENFOOT_MIRRORED'] === '1'

const sign = '\u200f'
const screenWidth = 1920

/** The key at the other side. */
export function mirroredKey(key: string): string {
  const others = new Map([['left', 'right'], ['right', 'left'], ['ArrowLeft', 'ArrowRight'], ['ArrowRight', 'ArrowLeft']])
  return isMirrored ? others.get(key) ?? key : key
}

/** channel.json of a channel in Arabic; one that says its language is about languages, and stays. */
export function mirroredChannel<T extends object>(channel: T): T {
  const { language } = channel as { readonly language?: string }
  return isMirrored && (language === undefined || language === 'en') ? { ...channel, language: 'ar' } : channel
}

/** A feed or a page whose texts are all written from right to left. */
export function mirroredText<T extends string | Buffer>(text: T): T | string {
  if (!isMirrored || typeof text !== 'string') return text
  return text
    .replace(/(<(?:title|description|h[1-6]|p|li|figcaption|cite)\b[^>]*>(?:<!\[CDATA\[)?\s*)(?=[^<\s])/g, `$1${sign}`)
    .replace(/<language>en[\w-]*</g, '<language>ar<')
    .replace(/\blang="en[\w-]*"/g, 'lang="ar"')
}

/** The demo's main edition, from the right. */
export function mirroredDemo(): object {
  const { editions, ...main } = demo
  void editions
  return mirroredChannel(main)
}

const builds = new Map<string, string>()

/** A copy of a build, with the demo's news from the right. */
export function mirroredBuild(dist: string): string {
  const known = builds.get(dist)
  if (known !== undefined) return known
  const copy = mkdtempSync(join(tmpdir(), 'tenfoot-mirrored-'))
  cpSync(dist, copy, { recursive: true })
  const news = join(copy, 'static/demo')
  for (const name of readdirSync(news, { recursive: true }).map(String).filter(name => /\.(?:xml|html)$/.test(name))) {
    writeFileSync(join(news, name), mirroredText(readFileSync(join(news, name), 'utf8')))
  }
  builds.set(dist, copy)
  return copy
}

/** What a journey tells the page, and what it is told, from the other side. */
export async function mirrorTester(page: BrowserPage): Promise<void> {
  const press = page.keyboard.press.bind(page.keyboard)
  page.keyboard.press = (key, options) => press(mirroredKey(key), options)
  await page.addInitScript(wrapTester, { screenWidth, sign })
}

/** Runs in the page, before the app. */
function wrapTester({ screenWidth, sign }: { readonly screenWidth: number; readonly sign: string }): void {
  let tester: Record<string, unknown> | undefined
  const other = (key: unknown): unknown => key === 'left' ? 'right' : key === 'right' ? 'left' : key
  const turned = (value: unknown): unknown => {
    if (typeof value === 'string') return value.split(sign).join('')
    if (Array.isArray(value)) return value.map(turned)
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, turned(one)]))
    const { x, w } = fields
    return typeof x === 'number' && typeof w === 'number' ? { ...fields, x: screenWidth - x - w } : fields
  }
  /** Labels are known here without the sign. */
  const pressUntil = (own: Tester) => async (key: string, locator: Locator, { max = 50 } = {}): Promise<Focus> => {
    await own.whenIdle()
    for (let pressed = 0; ; pressed++) {
      const focus = turned(await own.focus()) as Focus | null
      if (focus && Object.entries(locator).every(([name, value]) => focus[name as keyof Focus] === value)) return focus
      if (pressed === max) throw new Error(`After ${max} times '${key}' the focus is on '${focus?.label}', not on ${JSON.stringify(locator)}.`)
      await own.press(String(other(key)))
      await own.whenIdle()
    }
  }
  const wrapped = (own: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(own).map(([name, value]) => [
    name,
    typeof value !== 'function' ? value : async (key: unknown, ...more: unknown[]) => turned(await (value as (...all: unknown[]) => unknown)(other(key), ...more)),
  ]))
  Object.defineProperty(window, 'tester', { configurable: true, get: () => tester, set: (own: Tester) => { tester = { ...wrapped(own as never), pressUntil: pressUntil(own) } } })
}
