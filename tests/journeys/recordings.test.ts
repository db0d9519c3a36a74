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

test('a card says what plays and how long; its story has Play first, and the recording plays with times, pauses and seeks', async () => {
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
