import type { Page } from 'playwright-core'
import { sampledIn, type TraceEvent } from './samples'

export interface LongTask {
  /** The main thread's own milliseconds. */
  readonly ms: number
  /** The functions it spent most of them in: 'parsePage 210, readTree 40'. */
  readonly functions: string
}

/** Drawing is the engine's work in a frame, parsing is the newsroom's work between two rests; the rest is ours, too. */
export interface LongTasks {
  readonly parsing: LongTask
  readonly other: LongTask
  readonly drawing: LongTask
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler']
const drawn = 'renderFrame'
const parsed = /Steps$|^inTurns$|^finishedInTurns$/
/** The last of a parse shows what came of it in the same task. */
const shown = /^show(?:News)?$/
const mostTasks = 60
const shownFunctions = 5
const nothing: LongTask = { ms: 0, functions: '' }

/** By Chromium's own trace, not by `PerformanceObserver`: that one is silent below 50 ms and names no function. */
export async function longestTasks(page: Page, run: () => Promise<unknown>): Promise<LongTasks> {
  const browser = page.context().browser()!
  await browser.startTracing(page, { categories })
  await run()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  return inTrace(traceEvents)
}

function inTrace(events: readonly TraceEvent[]): LongTasks {
  const thread = events.find(event => event.name === 'FunctionCall' && JSON.stringify(event.args).includes('/js/'))
  const tasks = events.filter(({ name, pid, tid, dur }) => name === 'RunTask' && pid === thread?.pid && tid === thread.tid && dur !== undefined)
  const longest = [...tasks].sort((one, other) => timeOf(other) - timeOf(one)).slice(0, mostTasks)
  const sampled = longest.map(task => ({ ms: timeOf(task), functions: sampledIn(events, task) }))
  const found = (kind: Kind): LongTask => {
    const task = sampled.find(({ functions }) => kindOf(functions) === kind)
    return task ? { ms: task.ms, functions: written(task.functions) } : nothing
  }
  return { parsing: found('parsing'), other: found('other'), drawing: found('drawing') }
}

type Kind = keyof LongTasks

function kindOf(functions: ReadonlyMap<string, number>): Kind {
  if (functions.has(drawn)) return 'drawing'
  const names = [...functions.keys()]
  return names.some(name => parsed.test(name)) && !names.some(name => shown.test(name)) ? 'parsing' : 'other'
}

function timeOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000
}

function written(functions: ReadonlyMap<string, number>): string {
  const named = [...functions].filter(([name]) => /^[A-Za-z_]/.test(name)).sort(([, one], [, other]) => other - one)
  return named.slice(0, shownFunctions).map(([name, ms]) => `${name} ${Math.round(ms)}`).join(', ')
}
