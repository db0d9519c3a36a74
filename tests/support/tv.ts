import type { Page } from 'playwright-core'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import demo from '../../static/channel.json'
import { prefixOf } from '../../src/platform/storedVersion'
import { openChannel } from '../../src/tools/serve/localChannel'
import type { RouteNeeds } from '../../src/tools/serve/routes'
import type { Focus, Tester } from '../../src/tv/app/tester'
import type { Renderer } from './browsers'
import { isFromRight, mirroredBuild, mirroredChannel, mirroredDemo, mirrorTester } from './mirrored'
import { closeStandbys, takeStandby } from './standby'
import { unpainted } from './unpainted'

/** The app in a browser, driven by its remote and seen through `window.tester`. */
export interface Tv {
  readonly page: Page
  /** Errors of the console and of scripts; a refused request is not one. */
  readonly errors: string[]
  /** Presses keys one by one, each when all is quiet. */
  press(...keys: string[]): Promise<Focus | null>
  /** Presses keys as fast as they are heard, and waits once, at the end. */
  hurry(...keys: string[]): Promise<Focus | null>
  focus(): Promise<Focus | null>
  screen(): ReturnType<Tester['screen']>
  text(): Promise<string>
  metrics(): ReturnType<Tester['metrics']>
  whenIdle(): Promise<void>
  /** Off and on again, at once: the app's storage stays. */
  restart(): Promise<void>
  /** Takes a picture of the screen into `dist/screenshots`, when someone wants to look: `TENFOOT_LOOK=1`. */
  shoot(name: string): Promise<void>
  /** Until the app's own word is right; playwright's waits take a promise for a yes. */
  until(is: (tester: Tester) => Promise<boolean>): Promise<void>
}

export interface TvOptions {
  /** channel.json; without one the demo plays. */
  readonly channel?: object
  /** channel.json as it is, however wrong: nothing checks it before the app does. */
  readonly unchecked?: unknown
  readonly level?: 'es6' | 'es5'
  readonly renderer?: Renderer
  readonly now?: number
  /** Of the screen, in pixels; 1080p unless told. */
  readonly size?: { readonly width: number; readonly height: number }
  /** What the TV is set to (BCP 47). */
  readonly locale?: string
  /** Pixels are looked at; else none are painted, which is most of the work without a graphics card. */
  readonly isSeen?: boolean
  /** Memory or time is measured: pictures are as large as they come, as where they are seen. */
  readonly isMeasured?: boolean
  /** What is drawn takes no time of the app's, as on a TV with a graphics card; without one, drawing is counted as script. */
  readonly drawsAside?: boolean
  /** Lists glide; else a viewer watches who wants no motion, and each key's wait is half as long. */
  readonly moves?: boolean
  /** What the TV opens the app with, behind '#'. */
  readonly link?: string
  /** Called before the page is opened. */
  prepare?(page: Page): Promise<unknown>
  /** A viewer who was never here: the app asks how large text should be. */
  readonly isNew?: boolean
  /** The boot page is awaited instead of the first screen. */
  readonly expectsBootPage?: boolean
}

/** Someone wants to look at every screen that a journey shoots. */
const looking = process.env['TENFOOT_LOOK'] === '1'

const open: (() => Promise<unknown>)[] = []

/** What a test opened beside its TVs. */
export function closeWithTvs(close: () => Promise<unknown>): void {
  open.push(close)
}

export async function closeTvs(): Promise<void> {
  for (const close of open.splice(0)) await close()
}

export async function closeBrowser(): Promise<void> {
  await closeStandbys()
}

