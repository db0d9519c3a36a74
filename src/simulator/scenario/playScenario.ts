import type { KeyName } from '../../platform/keys'
import type { LifecycleEvent, StorageFault, Tester } from '../../tv/app/tester'
import type { Scenario, Seen, Step } from './scenario'
import { differenceOf, nowOf, placeOf } from './seen'

/** As much of the app as a scenario is played with. */
export type PlayedApp = Pick<Tester, 'ready' | 'whenIdle' | 'focus' | 'screen' | 'text' | 'speech' | 'video'> & {
  open(link: string): Promise<void>
  lifecycle(event: LifecycleEvent): Promise<void>
  storage(fault: StorageFault): Promise<void>
}

export interface PlayNeeds {
  /** Null until the app has started. */
  app(): PlayedApp | null
  /** Starts the app as the scenario begins: its setup, its viewer, and nothing kept of what was before. */
  begin(scenario: Scenario): Promise<void>
  /** A key goes down, or comes up; throws where this TV has no such key. */
  key(key: KeyName, down: boolean): void
  hold(key: KeyName, ms: number): Promise<void>
  set(conditions: readonly string[]): Promise<void>
  restart(): Promise<void>
  shoot(name: string): Promise<void>
  pause(ms: number): Promise<void>
  /** Milliseconds, from anywhere. */
  now(): number
}

export interface PlayOptions {
  /** As fast as the app is, or with the pauses of whoever recorded it. */
  readonly pace?: 'full' | 'original'
  readonly onStep?: (index: number, state: 'playing' | 'passed' | 'failed') => void
  /** Ends it before its next step. */
  readonly isStopped?: () => boolean
}

export interface PlayResult {
  readonly passed: boolean
  /** Which one did not pass, from 0; null: the beginning, or none. */
  readonly step: number | null
  readonly reason: string | null
  /** Where the app was at the end. */
  readonly at: string
}

/** An app that cannot rest (a stream that stands still) is not waited for longer after a key. */
const restMs = 5_000
const startMs = 30_000
const expectMs = 5_000
const waitMs = 20_000
const stepMs = 90_000
const lookMs = 40
const againMs = 150

/** Plays a scenario from its beginning; never rejects, and every wait in it ends. */
export async function playScenario(scenario: Scenario, needs: PlayNeeds, { pace = 'full', onStep, isStopped }: PlayOptions = {}): Promise<PlayResult> {
  let step: number | null = null
  try {
    await within(needs, startMs * 2, 'the start', begun(scenario, needs))
    let last = needs.now()
    for (const [index, own] of scenario.steps.entries()) {
      step = index
      if (isStopped?.()) throw new Error('stopped by hand')
      if (pace === 'original') await needs.pause(Math.max(0, last + (own.after ?? 0) - needs.now()))
      last = needs.now()
      onStep?.(index, 'playing')
      await within(needs, stepMs, 'the step', played(own, needs, pace))
      onStep?.(index, 'passed')
    }
    return { passed: true, step: null, reason: null, at: await placeNow(needs) }
  } catch (error) {
    if (step !== null) onStep?.(step, 'failed')
    return { passed: false, step, reason: (error as Error).message, at: await placeNow(needs) }
  }
}

async function begun(scenario: Scenario, needs: PlayNeeds): Promise<void> {
  await needs.begin(scenario)
  await started(needs)
}

async function started(needs: PlayNeeds): Promise<void> {
  const until = needs.now() + startMs
  while (!needs.app()) {
    if (needs.now() > until) throw new Error(`the app has not started within ${startMs / 1000} seconds`)
    await needs.pause(lookMs)
  }
  await needs.app()!.ready()
  await rested(needs)
}

/** Until the app rests, or long enough: what it does instead is for the next expectation to judge. */
async function rested(needs: PlayNeeds): Promise<void> {
  await needs.app()?.whenIdle({ timeout: restMs }).catch(() => undefined)
}

async function played(step: Step, needs: PlayNeeds, pace: 'full' | 'original'): Promise<void> {
  const app = needs.app()
  if (!app) throw new Error('the app does not run')
  if ('press' in step) return pressed(Array.from({ length: step.times ?? 1 }, () => step.press), needs, pace)
  if ('type' in step) return pressed([...step.type] as KeyName[], needs, pace)
  if ('hold' in step) return needs.hold(step.hold, step.ms).then(() => rested(needs))
  if ('wait' in step) return step.wait === 'idle' ? app.whenIdle({ timeout: step.limit ?? waitMs }) : seen(step.wait, false, step.limit ?? waitMs, needs)
  if ('expect' in step) return 'not' in step.expect ? seen(step.expect.not, true, step.limit ?? expectMs, needs) : seen(step.expect, false, step.limit ?? expectMs, needs)
  if ('set' in step) return needs.set(step.set).then(() => rested(needs))
  if ('lifecycle' in step) return app.lifecycle(step.lifecycle).then(() => step.lifecycle === 'contextLost' ? started(needs) : rested(needs))
  if ('open' in step) return app.open(step.open).catch(() => undefined)
  if ('storage' in step) return app.storage(step.storage)
  if ('restart' in step) return needs.restart().then(() => started(needs))
  return needs.shoot(step.shot)
}

async function pressed(keys: readonly KeyName[], needs: PlayNeeds, pace: 'full' | 'original'): Promise<void> {
  for (const [index, key] of keys.entries()) {
    if (pace === 'original' && index > 0) await needs.pause(againMs)
    needs.key(key, true)
    needs.key(key, false)
    if (pace === 'full') await rested(needs)
  }
}

/** Looks until it is so, or until it is not. */
async function seen(wanted: Seen, isUnwanted: boolean, limit: number, needs: PlayNeeds): Promise<void> {
  const until = needs.now() + limit
  for (;;) {
    const difference = await differenceNow(wanted, needs)
    if ((difference !== null) === isUnwanted) return
    if (needs.now() > until) throw new Error(difference ?? `it is so: ${JSON.stringify(wanted)}`)
    await needs.pause(lookMs)
  }
}

/** An app that is starting shows nothing that was meant, wanted or not. */
async function differenceNow(wanted: Seen, needs: PlayNeeds): Promise<string | null> {
  const app = needs.app()
  return app ? nowOf(app).then(now => differenceOf(wanted, now)) : 'the app does not run'
}

async function placeNow(needs: PlayNeeds): Promise<string> {
  const app = needs.app()
  return app ? nowOf(app).then(placeOf).catch((error: Error) => error.message) : 'the app does not run'
}

async function within<Value>(needs: PlayNeeds, ms: number, what: string, done: Promise<Value>): Promise<Value> {
  const late = needs.pause(ms).then((): never => { throw new Error(`${what} took longer than ${ms / 1000} seconds`) })
  late.catch(() => undefined)
  return Promise.race([done, late])
}
