import { afterAll, afterEach, expect, test } from '@jest/globals'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

async function framesDuring(tv: Tv, run: () => Promise<unknown>): Promise<number> {
  const before = (await tv.metrics()).frames
  await run()
  return (await tv.metrics()).frames - before
}

test('a home that nobody touches for ten seconds draws two frames at most: the clock may go on', async () => {
  const tv = await openTv({ moves: true })
  await tv.whenIdle()
  expect(await framesDuring(tv, () => tv.press('right', 'down'))).toBeGreaterThan(4)
  // The one wait that is for time: it is what is told of.
  expect(await framesDuring(tv, () => tv.page.waitForTimeout(10_000))).toBeLessThanOrEqual(2)
})
