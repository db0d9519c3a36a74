import type { KeyName } from '../../platform/keys'
import type { Focus, Tester } from '../../tv/app/tester'
import type { AppWindow, Bench } from '../bench/bench'
import type { Setup } from '../bench/setup'

const patienceMs = 20_000

/** What a rule does with the TV, in a viewer's words; every wait ends. */
export interface Examiner {
  readonly bench: Bench
  readonly app: AppWindow
  readonly tester: Tester
  /** A first start of this TV with nothing else set; asked how large text should be, the viewer leaves it. Milliseconds until the first screen could be used. */
  begin(setup?: Partial<Setup>): Promise<number>
  /** Off and on again; what is kept stays. */
  again(): Promise<number>
  /** Presses keys, each when all is quiet, and waits. */
  press(...keys: readonly KeyName[]): Promise<Focus | null>
  /** Presses a key and says after how many milliseconds focus, screen or page was another; null: none of them within two seconds. */
  timed(key: KeyName): Promise<number | null>
  screen(): ReturnType<Tester['screen']>
  text(): Promise<string>
  /** From home to the first card that is a story, and into it. */
  openStory(): Promise<boolean>
  /** Milliseconds until it is so; null: it never was, within `limit`. */
  until(is: () => Promise<boolean> | boolean, limit?: number): Promise<number | null>
}

export function createExaminer(bench: Bench): Examiner {
  const tester = (): Tester => {
    if (!bench.tester) throw new Error('The app has no tester: it did not start.')
    return bench.tester
  }
  const started = async (start: () => Promise<void>): Promise<number> => {
    const from = performance.now()
    await start()
    await until(() => bench.tester !== null)
    await tester().ready()
    return performance.now() - from
  }
  const settle = async (): Promise<void> => {
    await tester().whenIdle({ timeout: patienceMs })
    if ((await tester().screen()).name === 'welcome') await press('back')
  }
  const press = async (...keys: readonly KeyName[]): Promise<Focus | null> => {
    for (const key of keys) {
      await tester().whenIdle({ timeout: patienceMs })
      tap({ bench }, key)
      await tester().whenIdle({ timeout: patienceMs })
    }
    return tester().focus()
  }
  const state = async (): Promise<string> => JSON.stringify([await tester().focus(), await tester().screen()])
  return {
    bench, press, until,
    get app() { return bench.app! },
    get tester() { return tester() },
    begin: async (setup = {}) => {
      const took = await started(() => bench.change({ conditions: [], link: '', ...setup }, { clears: true }))
      await settle()
      return took
    },
    again: async () => {
      const took = await started(() => bench.restart())
      await settle()
      return took
    },
    timed: async key => {
      await tester().whenIdle({ timeout: patienceMs })
      const before = await state()
      const start = performance.now()
      tap({ bench }, key)
      const found = await until(async () => await state() !== before, 2000)
      return found === null ? null : performance.now() - start
    },
    screen: () => tester().screen(),
    text: async () => (await tester().text()).join('\n'),
    openStory: async () => {
      for (let tries = 0; tries < 4; tries++) {
        if ((await tester().focus())?.id.startsWith('story:')) break
        await press('right')
      }
      await press('ok')
      return (await tester().screen()).name === 'story'
    },
  }
}

/** A press, as short as a tap. */
export function tap({ bench }: { readonly bench: Bench }, key: KeyName): void {
  bench.key(key, true)
  bench.key(key, false)
}

async function until(is: () => Promise<boolean> | boolean, limit = patienceMs): Promise<number | null> {
  const start = performance.now()
  while (performance.now() - start < limit) {
    if (await is()) return performance.now() - start
    await new Promise(done => setTimeout(done, 10))
  }
  return null
}
