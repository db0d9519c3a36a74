import type { Page } from 'playwright-core'
import demo from '../../static/channel.json'
import { prefixOf } from '../../src/platform/storedVersion'
import type { AppWindow } from '../../src/simulator/bench/bench'
import { openContext } from './benchContext'

/** The tester's bench in a browser, with the app in its frame. */
export interface BenchPage {
  readonly page: Page
  /** Errors of scripts, of the bench and of the app. */
  readonly errors: string[]
  /** Runs in the bench's page, with the app's window: a TV's engine may lack what a test's own code calls. */
  inApp<Result, Given = undefined>(run: (app: AppWindow, given: Given) => Result | Promise<Result>, given?: Given): Promise<Result>
  /** Until the app of this profile is there and rests. */
  started(profile: string): Promise<void>
  /** Chooses a TV in the menu, and waits until the app rests. */
  choose(profile: string): Promise<void>
  /** Presses a key of the remote with the mouse. */
  press(key: string): Promise<void>
}

const patienceMs = 120_000

/** Opens the bench with the demo channel. */
export async function openBench(size = { width: 1440, height: 900 }): Promise<BenchPage> {
  const { page, errors, address } = await openContext({ size, isSeen: process.env['TENFOOT_LOOK'] === '1' })
  // A viewer who was here before, and wants no motion.
  await page.addInitScript(name => {
    try {
      if (localStorage.getItem(name) === null) localStorage.setItem(name, '{"welcomed":true,"motion":"step"}')
    } catch {
      // Then nobody is asked.
    }
  }, `${prefixOf(demo.name)}preferences`)
  await page.goto(`${address}?renderer=canvas2d`)
  const inApp: BenchPage['inApp'] = (run, given) => page.evaluate(`(${run})(document.querySelector('.tv').contentWindow, ${JSON.stringify(given)})`)
  const started = async (profile: string): Promise<void> => {
    await page.waitForFunction(id => {
      const app = document.querySelector<HTMLIFrameElement>('.tv')?.contentWindow as AppWindow | undefined
      return app?.shim?.state.profile.id === id && app.tester !== undefined
    }, profile, { timeout: patienceMs })
    await inApp(app => app.tester!.ready().then(() => app.tester!.whenIdle({ timeout: 60_000 })))
  }
  return {
    page, errors, inApp, started,
    choose: async profile => {
      await page.selectOption('.profile', profile)
      await started(profile)
    },
    press: key => page.click(`.remote [data-key="${key}"]`),
  }
}
