import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import desktop from '../../src/simulator/profiles/desktop.json'
import type { AppWindow } from '../../src/simulator/bench/bench'
import { barriersIn } from '../support/axe'
import { openBench, type BenchPage } from '../support/benchPage'
import { closeBrowser, closeTvs } from '../support/tv'

jest.setTimeout(240_000)

let bench: BenchPage

type Hearing = AppWindow & { heard: string[]; tizen: { tvinputdevice: Record<'registerKey' | 'unregisterKey', (name: string) => void> } }

beforeAll(async () => {
  bench = await openBench()
  await bench.started('desktop')
})

afterAll(async () => {
  await closeTvs()
  await closeBrowser()
})

/** What the app's window hears from now on. */
async function listen(): Promise<void> {
  await bench.inApp(app => {
    const heard = (app as Hearing).heard = [] as string[]
    for (const type of ['keydown', 'keyup']) app.addEventListener(type, event => heard.push(`${type} ${(event as KeyboardEvent).keyCode}`), true)
  })
}

const heard = (): Promise<readonly string[]> => bench.inApp(app => (app as Hearing).heard.splice(0))
const focus = (): Promise<unknown> => bench.inApp(app => app.tester!.whenIdle().then(() => app.tester!.focus()))

test('the lines of the safe area lie over the picture, and a barrier-free bench shows its first TV', async () => {
  const { page } = bench
  await page.click('text=10 %')
  const places = await page.evaluate(() => {
    const [line, picture] = ['.lines span:not([hidden])', '.tv'].map(selector => document.querySelector(selector)!.getBoundingClientRect())
    return { x: (line!.x - picture!.x) / picture!.width, width: line!.width / picture!.width, height: line!.height / picture!.height }
  })
  expect(places.x).toBeCloseTo(0.1, 2)
  expect([places.width, places.height].map(part => part.toFixed(2))).toEqual(['0.80', '0.80'])
  await page.click('#tab-device')
  expect(await barriersIn(page)).toEqual([])
  await page.click('text=10 %')
  expect(await page.locator('.lines span:visible').count()).toBe(0)
})

test('LG: Back is 461 from the remote and from the keyboard, and on the first screen the app leaves; OK starts it again', async () => {
  const { page, press } = bench
  await bench.choose('webos-5')
  await listen()
  const first = await focus()
  // The mouse over the picture is LG's pointer: the second card comes into focus.
  const picture = (await page.locator('.tv').boundingBox())!
  await page.mouse.move(picture.x + picture.width * 0.6, picture.y + picture.height * 0.4)
  await page.mouse.move(picture.x + picture.width * 0.61, picture.y + picture.height * 0.41)
  await page.waitForFunction(label => (document.querySelector<HTMLIFrameElement>('.tv')!.contentWindow as AppWindow).tester!.focus().then(focus => focus?.label !== label), (first as { label: string }).label)
  await press('left')
  expect(await focus()).toEqual(first)
  expect(await heard()).toEqual(['keydown 37', 'keyup 37'])
  await press('right')
  expect(await focus()).not.toEqual(first)
  expect(await heard()).toEqual(['keydown 39', 'keyup 39'])
  await page.keyboard.press('Escape')
  expect(await focus()).toEqual(first)
  expect(await heard()).toEqual(['keydown 461', 'keyup 461'])
  // The app brings along what this engine lacks.
  expect(await bench.inApp(app => app.shim!.touched().filter(({ how }) => how === 'brought').map(({ name }) => name))).toContain('Array.prototype.flatMap')
  await press('back')
  await page.waitForSelector('.gone')
  expect(await page.textContent('.gone .how')).toBe('webOSSystem.platformBack')
  await press('ok')
  await page.waitForSelector('.gone', { state: 'detached' })
  await bench.started('webos-5')
})

test('Samsung: a key that is not registered is not sent', async () => {
  await bench.choose('tizen-7')
  await listen()
  await bench.press('red')
  await bench.inApp(app => (app as Hearing).tizen.tvinputdevice.unregisterKey('ColorF0Red'))
  await bench.press('red')
  await bench.press('back')
  expect(await heard()).toEqual(['keydown 403', 'keyup 403', 'keydown 10009', 'keyup 10009'])
  await bench.page.hover('.remote [data-key=red]')
  expect(await bench.page.getAttribute('.remote [data-key=red]', 'title')).toMatch(/not registered/)
  await bench.page.waitForFunction(() => document.querySelector('.device')!.textContent!.includes('tizen.tvinputdevice.unregisterKey (ColorF0Red)'))
})

test('the worst case: 720 lines, no storage, no voice, no WebGL, an engine without what is younger; news is there, and keys move', async () => {
  await bench.choose('worst-case')
  const traits = await bench.inApp(app => ({ width: app.innerWidth, height: app.innerHeight, storage: app.localStorage, voice: app.speechSynthesis, webgl: app.document.createElement('canvas').getContext('webgl'), younger: [app.structuredClone, app.ResizeObserver], problems: app.shim!.problems }))
  expect(traits).toStrictEqual({ width: 1280, height: 720, storage: null, voice: undefined, webgl: null, younger: [undefined, undefined], problems: [] })
  expect(await bench.inApp(app => app.tester!.screen())).toMatchObject({ name: 'home', state: 'ready' })
  const first = await focus()
  await bench.press('down')
  expect(await focus()).not.toEqual(first)
})

test('a TV of one’s own is taken when it is written well, and explained when it is not', async () => {
  const { page } = bench
  const file = (profile: object) => ({ name: 'hotel.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(profile)) })
  await page.setInputFiles('.ownProfile input', file({ ...desktop, id: 'hotel', cores: 'two' }))
  await page.waitForSelector('text=cores: must be a whole number, not "two".')
  await page.setInputFiles('.ownProfile input', file({ ...desktop, id: 'hotel', label: 'Hotel TV', cores: 3, keyups: false }))
  await bench.started('hotel')
  expect([await bench.inApp(app => app.navigator.hardwareConcurrency), await page.inputValue('.profile')]).toEqual([3, 'hotel'])
})

test('nothing went wrong beside it', () => {
  expect(bench.errors).toEqual([])
})
