import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { tvNames } from '../../src/platform/tvSet'
import { keyTable } from '../support/keyTable'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

type Left = Window & { left?: string[] }

/** Runs in the page, before the app: what each maker's sets give an app. */
function becomeTv(name: string): void {
  const left: string[] = []
  const leave = (how: string) => (): void => { left.push(how) }
  const globals: Readonly<Record<string, object>> = {
    webos: { webOSSystem: { deviceInfo: '{"platformVersionMajor":6}', launchParams: '', close: leave('system.close') } },
    tizen: { tizen: { application: { getCurrentApplication: () => ({ exit: leave('tizen.exit') }) }, tvinputdevice: { registerKey: () => undefined } } },
    androidtv: { tenfootShell: { exit: leave('shell.exit') } },
    rdk: { $badger: { shutdown: leave('badger.shutdown') } },
  }
  const agents: Readonly<Record<string, string>> = { vidaa: 'HbbTV/1.6.1 VIDAA/6.0', titan: 'HbbTV/1.6.1 TitanOS/3.0', hbbtv: 'HbbTV/1.5.1' }
  Object.assign(window, { left, close: leave('window.close') }, globals[name])
  if (agents[name]) Object.defineProperty(navigator, 'userAgent', { value: agents[name] })
}

const opened = (name: string, link?: string): Promise<Tv> => openTv({ ...link !== undefined && { link }, prepare: (page: Page) => page.addInitScript(becomeTv, name) })
const left = ({ page }: Tv): Promise<string[]> => page.evaluate(() => (window as Left).left!)
const leaves: Readonly<Record<string, string>> = { webos: 'system.close', tizen: 'tizen.exit', androidtv: 'shell.exit', rdk: 'badger.shutdown' }
const asks = ['browser', 'webos', 'tizen', 'vidaa']

/** A press as this TV's remote sends it. */
async function pressCode({ page }: Tv, code: number): Promise<void> {
  await page.evaluate(async keyCode => {
    for (const type of ['keydown', 'keyup']) window.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { keyCode, which: keyCode }))
    await window.tester!.whenIdle()
  }, code)
}

afterEach(closeTvs)
afterAll(closeBrowser)

test.each(tvNames)('%s: with its own codes from home into a story, back, and out as its store demands', async name => {
  const tv = await opened(name)
  const { ok, back } = keyTable[name]
  await tv.whenIdle()
  // The first two places are the stream's.
  await pressCode(tv, 39)
  await pressCode(tv, ok![0]!)
  expect((await tv.screen()).name).toBe('story')
  for (const code of back!) {
    await pressCode(tv, code)
    expect((await tv.screen()).name).toBe('home')
    await pressCode(tv, ok![0]!)
    expect((await tv.screen()).name).toBe('story')
  }
  await pressCode(tv, back![0]!)
  await tv.press('back')
  expect(await left(tv)).toEqual([])
  await tv.press('back')
  if (asks.includes(name)) {
    expect((await tv.focus())?.id).toBe('dialog:stay')
    await tv.press('right')
    await pressCode(tv, ok![0]!)
  }
  expect(await left(tv)).toEqual([leaves[name] ?? 'window.close'])
  expect(tv.errors).toEqual([])
})

describe('what happens to an app', () => {
  test('whose canvas was lost is back where the viewer was, three times, and then draws without WebGL', async () => {
    const tv = await openTv()
    await tv.press('right', 'ok')
    const { params } = await tv.screen()
    for (let i = 0; i < 3; i++) {
      await Promise.all([tv.page.waitForEvent('load'), tv.page.evaluate(() => window.tester!.lifecycle('contextLost'))])
      await tv.page.waitForFunction(() => window.tester !== undefined)
      await tv.whenIdle()
      expect(await tv.screen()).toMatchObject({ name: 'story', params })
    }
    await tv.press('back')
    expect((await tv.screen()).name).toBe('home')
    expect(tv.errors).toEqual([])
  })

  test('what plays is silent within a second where the TV shows something else or sleeps, and memory is given back', async () => {
    const tv = await openTv()
    await tv.page.evaluate(() => window.tester!.open('live/saltmere-live'))
    for (const [away, back] of [['hide', 'show'], ['suspend', 'resume']] as const) {
      await tv.until(async tester => (await tester.video()).advancing)
      await tv.page.evaluate(event => window.tester!.lifecycle(event), away)
      expect(await tv.page.evaluate(() => Array.from(document.querySelectorAll('video'), ({ paused, src }) => paused || src === ''))).toEqual([true])
      await tv.page.evaluate(event => window.tester!.lifecycle(event), back)
    }
    await tv.until(async tester => (await tester.video()).advancing)
    await tv.page.evaluate(() => window.tester!.lifecycle('lowMemory'))
    expect((await tv.screen()).name).toBe('live')
    expect(tv.errors).toEqual([])
  })

  test('a storage that is corrupt, full or empty at the start is survived', async () => {
    const tv = await openTv()
    await tv.press('right', 'ok', 'back')
    for (const fault of ['corrupt', 'fill', 'clear'] as const) {
      await tv.page.evaluate(what => window.tester!.storage(what), fault)
      await tv.restart()
      // Who is not known any more is asked how large text should be.
      if ((await tv.screen()).name === 'welcome') await tv.press('back')
      await tv.press('right', 'ok')
      expect((await tv.screen()).name).toBe('story')
    }
    expect(tv.errors).toEqual([])
  })
})

describe('links from outside', () => {
  test('cold and warm, with Back to home, and a word where they lead nowhere', async () => {
    const tv = await opened('browser', 'section/sport')
    await tv.whenIdle()
    expect(await tv.screen()).toMatchObject({ name: 'section', params: { id: 'sport' } })
    await tv.press('back')
    expect((await tv.screen()).name).toBe('home')
    await tv.page.evaluate(() => window.tester!.open('live/saltmere-live'))
    await tv.page.evaluate(() => { location.hash = '#story/..%2F..%2F<script>' })
    await tv.until(async tester => (await tester.screen()).name === 'home')
    await tv.whenIdle()
    expect(await tv.text()).toContain('What was to be opened is not in the news now.')
    expect(tv.errors).toEqual([])
  })

  test('LG’s relaunch opens its link over what was open', async () => {
    const tv = await opened('webos')
    await tv.whenIdle()
    await tv.page.evaluate(() => document.dispatchEvent(new CustomEvent('webOSRelaunch', { detail: { contentTarget: 'section/sport' } })))
    await tv.whenIdle()
    expect((await tv.screen()).params).toEqual({ id: 'sport' })
  })
})
