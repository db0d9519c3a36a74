import { afterAll, afterEach, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

type Counted = Window & { readBack?: number }

/** Runs in the page, before the app: counts texts that are read back from their canvas. */
function countReadBack(): void {
  const { getImageData } = CanvasRenderingContext2D.prototype;
  (window as Counted).readBack = 0
  CanvasRenderingContext2D.prototype.getImageData = function (...given) {
    if (this.canvas.width > 100) (window as Counted).readBack!++
    return getImageData.apply(this, given as Parameters<typeof getImageData>)
  }
}

const canvasOf = ({ page }: Tv) => page.evaluate(() => {
  const { width, height } = document.querySelector('canvas')!
  return { width, height }
})

test('on a set of 720 lines with WebGL 720 lines are drawn, and no text is read back from its canvas', async () => {
  const tv = await openTv({ isSeen: true, renderer: 'webgl', size: { width: 1280, height: 720 }, prepare: (page: Page) => page.addInitScript(countReadBack) })
  await tv.press('down', 'right')
  expect(await canvasOf(tv)).toEqual({ width: 1280, height: 720 })
  const { rect } = (await tv.focus())!
  expect(rect.x + rect.w).toBeLessThanOrEqual(1920)
  expect(rect.w).toBeGreaterThan(380)
  expect(await tv.page.evaluate(() => (window as Counted).readBack)).toBe(0)
  await tv.shoot('engine-720')
  expect(tv.errors).toEqual([])
})

test('where a policy forbids workers, pictures come without one', async () => {
  const forbid = (page: Page) => page.route(/\/tv\/\?/, async route => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': "worker-src 'none'" } })
  })
  const tv = await openTv({ isMeasured: true, renderer: 'webgl', prepare: forbid })
  await tv.whenIdle()
  const free = await openTv({ isMeasured: true, renderer: 'webgl' })
  await free.whenIdle()
  expect((await tv.metrics()).texturePixels).toBe((await free.metrics()).texturePixels)
  // The browser says once that it was asked; nothing else is wrong.
  expect(tv.errors.filter(error => !/worker/i.test(error))).toEqual([])
})
