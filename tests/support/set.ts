import { type Browser as Chromium, type BrowserContext, type Page } from 'playwright-core'
import type { Browser } from '../../src/tools/findBrowser'
import { launchBrowser } from '../../src/tools/launchBrowser'
import { heard } from './heard'
import { unpainted } from './unpainted'

/** A television as a store's package meets it: there is no tester's API, only a screen, a remote and what a screen reader finds. */
export interface TvSet {
  readonly page: Page
  readonly errors: string[]
  /** A key of the remote, by its code. */
  press(code: number): Promise<void>
  /** What the screen reader has, until it matches. */
  hears(words: RegExp): Promise<void>
}

let browser: Promise<Chromium> | null = null
const open: BrowserContext[] = []

export interface SetOptions {
  readonly address: string
  readonly now: number
  prepare?(page: Page): Promise<unknown>
}

export async function openSet({ address, now, prepare }: SetOptions): Promise<TvSet> {
  const context = await (await launched()).newContext({ viewport: { width: 1920, height: 1080 }, timezoneId: 'UTC', locale: 'en-GB' })
  open.push(context)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error.stack ?? error)))
  // Another host keeps some headers to itself, and lets news be missing: neither is an error of the app.
  page.on('console', message => { if (message.type() === 'error' && !/^(?:Failed to load resource|Refused to get unsafe header)/.test(message.text())) errors.push(message.text()) })
  await page.clock.setFixedTime(now)
  await page.addInitScript(() => {
    try {
      localStorage.setItem('tenfoot Saltmere%20News preferences', JSON.stringify({ welcomed: true, motion: 'step' }))
    } catch {
      // A set without a storage asks nobody.
    }
  })
  await unpainted(page)
  await prepare?.(page)
  await page.goto(address)
  return {
    page, errors,
    press: code => page.evaluate(pressed => {
      for (const type of ['keydown', 'keyup']) {
        const event = new KeyboardEvent(type, { bubbles: true, cancelable: true })
        Object.defineProperties(event, { keyCode: { value: pressed }, which: { value: pressed } })
        window.dispatchEvent(event)
      }
    }, code),
    hears: async words => {
      await page.waitForFunction(`(${words}).test((${heard})())`).catch(async (error: Error) => {
        throw new Error(`Never heard ${words}: ${error.message.split('\n')[0]} Last was: ${await page.evaluate(`(${heard})()`)}`)
      })
    },
  }
}

/** They are switched off; others may be opened. */
export async function restSets(): Promise<void> {
  for (const context of open.splice(0)) await context.close()
}

export async function closeSets(): Promise<void> {
  await restSets()
  await (await browser)?.close()
  browser = null
}

function launched(): Promise<Chromium> {
  // TVs let a packed app read its own pictures and typefaces; a desktop's browser must be told to.
  return browser ??= launchBrowser(JSON.parse(process.env['TENFOOT_BROWSER']!) as Browser, ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--mute-audio', '--allow-file-access-from-files', '--disable-background-networking'])
}
