import { certify, type Certificate } from '../certify/certificate'
import { reportOf } from '../certify/report'
import { storeNames } from '../certify/rule'
import { rules } from '../certify/rules'
import type { Bench } from './bench'
import { knownHere } from '../scenario/knownHere'
import type { Desk } from '../scenario/desk'
import type { PlayOptions, PlayResult } from '../scenario/playScenario'
import { readScenario } from '../scenario/readScenario'
import type { Scenario } from '../scenario/scenario'

/** `window.bench` in the bench's page: what scripts do with the bench. Plain JSON throughout. */
export interface BenchApi extends Pick<Bench, 'app' | 'tester' | 'setup' | 'change' | 'restart' | 'key'> {
  readonly version: 1
  /** Plays a scenario from a fresh start of the app, at full speed unless told. Rejects only for what is no scenario, and while another is played. */
  run(scenario: unknown, options?: Pick<PlayOptions, 'pace'>): Promise<PlayResult>
  /** What lies on the bench: played or recorded last. */
  scenario(): Scenario | null
  /** Plays what a browser can judge of a store's rules; the report is one HTML file. Rejects for a store that nobody knows. */
  certify(store: string): Promise<{ readonly certificate: Certificate; readonly report: string }>
}

declare global {
  interface Window { bench?: BenchApi }
}

export function createBenchApi(bench: Bench, desk: Desk, picture: () => Promise<string | null>): BenchApi {
  return {
    version: 1,
    change: bench.change, restart: bench.restart, key: bench.key,
    get app() { return bench.app },
    get tester() { return bench.tester },
    get setup() { return bench.setup },
    run: async (value, options) => {
      const { scenario, problems } = readScenario(value, knownHere)
      if (!scenario) throw new Error(`This is no scenario:\n${problems.map(({ path, text }) => path === '' ? text : `${path}: ${text}`).join('\n')}`)
      return desk.run(scenario, options)
    },
    scenario: () => desk.scenario,
    certify: async name => {
      const store = storeNames.find(known => known === name)
      if (!store) throw new Error(`There is no store “${name}”. There are ${storeNames.join(', ')}.`)
      const certificate = await certify({ bench, store, rules, picture, now: Date.now })
      return { certificate, report: reportOf(certificate) }
    },
  }
}
