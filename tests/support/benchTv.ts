import { expect as plainExpect } from '@jest/globals'
import type { Page } from 'playwright-core'
import demo from '../../static/channel.json'
import type {} from '../../src/simulator/shim/index'
import { plainSetup, type Setup } from '../../src/simulator/bench/setup'
import { parseCondition } from '../../src/simulator/conditions/parseCondition'
import { keysOf } from '../../src/simulator/profiles/keysOf'
import type { Profile } from '../../src/simulator/profiles/profile'
import { profiles } from '../../src/simulator/profiles/profiles'
import type { Choices } from '../../src/simulator/scenario/scenario'
import { nowOf, type Now } from '../../src/simulator/scenario/seen'
import type { WorkerOrder, WorkerState } from '../../src/simulator/worker/workerState'
import type { KeyName } from '../../src/platform/keys'
import { prefixOf } from '../../src/platform/storedVersion'
import type { LifecycleEvent, StorageFault } from '../../src/tv/app/tester'
import { openContext, type BenchContextOptions } from './benchContext'
import { seenMatchers } from './seenMatchers'

/** A TV of the bench without the bench: the app whole in a page, with the same shim and the same service worker. */
export interface BenchTv {
  readonly page: Page
  readonly errors: string[]
  /** Presses keys one by one, each when the app rests. */
  press(...keys: KeyName[]): Promise<void>
  hold(key: KeyName, ms: number): Promise<void>
  whenIdle(timeout?: number): Promise<void>
  /** All conditions that hold from here on. */
  set(conditions: readonly string[]): Promise<void>
  lifecycle(event: LifecycleEvent): Promise<void>
  /** A link from outside, while the app runs. */
  open(link: string): Promise<void>
  storage(fault: StorageFault): Promise<void>
  restart(): Promise<void>
  /** A picture, into dist/screenshots. */
  shoot(name: string): Promise<void>
  /** What the app shows and says. */
  now(): Promise<Now>
}

export interface BenchTvOptions extends Partial<Omit<Setup, 'clock'>>, BenchContextOptions {
  /** An ISO time, or milliseconds since 1970, that the app's clock begins with. */
  readonly now?: string | number
  readonly choices?: Choices
  /** A viewer who was never here. */
  readonly isNew?: boolean
}

export const expect = plainExpect
expect.extend(seenMatchers)

const restMs = 5_000

export async function openTv(options: BenchTvOptions = {}): Promise<BenchTv> {
  const state = stateOf(options)
  const { page, address, errors } = await openContext({ size: state.profile.screen, ...options })
  // Any document of this origin can tell the worker; this one has no app in it.
  await page.goto(`${address}shim.js`)
  await tell(page, state)
  await page.evaluate(([key, choices]) => localStorage.setItem(key, choices), [`${prefixOf(demo.name)}preferences`, JSON.stringify({ ...!options.isNew && { welcomed: true }, motion: 'step', ...options.choices })] as const)
  await page.goto(`${address}tv/${state.setup.link === '' ? '' : `#${state.setup.link}`}`)
  await started(page)
  return remoteOf(page, errors, state)
}

function stateOf({ profile = plainSetup.profile, conditions = [], link = '', zone = null, language = null, now }: BenchTvOptions): WorkerState {
  const found = profiles.find(({ id }) => id === profile)
  if (!found) throw new Error(`There is no TV '${profile}': there are ${profiles.map(({ id }) => id).join(', ')}.`)
  for (const condition of conditions) checked(condition)
  const clock = now === undefined ? null : typeof now === 'string' ? Date.parse(now) : now
  return { profile: found, setup: { profile, conditions, link, zone, language, clock, renderer: 'canvas2d' } }
}

function checked(condition: string): void {
  const parsed = parseCondition(condition)
  if ('problem' in parsed) throw new Error(parsed.problem)
}

/** Runs in the page: the worker answers when it goes by the new state. */
function tell(page: Page, state: WorkerState): Promise<void> {
  return page.evaluate(order => new Promise<void>((done, fail) => {
    const timer = setTimeout(() => fail(new Error('The service worker does not answer.')), 30_000)
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      clearTimeout(timer)
      done()
    }
    navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(({ active }) => active!.postMessage(order, [port2]), fail)
  }), { kind: 'state', state } satisfies WorkerOrder)
}

async function started(page: Page): Promise<void> {
  await page.waitForFunction(() => window.tester !== undefined)
  await page.evaluate(() => window.tester!.ready())
  await rested(page)
}

/** Until the app rests, or long enough: what it does instead is for the next expectation to judge. */
function rested(page: Page): Promise<void> {
  return page.evaluate(timeout => window.tester!.whenIdle({ timeout }).catch(() => undefined), restMs)
}

function remoteOf(page: Page, errors: string[], first: WorkerState): BenchTv {
  let state = first
  const { profile } = first
  return {
    page, errors,
    press: async (...keys) => {
      for (const key of keys) {
        refuseUnknown(profile, key)
        await page.evaluate(name => window.tester!.press(name), key)
        await rested(page)
      }
    },
    hold: async (key, ms) => {
      refuseUnknown(profile, key)
      await page.evaluate(([name, time, every]) => window.tester!.hold(name, time, { every }), [key, ms, profile.repeat?.next ?? 0] as const)
      await rested(page)
    },
    whenIdle: timeout => page.evaluate(options => window.tester!.whenIdle(options), timeout === undefined ? {} : { timeout }),
    set: async conditions => {
      conditions.forEach(checked)
      state = { ...state, setup: { ...state.setup, conditions } }
      await tell(page, state)
      await page.evaluate(next => window.shim!.change(next), state)
      await rested(page)
    },
    lifecycle: async event => {
      const problem = await page.evaluate(name => window.shim!.lifecycle(name), event)
      if (problem !== null) throw new Error(problem)
      await (event === 'contextLost' ? started(page) : rested(page))
    },
    open: async link => {
      await page.evaluate(text => window.shim!.open(text), link)
      await rested(page)
    },
    storage: fault => page.evaluate(name => window.tester!.storage(name), fault),
    restart: async () => {
      await page.reload()
      await started(page)
    },
    shoot: async name => { await page.screenshot({ path: `dist/screenshots/${name}.png` }) },
    now: () => page.evaluate<Now>(`(${nowOf})(window.tester)`),
  }
}

function refuseUnknown({ platform, label }: Profile, key: KeyName): void {
  if (!keysOf(platform)[key]) throw new Error(`The remote of ${label} has no key '${key}'.`)
}
