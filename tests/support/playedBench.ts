import type {} from '../../src/simulator/bench/benchApi'
import type { PlayResult } from '../../src/simulator/scenario/playScenario'
import { openContext, type BenchContext } from './benchContext'

/** The tester's bench in a browser, with the built app in its frame. */
export interface PlayedBench extends BenchContext {
  /** Plays a scenario at full speed, as a script on the page does. */
  run(scenario: unknown): Promise<PlayResult>
}

export interface PlayedBenchOptions {
  /** The build that plays; the usual one unless told. */
  readonly dist?: string
  /** Someone looks at the pixels. */
  readonly isSeen?: boolean
  /** Behind the bench's address: '#s=1.…'. */
  readonly hash?: string
}

export async function openPlayedBench({ hash = '', ...options }: PlayedBenchOptions = {}): Promise<PlayedBench> {
  const context = await openContext({ ...options, size: { width: 1440, height: 900 } })
  const { page, address } = context
  await page.goto(`${address}?renderer=canvas2d${hash}`)
  await page.waitForFunction(() => window.bench !== undefined && document.querySelector('[data-scenario]') !== null)
  await page.waitForFunction(() => document.querySelector<HTMLIFrameElement>('.tv')?.contentDocument?.getElementById('channel') != null)
  return { ...context, run: scenario => page.evaluate(value => window.bench!.run(value), scenario) }
}
