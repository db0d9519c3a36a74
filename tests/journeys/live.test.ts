import { afterAll, afterEach, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const video = (tv: Tv) => tv.page.evaluate(() => window.tester!.video())
const elements = (tv: Tv) => tv.page.evaluate(() => document.querySelectorAll('video, audio').length)
const plays = (tv: Tv) => tv.until(async tester => (await tester.video()).advancing)

/** The browser tells the page that the TV shows something else, or it again. */
function setHidden(page: Page, hidden: boolean): Promise<void> {
  return page.evaluate(is => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => is ? 'hidden' : 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

test('live is one press away, and Back returns to its card', async () => {
  const tv = await openTv({ isSeen: true })
  await tv.whenIdle()
  expect(await tv.focus()).toMatchObject({ role: 'card', label: 'Saltmere live' })
  // Nothing plays, and no player is there, before anybody asked for it.
  expect([await video(tv), await elements(tv)]).toEqual([{ state: 'off', time: 0, advancing: false, live: false, source: null }, 0])

  const pressed = Date.now()
  await tv.page.evaluate(() => window.tester!.press('ok'))
  await plays(tv)
  expect(Date.now() - pressed).toBeLessThan(2_000)
  expect(await video(tv)).toMatchObject({ state: 'playing', live: true, source: expect.stringMatching(/\/demo\/live\/stream\.m3u8$/) })
  expect(await tv.screen()).toMatchObject({ name: 'live', title: 'Saltmere live', state: 'ready' })
  expect(await pictureIn(tv.page)).toBe(true)

  // Looking takes a while on a busy machine, and the controls may have left.
  await tv.press('info', 'ok')
  expect(await video(tv)).toMatchObject({ state: 'paused', advancing: false })
  await tv.press('playPause')
  await plays(tv)

  await setHidden(tv.page, true)
  expect(await video(tv)).toMatchObject({ advancing: false, time: 0 })
  await setHidden(tv.page, false)
  await plays(tv)

  await tv.press('back')
  expect(await tv.focus()).toMatchObject({ role: 'card', label: 'Saltmere live' })
  expect(await video(tv)).toMatchObject({ state: 'off' })
  expect(tv.errors).toEqual([])
})

test('opened from a story, again and again, there is one player and nothing of it stays', async () => {
  const tv = await openTv()
  await tv.press('right', 'ok')
  const story = await tv.screen()
  for (let times = 0; times < 4; times++) {
    await tv.press('playPause')
    expect(await tv.screen()).toMatchObject({ name: 'live' })
    if (times % 3 === 0) await plays(tv)
    await tv.press('back')
  }
  expect(await tv.screen()).toEqual(story)
  expect([await elements(tv), await video(tv)]).toEqual([1, expect.objectContaining({ state: 'off' })])
  expect(tv.errors).toEqual([])
})

/** Whether the middle of the screen shows something of the stream, through the app's canvas. */
async function pictureIn(page: Page): Promise<boolean> {
  const shot = await page.screenshot({ clip: { x: 640, y: 440, width: 640, height: 160 } })
  // One colour alone would be a fraction of that.
  return shot.length > 8_000
}
