import { afterAll, afterEach, expect, test } from '@jest/globals'
import { onScreen } from '../support/mirrored'
import { closeBrowser, closeTvs, openTv, type Tv, type TvOptions } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const video = (tv: Tv) => tv.page.evaluate(() => window.tester!.video())
const plays = (tv: Tv) => tv.until(async tester => (await tester.video()).advancing)
/** Where the one media element stands, in pixels of the screen. */
const place = (tv: Tv) => tv.page.evaluate(() => [...document.querySelectorAll('video, audio')].map(element => {
  const { x, y, width, height } = element.getBoundingClientRect()
  return [x, y, width, height].map(Math.round)
}))
const whole = [[0, 0, 1920, 1080]]
/** Beside the text of a story. */
const small = [onScreen(1296, 512), 128, 512, 288]

/** Something of the stream is seen there, through the canvas: one colour alone would be a fraction of that. */
async function isSeenAt(tv: Tv, [x, y, width, height]: readonly number[]): Promise<boolean> {
  return (await tv.page.screenshot({ clip: { x: x! + 16, y: y! + 16, width: width! - 32, height: height! - 32 } })).length > 6_000
}

/** To a story that is read beside the live stream. */
async function readBeside(options: TvOptions = {}): Promise<Tv> {
  const tv = await openTv({ isSeen: true, ...options })
  await tv.press('ok')
  await plays(tv)
  await tv.press('down', 'down')
  // The first Down may have met the controls on their way.
  if ((await tv.focus())?.role !== 'headline') await tv.press('down')
  expect(await tv.focus()).toMatchObject({ role: 'headline' })
  return tv
}

test('headlines lie over the stream, one of them is read beside it, and Back peels the text, then the stream', async () => {
  const tv = await readBeside()
  expect(await tv.text()).toContain('Headlines')
  await tv.shoot('beside-briefs')
  const brief = await tv.focus()
  await tv.page.evaluate(() => { document.querySelector('video')!.dataset['first'] = 'yes' })
  const before = await video(tv)

  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ name: 'story', title: brief!.label })
  expect(await place(tv)).toEqual([small])
  await plays(tv)
  const after = await video(tv)
  // It was not opened anew.
  expect([after.source, after.time > before.time, after.state]).toEqual([before.source, true, 'playing'])
  expect(await isSeenAt(tv, small)).toBe(true)
  await tv.shoot('beside-story')

  await tv.press('right')
  expect((await tv.screen()).page).toBe(2)
  await tv.press('playPause')
  expect(await video(tv)).toMatchObject({ state: 'paused' })
  await tv.shoot('beside-paused')
  await tv.press('playPause')
  await plays(tv)

  await tv.press('up', 'down')
  expect(await tv.focus()).toMatchObject({ id: 'live:saltmere-live', role: 'video' })
  await tv.shoot('beside-focus')
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ name: 'live', state: 'ready' })
  expect(await place(tv)).toEqual(whole)
  await plays(tv)

  await tv.press('down', 'down')
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ name: 'story' })
  await tv.press('back')
  expect(await tv.screen()).toMatchObject({ name: 'live' })
  expect(await place(tv)).toEqual(whole)
  await plays(tv)
  await tv.press('back')
  expect(await tv.focus()).toMatchObject({ role: 'card', label: 'Saltmere live' })
  expect(await video(tv)).toMatchObject({ state: 'off' })
  expect(await tv.page.evaluate(() => [...document.querySelectorAll('video, audio')].map(element => (element as HTMLElement).dataset['first']))).toEqual(['yes'])
  expect(tv.errors).toEqual([])
})

test('in a channel from the right the small picture stands at the other side', async () => {
  const tv = await readBeside({ locale: 'ar-EG' })
  await tv.shoot('beside-arabic-briefs')
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ name: 'story' })
  const at = [112, 128, 512, 288]
  expect(await place(tv)).toEqual([at])
  await plays(tv)
  expect(await isSeenAt(tv, at)).toBe(true)
  await tv.shoot('beside-arabic')
  expect(tv.errors).toEqual([])
})

test('in the largest type, in a light theme, the text makes room; a search ends it, and hidden nothing is heard', async () => {
  const tv = await readBeside({ prepare: page => page.addInitScript(() => {
    localStorage.setItem('tenfoot Saltmere%20News preferences', JSON.stringify({ welcomed: true, motion: 'step', reading: { size: 'largest', theme: 'light', typeface: 'sans', width: 'wide' } }))
  }) })
  await tv.press('ok')
  await plays(tv)
  expect(await place(tv)).toEqual([small])
  expect(await isSeenAt(tv, small)).toBe(true)
  await tv.shoot('beside-largest')
  await tv.press('right')
  await tv.shoot('beside-largest-page')

  const hide = (is: boolean) => tv.page.evaluate(hidden => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => hidden ? 'hidden' : 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
  }, is)
  await hide(true)
  expect(await video(tv)).toMatchObject({ advancing: false, time: 0 })
  await hide(false)
  await plays(tv)

  await tv.press('search')
  expect([(await tv.screen()).name, (await video(tv)).state]).toEqual(['search', 'off'])
  await tv.press('back')
  expect([(await tv.screen()).name, (await video(tv)).state]).toEqual(['story', 'off'])
  await tv.press('back')
  await plays(tv)
  expect(await place(tv)).toEqual(whole)
  expect(tv.errors).toEqual([])
})
