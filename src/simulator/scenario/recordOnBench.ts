import { channelOf, choicesIn } from '../bench/appStorage'
import type { Bench } from '../bench/bench'
import { plainSetup } from '../bench/setup'
import { knownHere } from './knownHere'
import { placeSeen } from './observed'
import { beginOnBench } from './playOnBench'
import { readScenario } from './readScenario'
import { createRecording, type Recording } from './recording'
import type { Choices, Scenario, ScenarioSetup } from './scenario'
import { nowOf } from './seen'

export interface BenchRecording extends Pick<Recording, 'steps' | 'note'> {
  end(): Promise<Scenario>
}

const minute = 60_000
const restMs = 15_000

/** Starts the app anew, as the bench is set and by what its viewer chose, and writes down what is done from then on. */
export async function recordOnBench(bench: Bench, changed: () => void): Promise<BenchRecording> {
  const beginning = { setup: setupOf(bench), ...viewerOf(bench) }
  await beginOnBench(beginning, bench)
  const recording = createRecording({ now: () => performance.now(), changed, settle: async () => {
    const { tester } = bench
    if (!tester) return null
    await tester.whenIdle({ timeout: restMs })
    return placeSeen(await nowOf(tester))
  } })
  let { conditions } = bench.setup
  const off = [
    bench.on('key', ({ key, down, repeat }) => recording.key(key, down, repeat)),
    bench.on('act', step => recording.act(step)),
    bench.on('setup', setup => {
      if (setup.conditions.join() === conditions.join()) return
      ;({ conditions } = setup)
      recording.act({ set: conditions })
    }),
  ]
  return {
    get steps() { return recording.steps },
    note: recording.note,
    end: async () => {
      off.forEach(end => end())
      const steps = await recording.end()
      return { v: 1, name: `Recorded ${new Date().toISOString().slice(0, 16).replace('T', ', ')}`, ...beginning, steps }
    },
  }
}

/** Only what is not plain; always with a clock, so that today's news are the same tomorrow. */
function setupOf({ setup }: Bench): ScenarioSetup {
  const told = (Object.keys(setup) as (keyof typeof setup)[]).filter(name => name !== 'renderer' && JSON.stringify(setup[name]) !== JSON.stringify(plainSetup[name]))
  return { ...Object.fromEntries(told.map(name => [name, setup[name]])), clock: new Date(setup.clock ?? Math.floor(Date.now() / minute) * minute).toISOString() }
}

/** What a scenario cannot hold of it is left out. */
function viewerOf(bench: Bench): Pick<Scenario, 'choices' | 'isNew'> {
  const { welcomed, ...kept } = choicesIn(channelOf(bench.app)) ?? {}
  const choices = Object.fromEntries(Object.entries(kept).filter(([name, choice]) => readScenario({ v: 1, name: 'choices', choices: { [name]: choice }, steps: [{ restart: true }] }, knownHere).scenario)) as Choices
  return { ...Object.keys(choices).length > 0 && { choices }, ...welcomed !== true && { isNew: true } }
}
