import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { readChannelFile } from '../../../newsroom/sources/channelFile'
import { findBrowser } from '../../findBrowser'
import { launchBrowser } from '../../launchBrowser'
import { openChannel } from '../../serve/localChannel'
import { serve } from '../../serve/serve'
import type { Files } from '../archive/files'
import { screenshotName } from './screenshotName'

export interface Screenshots {
  /** 'pictures/screen-home.png' */
  readonly files: Files
  /** Screens that did not come, and why. */
  readonly notes: readonly string[]
}

const size = { width: 1920, height: 1080 }
/** Milliseconds; news and streams of others come when they come. */
const patience = 30_000
const flags = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--mute-audio', '--disable-background-networking']

/** A browser to take them with; throws one sentence where there is none. */
export async function openCamera(): Promise<Browser> {
  return launchBrowser(await findBrowser(), flags)
}

/** A channel's home, first section, its first story and its stream, as the app in `dist` shows them. */
export async function takeScreenshots(camera: Browser, file: string, dist: string): Promise<Screenshots> {
  const { local } = openChannel(file)
  const { channel } = readChannelFile(JSON.stringify(local?.channel), 'http://127.0.0.1/channel.json')
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no app in ${dist} yet. Run: npm run build`)
  const served = await serve({ dist, port: 0, channel: local })
  try {
    const page = await opened(camera, `${served.address}tv/?renderer=canvas2d`, channel?.name ?? '')
    const [[live], [section]] = [channel?.live ?? [], channel?.sections ?? []]
    // Every first section's first story is number 201; sections that a feed makes have no name that could be known here.
    return await pictured(page, [['Home', null], ...section ? [['Section', `section/${section.id}`] as const] : [], ['Story', 'number/201'], ...live ? [['Live', `live/${live.id}`] as const] : []])
  } catch (error) {
    return { files: new Map(), notes: [`There are no screenshots: ${firstLine(error)}`] }
  } finally {
    await served.close()
  }
}

async function pictured(page: Page, screens: readonly (readonly [screen: string, link: string | null])[]): Promise<Screenshots> {
  const files = new Map<string, Uint8Array>()
  const notes: string[] = []
  for (const [screen, link] of screens) {
    try {
      await shown(page, screen.toLowerCase(), link)
      files.set(screenshotName(screen), new Uint8Array(await sharp(await page.screenshot()).removeAlpha().png().toBuffer()))
    } catch (error) {
      notes.push(`There is no screenshot of “${screen}”: ${firstLine(error)}`)
    }
  }
  return { files, notes }
}

function firstLine(error: unknown): string {
  return (error as Error).message.split('\n')[0]!
}

async function opened(camera: Browser, address: string, name: string): Promise<Page> {
  const page = await camera.newPage({ viewport: size })
  page.setDefaultTimeout(patience)
  // A viewer who was here before: nothing is asked over home.
  await page.addInitScript(key => { localStorage.setItem(key, JSON.stringify({ welcomed: true, motion: 'step' })) }, `tenfoot ${encodeURIComponent(name)} preferences`)
  await page.goto(address)
  await page.waitForFunction('window.tester !== undefined')
  await page.evaluate('tester.ready()')
  return page
}

/** Until a screen is there with all that it shows, and the stream moves. */
async function shown(page: Page, name: string, link: string | null): Promise<void> {
  const isThere = (screen: string): Promise<void> => until(page, `tester.screen().then(screen => screen.name === '${screen}')`, 'it never came')
  if (link !== null) {
    // A number is typed at home, and is lost on the way there.
    await page.evaluate("tester.open('home')")
    await isThere('home')
    await page.evaluate(`tester.open('${link}')`)
  }
  await isThere(name)
  if (name === 'live') return until(page, 'tester.video().then(video => video.advancing)', 'the stream does not play')
  await page.evaluate('tester.whenIdle({ timeout: 20000 })')
}

/** Asks in the page, frame by frame. */
async function until(page: Page, question: string, trouble: string): Promise<void> {
  const came = await page.evaluate(`(async () => {
    for (const end = Date.now() + ${patience}; Date.now() < end; await new Promise(requestAnimationFrame)) if (await ${question}) return true
    return false
  })()`)
  if (came !== true) throw new Error(`${trouble}.`)
}
