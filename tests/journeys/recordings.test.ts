import { afterAll, afterEach, expect, test } from '@jest/globals'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const video = (tv: Tv) => tv.page.evaluate(() => window.tester!.video())
const plays = (tv: Tv) => tv.until(async tester => (await tester.video()).advancing)
/** Seconds into what plays. */
const time = async (tv: Tv): Promise<number> => (await video(tv)).time
const elements = (tv: Tv) => tv.page.evaluate(() => document.querySelectorAll('video, audio').length)

/** To the section's list, where all that plays stands one under another. */
async function openList(tv: Tv): Promise<void> {
  await tv.whenIdle()
  await tv.page.evaluate(() => window.tester!.pressUntil('down', { label: 'After 72 years with one wheel wrong, the tide clock is right' }))
}

test('rule 47: a recording that a card tells of plays from its story, with times, pauses and seeks, and goes on a little before where it was left, another day, too', async () => {
  const tv = await openTv({ isSeen: true })
  await openList(tv)
  await tv.press('right')
  const card = await tv.focus()
  expect(card).toMatchObject({ role: 'card', value: expect.stringMatching(/^Video, 1 minute 4 · /) })
  expect(await tv.text()).toContain('1:04')
  await tv.shoot('recordings-row')

  await tv.press('ok', 'up')
  expect(await tv.focus()).toMatchObject({ id: 'play', role: 'button', label: 'Play', index: 1 })
  await tv.shoot('recordings-story')
  expect([await elements(tv), (await video(tv)).state]).toEqual([0, 'off'])
  await tv.press('ok')
  await plays(tv)
  expect(await tv.screen()).toMatchObject({ name: 'play', title: card!.label, state: 'ready' })
  expect(await video(tv)).toMatchObject({ live: false, source: expect.stringMatching(/\/demo\/films\/film-64\.m3u8$/) })
  expect(await tv.focus()).toMatchObject({ id: 'video:time', label: expect.stringMatching(/^0:0\d \/ 1:04$/) })
  await tv.shoot('recordings-playing')

  const before = await time(tv)
  await tv.press('right', 'right', 'right')
  expect(await time(tv)).toBeGreaterThanOrEqual(before + 30)
  await plays(tv)
  await tv.press('rw')
  expect(await time(tv)).toBeLessThan(before + 30)
  await plays(tv)
  await tv.press('ok')
  expect(await video(tv)).toMatchObject({ state: 'paused' })
  const left = await time(tv)
  await tv.shoot('recordings-paused')

  await tv.press('back')
  expect(await tv.screen()).toMatchObject({ name: 'story' })
  expect([await elements(tv), (await video(tv)).state]).toEqual([1, 'off'])
  await tv.press('back')
  expect(await tv.focus()).toMatchObject({ id: card!.id, value: expect.stringMatching(/^Video, 1 minute 4, Begun · /) })
  await tv.shoot('recordings-begun')

  await tv.restart()
  await openList(tv)
  await tv.press('right', 'playPause')
  await plays(tv)
  expect(await time(tv)).toBeGreaterThanOrEqual(left - 5)
  expect(await time(tv)).toBeLessThan(left + 2)
  await tv.press('back')
  expect(await tv.focus()).toMatchObject({ id: card!.id, role: 'card' })
  expect(tv.errors).toEqual([])
})

test('after a recording the next one of its section starts in ten seconds; the last one leads back to its story', async () => {
  const tv = await openTv()
  await openList(tv)
  await tv.press('right', 'right', 'playPause')
  await plays(tv)
  const forest = await tv.screen()
  await seekToEnd(tv)
  await tv.until(async tester => (await tester.text()).includes('Next'))
  const asked = Date.now()
  const shown = await tv.text()
  expect(shown).toMatch(/Starts in (?:10|9) seconds/)
  expect(await tv.focus()).toMatchObject({ id: 'next:start', label: 'Play now' })
  await tv.shoot('recordings-next')
  await tv.until(async tester => (await tester.screen()).title === 'A microphone on the seabed hears a whale singing')
  expect(Date.now() - asked).toBeGreaterThan(6_000)
  await plays(tv)
  // Sound alone has its picture, and no hole in the ground.
  expect(await video(tv)).toMatchObject({ live: false, source: expect.stringMatching(/\/demo\/films\/harbour-48\.m3u8$/) })
  await tv.shoot('recordings-sound')

  await seekToEnd(tv)
  await tv.until(async tester => (await tester.text()).includes('Next'))
  await tv.press('back')
  expect([(await video(tv)).state, (await tv.focus())?.role]).toEqual(['off', 'card'])
  expect((await tv.focus())?.label).not.toBe(forest.title)

  await tv.press('right', 'ok', 'up', 'ok')
  await plays(tv)
  const seals = await tv.screen()
  await seekToEnd(tv)
  await tv.until(async tester => (await tester.screen()).name === 'story')
  expect(await tv.screen()).toMatchObject({ title: seals.title })
  expect([await elements(tv), (await video(tv)).state]).toEqual([1, 'off'])
  expect(tv.errors).toEqual([])
})

test('hidden a recording is silent at once, and goes on a little before; its captions are its own', async () => {
  const tv = await openTv()
  await openList(tv)
  await tv.press('right', 'playPause')
  await plays(tv)
  await tv.press('ff', 'ff')
  await plays(tv)
  await tv.press('up', 'up', 'right', 'back')
  await tv.until(async tester => (await tester.text()).some(line => /second|Saltmere|harbour|lamp|tide/i.test(line)))
  const before = await time(tv)
  await setHidden(tv, true)
  expect(await video(tv)).toMatchObject({ advancing: false, time: 0 })
  await setHidden(tv, false)
  await plays(tv)
  expect(Math.abs(before - 4 - await time(tv))).toBeLessThan(4)
  expect(tv.errors).toEqual([])
})

/** To its last moment, as a thumb does that holds the key. */
async function seekToEnd(tv: Tv): Promise<void> {
  await tv.page.evaluate(() => window.tester!.press('ff', { times: 10 }))
}

/** The browser tells the page that the TV shows something else, or it again. */
async function setHidden(tv: Tv, hidden: boolean): Promise<void> {
  await tv.page.evaluate(is => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => is ? 'hidden' : 'visible' })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}
