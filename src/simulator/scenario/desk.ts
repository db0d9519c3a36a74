import type { Bench } from '../bench/bench'
import { playOnBench } from './playOnBench'
import type { PlayNeeds, PlayOptions, PlayResult } from './playScenario'
import { recordOnBench, type BenchRecording } from './recordOnBench'
import type { Scenario, StepKind } from './scenario'

export type StepMark = 'playing' | 'passed' | 'failed' | null

/** The one scenario that the bench is busy with, or that lies there to be looked at. */
export interface Desk {
  readonly scenario: Scenario | null
  /** 'starting': the app starts anew, and what is pressed is not yet recorded. */
  readonly busy: 'playing' | 'starting' | 'recording' | null
  /** How far it was played, by step. */
  readonly marks: readonly StepMark[]
  readonly result: PlayResult | null
  /** Lays a scenario there. */
  show(scenario: Scenario): void
  /** Rejects while the bench is busy. */
  run(scenario: Scenario, options?: Pick<PlayOptions, 'pace'>): Promise<PlayResult>
  record(): Promise<void>
  /** What is recorded lies there then; what plays ends before its next step. */
  stop(): Promise<void>
  /** Adds what is to hold where the app is now: to what is recorded, or at the end of what lies there. */
  note(expectation: Extract<StepKind, { readonly expect: unknown }>): void
  onChange(listener: () => void): void
}

export function createDesk(bench: Bench, shoot: PlayNeeds['shoot']): Desk {
  const listeners = new Set<() => void>()
  let scenario: Scenario | null = null
  let busy: Desk['busy'] = null
  let marks: readonly StepMark[] = []
  let result: PlayResult | null = null
  let recording: BenchRecording | null = null
  let isStopped = false
  const changed = (): void => listeners.forEach(listener => listener())
  const lay = (next: Scenario | null, now: Desk['busy']): void => {
    scenario = next
    busy = now
    marks = []
    result = null
    changed()
  }
  const refuseIfBusy = (): void => {
    if (busy) throw new Error(`The bench is busy with a scenario: stop that first.`)
  }
  return {
    get scenario() { return scenario },
    get busy() { return busy },
    get marks() { return marks },
    get result() { return result },
    show: next => { if (!busy) lay(next, null) },
    run: async (next, options) => {
      refuseIfBusy()
      isStopped = false
      lay(next, 'playing')
      const mark = (index: number, state: StepMark): void => {
        marks = next.steps.map((_, place) => place === index ? state : marks[place] ?? null)
        changed()
      }
      result = await playOnBench(next, bench, shoot, { ...options, onStep: mark, isStopped: () => isStopped })
      busy = null
      changed()
      return result
    },
    record: async () => {
      refuseIfBusy()
      lay(null, 'starting')
      try {
        recording = await recordOnBench(bench, () => {
          if (recording) scenario = { v: 1, name: 'Recording', steps: recording.steps }
          changed()
        })
        busy = 'recording'
        changed()
      } catch (error) {
        lay(null, null)
        throw error
      }
    },
    stop: async () => {
      isStopped = true
      const ending = recording
      recording = null
      if (!ending) return
      const recorded = await ending.end()
      lay(recorded.steps.length > 0 ? recorded : null, null)
    },
    note: expectation => {
      if (recording) return recording.note(expectation)
      if (scenario && !busy) lay({ ...scenario, steps: [...scenario.steps, expectation] }, null)
    },
    onChange: listener => { listeners.add(listener) },
  }
}
