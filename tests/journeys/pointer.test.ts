import { afterAll, afterEach, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { onScreen } from '../support/mirrored'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

/** Runs in the page, before the app: an LG set with a remote that points. */
function becomeLg(): void {
  Object.assign(window, { webOSSystem: { deviceInfo: '{"platformVersionMajor":6}', launchParams: '', close: () => undefined } })
}

/** In the middle of what has the focus. */
async function middle(tv: Tv): Promise<[number, number]> {
  const { rect } = (await tv.focus())!
  return [onScreen(rect.x + rect.w / 2), rect.y + rect.h / 2]
}

test('LG’s pointer: hover, click, wheel, the keys between, and a cursor that goes', async () => {
  const tv = await openTv({ prepare: (page: Page) => page.addInitScript(becomeLg) })
  const { mouse } = tv.page
  await tv.press('right', 'right')
  const third = await middle(tv)
  const { id } = (await tv.focus())!
  await tv.press('left')
  // The screen is the picture's size here.
  await mouse.move(...third, { steps: 4 })
  await tv.whenIdle()
  expect((await tv.focus())?.id).toBe(id)
  await mouse.wheel(0, 120)
  await tv.whenIdle()
  const below = (await tv.focus())!
  expect(below.rect.y).toBe((await tv.press('up', 'down'))!.rect.y)
  expect(below.id).not.toBe(id)
  await tv.page.evaluate(() => document.dispatchEvent(new CustomEvent('cursorStateChange', { detail: { visibility: false } })))
  await tv.page.evaluate(keyCode => window.dispatchEvent(Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), { keyCode })), 1537)
  expect((await tv.focus())?.id).toBe(below.id)
  await tv.press('up')
  await mouse.click(...third)
  await tv.whenIdle()
  expect(await tv.screen()).toMatchObject({ name: 'story', page: 1 })
  await mouse.click(onScreen(1_500), 700)
  await tv.whenIdle()
  expect((await tv.screen()).page).toBe(2)
  await mouse.click(onScreen(200), 700)
  await tv.whenIdle()
  expect((await tv.screen()).page).toBe(1)
  await tv.press('back')
  expect((await tv.focus())?.id).toBe(id)
  expect(await tv.page.evaluate(() => window.tester!.keys())).toMatchObject({ unknown: [] })
  expect(tv.errors).toEqual([])
})
