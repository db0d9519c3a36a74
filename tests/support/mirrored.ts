import type { Page as BrowserPage } from 'playwright-core'
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import demo from '../../static/channel.json'
import type { Focus, FocusLocator, Tester } from '../../src/tv/app/tester'

/**
 * Journeys as one who reads from the right makes them: `npm run test:mirrored`. All channels are of a language of
 * the right, and all news is written from right to left: in English letters, so that a journey finds its words and pages where they
 * are, with a sign before every text that says so. Journeys go on naming keys and places as from the left: what they
 * press, and where they see something, is mirrored.
 */
export const isMirrored = process.env['TENFOOT_MIRRORED'] === '1'

const sign = '\u200f'
/** Of the right, and typed on the keyboard that journeys type on. */
export const mirroredLanguage = 'dv'
const screenWidth = 1920

/** Whether a journey is to be mirrored: one that says a language is about languages, and stays as it is. */
export function isFromRight({ locale, channel }: { readonly locale?: string; readonly channel?: object }): boolean {
  return isMirrored && locale === undefined && ((channel as { readonly language?: string } | undefined)?.language ?? 'en') === 'en'
}

/** A browser's name or code of the arrow at the other side. */
export function otherSide<T extends string | number>(key: T): T {
  const others = new Map<unknown, unknown>([['ArrowLeft', 'ArrowRight'], ['ArrowRight', 'ArrowLeft'], [37, 39], [39, 37]])
  return (isMirrored ? others.get(key) ?? key : key) as T
}

/** Where on the screen that stands which a journey has at `x`, in pixels from the left. */
export function onScreen(x: number, width = 0): number {
  return isMirrored ? screenWidth - x - width : x
}

/** channel.json of a channel that is read from the right. */
export function mirroredChannel(channel: object): object {
  return { ...channel, language: mirroredLanguage }
}

/** A feed or a page whose texts are all written from right to left. */
export function mirroredText<T extends string | Buffer>(text: T): T | string {
  if (!isMirrored || typeof text !== 'string') return text
  return text
    .replace(/(<(?:title|description|h[1-6]|p|li|figcaption|cite)\b[^>]*>(?:<!\[CDATA\[)?\s*)(?=[A-Za-z0-9“‘])/g, `$1${sign}`)
    .replace(/<language>en[\w-]*</g, `<language>${mirroredLanguage}<`)
    .replace(/\blang="en[\w-]*"/g, `lang="${mirroredLanguage}"`)
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
  page.keyboard.press = (key, options) => press(otherSide(key), options)
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
  const pressUntil = (own: Tester) => async (key: string, locator: FocusLocator, { max = 50 } = {}): Promise<Focus> => {
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
