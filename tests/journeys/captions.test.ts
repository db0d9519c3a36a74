import { afterAll, afterEach, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { captions as spoken } from '../../src/tools/demo/stream/captions'
import { captions } from '../../src/tv/components/watchTheme'
import { differencesFrom } from '../support/golden'
import { isLike, pixelsOf } from '../support/screenPixels'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

/** Seconds of a piece of the stream, each of which has one caption. */
const piece = 2

test('rule 48: captions come by two presses, say what the stream’s own files say, and stay as they were chosen', async () => {
  const tv = await openTv()
  let first = await watchLive(tv)
  const expectCaptions = async (language: keyof typeof spoken, times: number): Promise<void> => {
    for (let i = 0; i < times; i++) {
      const { time, text } = await sample(tv)
      const said = spoken[language][(first + Math.floor(time / piece)) % spoken[language].length]!
      expect([language, time, text.join(' ')]).toEqual([language, time, said.replace('\n', ' ')])
    }
  }
  await tv.press('up', 'right')
  expect(await tv.focus()).toMatchObject({ id: 'watching:captions', value: 'English' })
  await tv.press('back')
  await expectCaptions('en', 2)
  await tv.hurry('up', 'right', 'down', 'right', 'down', 'right', 'down', 'right', 'down', 'right', 'back')
  await expectCaptions('fr', 2)

  await tv.restart()
  first = await watchLive(tv)
  await expectCaptions('fr', 1)
  await tv.press('up')
  const chosen = (await tv.text()).split('\n')
  expect(chosen).toEqual(expect.arrayContaining(['Français', 'Large', 'Yellow', 'Black', 'Harbour', 'Automatic', 'Off']))
  expect(tv.errors).toEqual([])
})

test('the controls, the panel and captions at their largest look as they were found good', async () => {
  const tv = await openTv({ isSeen: true, now: Date.parse('2026-11-24T10:00:00Z'), prepare: sendsRecording })
  const expectGolden = async (name: string): Promise<void> => {
    await tv.whenIdle()
    expect([name, await differencesFrom(name, await tv.page.screenshot())]).toEqual([name, []])
  }
  await watchLive(tv)
  await tv.press('up', 'right', 'back')
  await tv.press('ok', 'ok')
  await holdAt(tv.page, 5)
  await tv.until(async tester => (await tester.text()).includes('in sixteen seconds.'))
  await expectGolden('player')
  await tv.hurry('up', 'down', 'down', 'right', 'down', 'right', 'up', 'up', 'right')
  await expectGolden('player-panel')
  expect(await seenOf(tv)).toEqual({ isBlack: true, isYellow: true })
  expect(tv.errors).toEqual([])
})

/** Opens the demo's stream, and says where its first list of pieces begins. */
async function watchLive(tv: Tv): Promise<number> {
  await tv.whenIdle()
  const list = tv.page.waitForResponse(response => /(?:high|low)\.m3u8$/.test(response.url()))
  await tv.page.evaluate(() => window.tester!.press('ok'))
  const text = await (await list).text()
  await tv.until(async tester => (await tester.video()).advancing)
  return Number(/#EXT-X-MEDIA-SEQUENCE:(\d+)/.exec(text)?.[1] ?? 0)
}

/** What stands on the screen in the midst of a piece that was not looked at before. */
async function sample(tv: Tv): Promise<{ readonly time: number; readonly text: readonly string[] }> {
  return tv.page.evaluate(async seconds => {
    const since = (await window.tester!.video()).time
    for (;;) {
      const { time } = await window.tester!.video()
      const within = time % seconds / seconds
      const text = await window.tester!.text()
      if (Math.floor(time / seconds) > Math.floor(since / seconds) && within > 0.4 && within < 0.7 && text.length > 0 && text.length < 3) return { time, text }
      if (time > since + 20) throw new Error('Nothing was said for twenty seconds.')
      await new Promise(done => setTimeout(done, 50))
    }
  }, piece)
}

/** The demo's stream as it was filmed: what is held at a second of it is always the same. */
async function sendsRecording(page: Page): Promise<void> {
  await page.route(/\/demo\/live\/\w+\.m3u8$/, route => route.fulfill({ path: `static${new URL(route.request().url()).pathname.replace(/^.*(?=\/demo\/)/, '')}` }))
}

/** Stands still at this second, without its picture, which browsers draw in colours of their own. */
async function holdAt(page: Page, seconds: number): Promise<void> {
  await page.evaluate(time => {
    const video = document.querySelector('video')!
    video.currentTime = time
    video.style.visibility = 'hidden'
    document.body.style.background = '#3d5a73'
  }, seconds)
}

/** The last line of captions: black beside its letters, and those yellow. */
async function seenOf(tv: Tv): Promise<{ readonly isBlack: boolean; readonly isYellow: boolean }> {
  const { width, bottom, sizes } = captions
  const pixels = await pixelsOf(tv)
  const columns = Array.from({ length: width }, (_, i) => Array.from({ length: sizes.large.lineHeight }, (_, j) => pixels.at((pixels.width - width) / 2 + i, bottom - 1 - j)))
  return {
    isBlack: columns.some(column => column.every(colour => isLike(colour, captions.grounds.black))),
    isYellow: columns.filter(column => column.some(colour => isLike(colour, captions.colours.yellow))).length > 50,
  }
}
