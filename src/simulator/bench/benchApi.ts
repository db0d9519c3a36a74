import type { Bench } from './bench'
import { knownHere } from '../scenario/knownHere'
import type { Desk } from '../scenario/desk'
import type { PlayOptions, PlayResult } from '../scenario/playScenario'
import { readScenario } from '../scenario/readScenario'
import type { Scenario } from '../scenario/scenario'

/** What `window.bench` in the bench's page offers scripts besides the bench itself. Plain JSON throughout. */
export interface BenchApi {
  readonly version: 1
  /** Plays a scenario from a fresh start of the app, at full speed unless told. Rejects only for what is no scenario, and while another is played. */
  run(scenario: unknown, options?: Pick<PlayOptions, 'pace'>): Promise<PlayResult>
  /** What lies on the bench: played or recorded last. */
  scenario(): Scenario | null
}

declare global {
  interface Window { bench?: Bench & BenchApi }
}

export function createBenchApi(desk: Desk): BenchApi {
  return {
    version: 1,
    run: async (value, options) => {
      const { scenario, problems } = readScenario(value, knownHere)
      if (!scenario) throw new Error(`This is no scenario:\n${problems.map(({ path, text }) => path === '' ? text : `${path}: ${text}`).join('\n')}`)
      return desk.run(scenario, options)
    },
    scenario: () => desk.scenario,
  }
}
