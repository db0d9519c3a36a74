import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { safe } from '../../src/tv/components/theme'
import { watch } from '../../src/tv/components/watchTheme'
import { isBright, isLike, pixelsOf } from '../support/screenPixels'
import { openStudio, type Studio } from '../support/studio'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'
import { unseenVideo } from '../support/unpainted'

let studio: Studio
beforeEach(async () => { studio = await openStudio() })
afterEach(async () => {
  await closeTvs()
  await studio.close()
})
afterAll(closeBrowser)

const channelOf = (more: object) => ({ name: 'Gull Post', sections: [{ title: 'News', sources: [`${studio.host}/rss.xml`] }], live: [{ title: 'Gull live', sources: [studio.address], ...more }] })
const video = (tv: Tv) => tv.page.evaluate(() => window.tester!.video())
const plays = (tv: Tv) => tv.until(async tester => (await tester.video()).advancing)
/** Without waiting until all is quiet: what plays never is. */
const press = (tv: Tv, key: string) => tv.page.evaluate(name => window.tester!.press(name), key)

/** The browser tells the page that the TV shows something else, or it again. */
function setHidden(page: Page, hidden: boolean): Promise<void> {
  return page.evaluate(is => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => is ? 'hidden' : 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

test('rule 39: while it loads there is a sign, which goes when it plays; a recording begins at 0, its line tells how far it is, and it goes on where it was left', async () => {
  let answer = (): void => undefined
  const asked = new Promise<void>(done => { answer = done })
  const tv = await openTv({
    isSeen: true, channel: channelOf({ sources: [`${studio.host}/recording.m3u8`] }),
    prepare: async page => {
      await unseenVideo(page)
      await page.route('**/recording.m3u8', async route => {
        await asked
        await route.fulfill({ body: recordingOf(studio.host), headers: { 'access-control-allow-origin': '*' } })
      })
    },
  })
  await tv.press('ok')
  await tv.until(async tester => (await tester.text()).includes('One moment …'))
  answer()
  await plays(tv)
  expect(await tv.text()).not.toMatch(/One moment/)
  const { time, live } = await video(tv)
  expect([time < 3, live]).toEqual([true, false])
  const at = async (share: number): Promise<number> => (await pixelsOf(tv)).at(Math.round(safe.left + safe.width * share), watch.lineTop + 2)
  const ahead = await at(0.3)
  await press(tv, 'ff')
  await press(tv, 'ff')
  await tv.until(async tester => (await tester.video()).time > 20 && (await tester.video()).advancing)
  // Of 48 seconds.
  expect(isLike(await at(0.3), ahead)).toBe(false)
  expect(isLike(await at(0.7), ahead)).toBe(true)
  const left = (await video(tv)).time
  await setHidden(tv.page, true)
  await setHidden(tv.page, false)
  await plays(tv)
  const again = (await video(tv)).time
  expect([again > left - 6, again < left + 4]).toEqual([true, true])
  expect(tv.errors).toEqual([])
})

test('rule 41: a sound without a picture, and one whose picture is missing, have the stream’s initial in its place', async () => {
  const tv = await openTv({ channel: { ...channelOf({}), live: [
    { title: 'Gull live', sources: [studio.address], audio: true },
    { title: 'Quay live', sources: [studio.address], audio: true, picture: `${studio.host}/gone.jpg` },
  ] } })
  await tv.until(async tester => {
    const text = await tester.text()
    return text.includes('G') && text.includes('Q')
  })
  await tv.press('ok')
  await plays(tv)
  expect((await tv.text()).split('\n')).toContain('G')
})

test('rules 42 and 49: the screensaver is held off while a picture plays; paused there is a sign, and the screensaver may come', async () => {
  const tv = await openTv({
    isSeen: true,
    prepare: async page => {
      await unseenVideo(page)
      await page.addInitScript(fakeScreensaver)
    },
  })
  const awake = () => tv.page.evaluate(() => (window as unknown as { awake: number }).awake)
  const sign = async () => {
    const pixels = await pixelsOf(tv)
    // Two bars, and the ground between them.
    return [936, 960, 984].map(x => isBright(pixels.at(x, 540)))
  }
  await tv.whenIdle()
  expect(await awake()).toBe(0)
  await press(tv, 'ok')
  await plays(tv)
  expect(await awake()).toBe(1)
  await tv.press('ok')
  expect([await awake(), await sign()]).toEqual([0, [true, false, true]])
  await press(tv, 'ok')
  await plays(tv)
  expect(await awake()).toBe(1)
  // It leaves with the next frame, which a busy machine may not have drawn yet.
  for (let looks = 0; looks < 20 && (await sign())[0]; looks++);
  expect(await sign()).toEqual([false, false, false])
  await setHidden(tv.page, true)
  expect(await awake()).toBe(0)
  await setHidden(tv.page, false)
  await plays(tv)
  expect(await awake()).toBe(1)
  await tv.press('back')
  expect(await awake()).toBe(0)
  expect(tv.errors).toEqual([])
})

test('rules 44 and 45: hidden it stops at once and no key plays it; shown again it is live', async () => {
  const tv = await openTv({ channel: channelOf({}) })
  await tv.press('ok')
  await plays(tv)
  await press(tv, 'rw')
  await press(tv, 'rw')
  await tv.until(async tester => (await tester.text()).some(line => line.endsWith(' behind')))
  await setHidden(tv.page, true)
  const player = () => tv.page.evaluate(() => {
    const { src, paused, readyState } = document.querySelector('video')!
    return { src, paused, readyState }
  })
  expect(await player()).toEqual({ src: '', paused: true, readyState: 0 })
  for (const key of ['playPause', 'ok', 'ff']) await tv.press(key)
  expect([await player(), (await video(tv)).advancing]).toEqual([{ src: '', paused: true, readyState: 0 }, false])
  await setHidden(tv.page, false)
  await plays(tv)
  expect(await video(tv)).toMatchObject({ live: true })
  expect(await tv.text()).not.toMatch(/ behind/)
  expect(tv.errors).toEqual([])
})

test('rule 46: RW goes back ten seconds, and says how far behind it is', async () => {
  const tv = await openTv({ channel: channelOf({}) })
  await tv.press('ok')
  await plays(tv)
  const { time } = await video(tv)
  const began = Date.now()
  await press(tv, 'rw')
  await press(tv, 'rw')
  await tv.until(async tester => (await tester.video()).advancing && (await tester.text()).some(line => / behind$/.test(line)))
  const back = time + (Date.now() - began) / 1000 - (await video(tv)).time
  expect(back).toBeGreaterThan(19)
  expect(back).toBeLessThan(25)
  expect(await tv.text()).toMatch(/^0:2\d behind$/m)
  expect(tv.errors).toEqual([])
})

test('rule 50: on home nothing plays and no player is made, wherever the focus goes', async () => {
  const tv = await openTv()
  for (const key of ['right', 'left', 'down', 'right', 'up', 'up', 'down']) {
    await tv.press(key)
    expect([(await video(tv)).state, await tv.page.evaluate(() => document.querySelectorAll('video, audio').length)]).toEqual(['off', 0])
  }
  expect(await tv.focus()).toMatchObject({ id: 'live:saltmere-live' })
  expect(tv.errors).toEqual([])
})

/** Three rounds of the studio's picture as a recording: it has an end. */
function recordingOf(host: string): string {
  const pieces = Array.from({ length: 24 }, (_, i) => `${i % 8 === 0 && i > 0 ? '#EXT-X-DISCONTINUITY\n' : ''}#EXTINF:2.000,\n${host}/high-${i % 8}.m4s`)
  return ['#EXTM3U', '#EXT-X-VERSION:7', '#EXT-X-TARGETDURATION:2', '#EXT-X-PLAYLIST-TYPE:VOD', `#EXT-X-MAP:URI="${host}/high-init.mp4"`, ...pieces, '#EXT-X-ENDLIST', ''].join('\n')
}

/** Runs in the page: `awake` says how often the screensaver is held off now. */
function fakeScreensaver(): void {
  const own = Object.assign(window, { awake: 0 })
  const request = async (): Promise<object> => {
    own.awake++
    return { release: async () => { own.awake-- } }
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request } })
}
