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

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing']
/** Names functions, and makes everything a little slower. */
const profiler = 'disabled-by-default-v8.cpu_profiler'
const begun = 'tenfoot traced'
const drawn = 'renderFrame'
const parsed = /Steps$|^inTurns$|^finishedInTurns$/
/** The last of a parse shows what came of it in the same task. */
const shown = /^show(?:News)?$/
const mostTasks = 60
const shownFunctions = 5
const nothing: LongTask = { ms: 0, functions: '' }

/** By Chromium's own trace, not by `PerformanceObserver`: that one is silent below 50 ms and names no function. */
export async function longestTasks(page: Page, run: () => Promise<unknown>): Promise<LongTasks> {
  return inTrace(await traced(page, run, [...categories, profiler]))
}

/** The main thread's own milliseconds in its longest task with script of ours; no function is named, and nothing slower than it is. */
export async function longestTask(page: Page, run: () => Promise<unknown>): Promise<number> {
  const events = await traced(page, run, categories)
  const calls = events.filter(isOurs)
  const hasScript = (task: TraceEvent): boolean => calls.some(({ ts }) => ts >= task.ts && ts <= task.ts + (task.dur ?? 0))
  return Math.max(0, ...tasksIn(events).filter(hasScript).map(timeOf))
}

async function traced(page: Page, run: () => Promise<unknown>, wanted: string[]): Promise<readonly TraceEvent[]> {
  const browser = page.context().browser()!
  await browser.startTracing(page, { categories: wanted })
  // The first script after a start pays for the profiler; ours comes after it.
  await page.evaluate(name => new Promise<void>(done => {
    setTimeout(() => {
      performance.mark(name)
      setTimeout(done)
    })
  }), begun)
  await run()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  return traceEvents
}

function isOurs({ name, args }: TraceEvent): boolean {
  return name === 'FunctionCall' && JSON.stringify(args).includes('/js/')
}

function tasksIn(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const thread = events.find(isOurs)
  const from = events.find(({ name }) => name === begun)?.ts ?? Infinity
  return events.filter(({ name, pid, tid, dur, ts }) => name === 'RunTask' && pid === thread?.pid && tid === thread.tid && dur !== undefined && ts > from)
}

function inTrace(events: readonly TraceEvent[]): LongTasks {
  const longest = [...tasksIn(events)].sort((one, other) => timeOf(other) - timeOf(one)).slice(0, mostTasks)
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
