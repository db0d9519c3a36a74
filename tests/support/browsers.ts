import type { Browser as Chromium } from 'playwright-core'
import type { Browser } from '../../src/tools/findBrowser'
import { launchBrowser } from '../../src/tools/launchBrowser'

/** What draws: `canvas2d` needs no graphics card, and a browser that only pretends to have one takes twice as long for it. */
export type Renderer = 'canvas2d' | 'webgl'

const common = ['--no-sandbox', '--hide-scrollbars', '--mute-audio', '--autoplay-policy=no-user-gesture-required',
  '--disable-lcd-text', '--font-render-hinting=none', '--disable-background-networking',
  // A page finds the engine that its forerunner has warmed; see `standby`.
  '--process-per-site']

const graphics: Readonly<Record<Renderer, readonly string[]>> = {
  canvas2d: ['--disable-gpu'],
  webgl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
}

const launched = new Map<Renderer, Promise<Chromium>>()

/** One of each kind for all TVs of a file, also for those that are opened at once. */
export function browserFor(renderer: Renderer): Promise<Chromium> {
  const browser = launched.get(renderer) ?? launch(renderer)
  launched.set(renderer, browser)
  return browser
}

export async function closeBrowsers(): Promise<void> {
  const all = [...launched.values()]
  launched.clear()
  for (const browser of all) await (await browser).close()
}

function launch(renderer: Renderer): Promise<Chromium> {
  return launchBrowser(JSON.parse(process.env['TENFOOT_BROWSER']!) as Browser, [...common, ...graphics[renderer]])
}
