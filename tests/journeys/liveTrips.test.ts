import { afterAll, afterEach, expect, test } from '@jest/globals'
import { livingBytes } from '../support/livingBytes'
import { countTimers, livingTimers } from '../support/livingTimers'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

/** By then hls.js is there, and has played. */
const warmUp = 10
const trips = 50

test(`the stream opened and closed ${trips} times leaves one player, which is empty, no timer and no memory`, async () => {
  const tv = await openTv({ prepare: countTimers })
  await tv.whenIdle()
  const held = await heldBy(tv)
  await tv.page.evaluate(watchAgain, warmUp)
  const before = await held()
  await tv.page.evaluate(watchAgain, trips)
  const after = await held()
  console.log(`After ${warmUp} times ${JSON.stringify(before)}, after ${trips} more ${JSON.stringify(after)}.`)
  expect(after.heap).toBeLessThan(before.heap * 1.05)
  // Home's own, which come and go; what the stream leaves comes fifty times.
  expect(after.timers).toBeLessThan(before.timers + 5)
  expect(after.listeners).toBeLessThanOrEqual(before.listeners)
  expect(after).toMatchObject({ elements: before.elements, players: ['empty'] })
  expect(tv.errors).toEqual([])
})

interface Held {
  readonly heap: number
  readonly timers: number
  readonly listeners: number
  readonly elements: number
  /** What media elements there are. */
  readonly players: readonly string[]
}

/** What the page holds at home, after everything was collected that nobody needs. */
async function heldBy(tv: Tv): Promise<() => Promise<Held>> {
  const cdp = await tv.page.context().newCDPSession(tv.page)
  return async () => {
    await tv.page.waitForLoadState('networkidle')
    await cdp.send('HeapProfiler.collectGarbage')
    const heap = await livingBytes(cdp)
    const { jsEventListeners: listeners } = await cdp.send('Memory.getDOMCounters')
    const players = await tv.page.evaluate(() => Array.from(document.querySelectorAll('video, audio'), element => {
      const { src, readyState, paused } = element as HTMLMediaElement
      return src === '' && readyState === 0 && paused ? 'empty' : `${src} ${readyState}`
    }))
    return { heap, timers: await livingTimers(tv.page), listeners, elements: (await tv.metrics()).elements, players }
  }
}

/** Runs in the page: opens the stream and leaves it, each third time when it plays, else at once or as soon as the page is there. */
async function watchAgain(times: number): Promise<void> {
  const tester = window.tester!
  const until = async (is: () => Promise<boolean>): Promise<void> => {
    const end = performance.now() + 20_000
    while (!await is()) {
      if (performance.now() > end) throw new Error(`Never right: ${is}`)
      await new Promise(done => setTimeout(done, 10))
    }
  }
  for (let i = 0; i < times; i++) {
    await tester.press('ok')
    if (i % 3 === 0) await new Promise(done => setTimeout(done))
    else await until(async () => (await tester.screen()).name === 'live')
    if (i % 3 === 2) await until(async () => (await tester.video()).advancing)
    await tester.press('back')
    // Back may have come first of the two: keys wait for the page that is on its way.
    await tester.whenIdle()
    await until(async () => (await tester.screen()).name === 'home')
    if (document.querySelectorAll('video, audio').length > 1) throw new Error('There is a second player.')
  }
}
