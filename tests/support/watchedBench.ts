import type { Page } from 'playwright-core'
import type { Tester } from '../../src/tv/app/tester'
import { openPage } from './tv'

/** The tester's bench in a browser, with the demo on its TV. */
export interface WatchedBench {
  readonly page: Page
  readonly errors: string[]
  /** Asks the app in the frame. */
  ask<T>(what: (tester: Tester) => Promise<T>): Promise<T>
  show(panel: string): Promise<void>
  /** Presses keys of the keyboard, wherever the page's focus is, each when all is quiet. */
  press(...keys: string[]): Promise<void>
  /** Until the page's own word is right. */
  until(is: string): Promise<void>
}

const patienceMs = 30_000

export async function openWatchedBench(): Promise<WatchedBench> {
  const { page, errors, address } = await openPage({ isSeen: true, size: { width: 1440, height: 900 } })
  await page.goto(`${address}?renderer=canvas2d`)
  const until = async (is: string): Promise<void> => { await page.waitForFunction(is, null, { timeout: patienceMs, polling: 50 }) }
  const ask = <T>(what: (tester: Tester) => Promise<T>): Promise<T> => page.evaluate(`(${what})(window.bench.tester)`)
  const idle = (): Promise<unknown> => page.evaluate(`window.bench.tester.whenIdle({ timeout: ${patienceMs} })`)
  await until('window.bench && window.bench.tester')
  await page.evaluate('window.bench.tester.ready()')
  await idle()
  return {
    page, errors, ask, until,
    show: async panel => { await page.click(`#tab-${panel}`) },
    press: async (...keys) => {
      for (const key of keys) {
        await page.keyboard.press(key)
        await idle()
      }
    },
  }
}
