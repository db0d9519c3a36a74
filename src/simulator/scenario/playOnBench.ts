import { channelOf, choose, forgetApp } from '../bench/appStorage'
import type { Bench } from '../bench/bench'
import { plainSetup, type Setup } from '../bench/setup'
import { keysOf } from '../profiles/keysOf'
import { playScenario, type PlayNeeds, type PlayOptions, type PlayResult } from './playScenario'
import type { Scenario } from './scenario'

/** Plays a scenario on the bench, from a fresh start of the app. */
export function playOnBench(scenario: Scenario, bench: Bench, shoot: PlayNeeds['shoot'], options: PlayOptions): Promise<PlayResult> {
  // Who wants it done at once waits for nothing that glides.
  const played = options.pace === 'original' ? scenario : { ...scenario, choices: { motion: 'step', ...scenario.choices } }
  return playScenario(played, { ...needsOf(bench), shoot }, options)
}

/** Starts the app as a scenario begins: its setup, its viewer, and nothing kept of what was before. */
export async function beginOnBench({ setup = {}, choices = {}, isNew = false }: Pick<Scenario, 'setup' | 'choices' | 'isNew'>, bench: Bench): Promise<void> {
  const channel = channelOf(bench.app)
  await blank(bench.frame)
  forgetApp()
  choose(channel, { ...!isNew && { welcomed: true }, ...choices })
  await bench.change(setupOf({ setup }, bench.setup))
}

function needsOf(bench: Bench): Omit<PlayNeeds, 'shoot'> {
  const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))
  return {
    app: () => {
      const { tester } = bench
      return tester && { ...tester, open: async link => bench.open(link), storage: bench.spoil, lifecycle: async event => {
        const problem = bench.lifecycle(event)
        if (problem !== null) throw new Error(problem)
      } }
    },
    begin: scenario => beginOnBench(scenario, bench),
    key: (key, down) => {
      if (!keysOf(bench.profile.platform)[key]) throw new Error(`the remote of ${bench.profile.label} has no key “${key}”`)
      bench.key(key, down)
    },
    hold: async (key, ms) => bench.tester?.hold(key, ms, { every: bench.profile.repeat?.next ?? 0 }),
    set: conditions => bench.change({ conditions }),
    restart: () => bench.restart(),
    pause,
    now: () => performance.now(),
  }
}

/** An app that goes writes down where it was: it has to be gone before its storage is emptied. */
function blank(frame: HTMLIFrameElement): Promise<void> {
  return new Promise(done => {
    frame.addEventListener('load', () => done(), { once: true })
    frame.contentWindow!.location.replace('about:blank')
  })
}

/** The whole setup that a scenario means; how the bench draws stays, where it says nothing of it. */
export function setupOf({ setup = {} }: Pick<Scenario, 'setup'>, { renderer }: Setup): Setup {
  const { clock, ...others } = setup
  return { ...plainSetup, renderer, ...others, clock: typeof clock === 'string' ? Date.parse(clock) : clock ?? null }
}