export async function openTv(options: TvOptions = {}): Promise<Tv> {
  const { page, errors, address } = await openPage(options)
  await page.goto(`${address}tv/?renderer=${options.renderer ?? 'canvas2d'}${options.link === undefined ? '' : `#${options.link}`}`)
  if (!options.expectsBootPage) await started(page)
  return remoteOf(page, errors)
}

/** A page of the browser before it is at any address, and the address of a server for it: '…/tv/' is the app, '…/' the bench. */
export async function openPage(options: TvOptions): Promise<{ readonly page: Page, readonly errors: string[], readonly address: string }> {
  const { renderer = 'canvas2d', locale = 'en-GB' } = options
  const set = await takeStandby({ renderer: options.drawsAside ? 'webgl' : renderer, locale, isTimed: options.now !== undefined }, servingOf(options))
  const page = await set.context.newPage()
  open.push(() => page.close(), set.rest)
  const errors = errorsOf(page)
  if (options.size) await page.setViewportSize(options.size)
  if (options.now !== undefined) await page.clock.setFixedTime(options.now)
  // Words that a journey looks for are English, whatever the channel speaks.
  const preferences = { ...(isFromRight(options) && { language: 'en' }), ...(!options.isNew && { welcomed: true }), ...(!options.moves && { motion: 'step' }) }
  await page.addInitScript(choose, { key: `${prefixOf(nameOf(options))}preferences`, preferences: JSON.stringify(preferences) })
  if (!options.isSeen && !looking) await unpainted(page, options.isMeasured)
  if (isFromRight(options)) await mirrorTester(page)
  await options.prepare?.(page)
  return { page, errors, address: set.address }
}

function nameOf({ channel, unchecked }: TvOptions): string {
  return String(((channel ?? unchecked ?? demo) as { readonly name?: unknown }).name)
}

/** Runs in the page, before the app: what the viewer chose when last here. */
function choose({ key, preferences }: { readonly key: string, readonly preferences: string }): void {
  try {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, preferences)
  } catch {
    // A set without a storage asks nobody.
  }
}

async function started(page: Page): Promise<void> {
  await page.waitForFunction(() => window.tester !== undefined)
  await page.evaluate(() => window.tester!.ready())
}

function remoteOf(page: Page, errors: string[]): Tv {
  const focus = (): Promise<Focus | null> => page.evaluate(() => window.tester!.focus())
  return {
    page, errors, focus,
    press: async (...keys) => {
      // Also before the first: until the news is there, there is nothing to go to.
      await page.evaluate(() => window.tester!.whenIdle())
      for (const key of keys) await page.evaluate(name => window.tester!.pressAndWait(name), key)
      return focus()
    },
    hurry: async (...keys) => {
      await page.evaluate(async names => {
        for (const name of names) {
          await window.tester!.press(name)
          await new Promise(done => setTimeout(done))
        }
        await window.tester!.whenIdle()
      }, keys)
      return focus()
    },
    screen: () => page.evaluate(() => window.tester!.screen()),
    text: async () => (await page.evaluate(() => window.tester!.text())).join('\n'),
    metrics: () => page.evaluate(() => window.tester!.metrics()),
    whenIdle: () => page.evaluate(() => window.tester!.whenIdle()),
    restart: async () => {
      await page.reload()
      await started(page)
      await page.evaluate(() => window.tester!.whenIdle())
    },
    shoot: async name => { if (looking) await page.screenshot({ path: `dist/screenshots/${name}.png` }) },
    until: is => page.evaluate(`(${untilRight})(${is})`),
  }
}

/** Runs in the page. */
async function untilRight(is: (tester: Tester) => Promise<boolean>): Promise<void> {
  // Counted, because the page's clock may stand still.
  for (let looks = 0; !await is(window.tester!); looks++) {
    if (looks > 1_500) throw new Error(`Never right: ${is}`)
    await new Promise(done => setTimeout(done, 20))
  }
}

function servingOf(options: TvOptions): Required<RouteNeeds> {
  const { channel, unchecked, level = 'es6', now, isSeen, isMeasured } = options
  const fromRight = isFromRight(options)
  const demo = fromRight ? { channel: mirroredDemo(), mounts: [] } : null
  const local = channel ? openChannel(written(fromRight ? mirroredChannel(channel) : channel)).local : unchecked === undefined ? demo : { channel: unchecked, mounts: [] }
  const dist = `${isSeen || isMeasured || looking ? 'dist' : process.env['TENFOOT_SMALL']}/${level}`
  return { dist: fromRight ? mirroredBuild(dist) : dist, channel: local, now: now === undefined ? Date.now : () => now }
}

function written(channel: object): string {
  const file = join(mkdtempSync(join(tmpdir(), 'tenfoot-channel-')), 'channel.json')
  writeFileSync(file, JSON.stringify(channel))
  return file
}

export function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error.stack ?? error)))
  page.on('console', message => {
    if (message.type() === 'error' && !/^(?:Failed to load resource|Access to XMLHttpRequest at )/.test(message.text())) errors.push(message.text())
  })
  return errors
}
