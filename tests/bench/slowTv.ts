import type { CDPSession, Page } from 'playwright-core'
import type { Focus } from '../../src/tv/app/tester'
import { openTv, type Tv } from '../support/tv'
import { loopInPage } from './calibration'
import { longestTask, longestTasks, type LongTasks } from './longestTasks'

const slowness = 4
/** A key's work is over when so many looks find no new frame: on a busy machine frames come late. */
const lookMs = 120
/** As remotes do. */
const repeatMs = 40
const repeatsToLook = 5
const longestHold = 20_000
const quietLooks = 4
const mostLooks = 30
const keyCodes = { left: 37, up: 38, right: 39, down: 40, ok: 13, back: 27 }

export type Key = keyof typeof keyCodes

export interface Start {
  readonly scriptMs: number
  readonly clockMs: number
}

/** The app in a browser whose main thread is four times slower. Times are the main thread's own. */
export interface SlowTv {
  readonly tv: Tv
  /** Milliseconds of the calibration loop, as slow as all else. */
  readonly loopMs: number
  /** From the page's request to the first focused card: script, and by the clock. */
  readonly start: Start
  /** Milliseconds of script since the page was opened. */
  scriptMs(): Promise<number>
  /** Milliseconds of script for a key and all that follows it. Nothing of the tester's runs meanwhile. */
  pressed(key: Key): Promise<number>
  /** Bytes of living JavaScript objects. */
  heap(): Promise<number>
  /** The longest tasks while `run` runs. */
  traced(run: () => Promise<unknown>): Promise<LongTasks>
  /** Milliseconds of the longest task with script of ours while `run` runs. */
  longest(run: () => Promise<unknown>): Promise<number>
  key(key: Key): Promise<void>
  /** Holds a key as a remote does that repeats, until the focus is there, and waits until all is drawn. */
  hold(key: Key, isThere: (focus: Focus) => boolean): Promise<void>
  /** For what is counted and not timed. */
  atFullSpeed<T>(run: () => Promise<T>): Promise<T>
}

export async function openSlowTv(channel: object, awaited: 'card' | 'message' = 'card'): Promise<SlowTv> {
  const opening: { cdp?: CDPSession; start?: FirstFocus } = {}
  const tv = await openTv({
    isSeen: true,
    drawsAside: true,
    moves: true,
    channel,
    prepare: async page => {
      opening.cdp = await slowed(page)
      opening.start = await firstFocus(page, opening.cdp, awaited)
    },
  })
  const cdp = opening.cdp!
  const start = await opening.start!.focused
  await tv.whenIdle()
  const key = (name: Key): Promise<void> => sendKey(cdp, keyCodes[name])
  const scriptMs = (): Promise<number> => scriptOf(cdp)
  return {
    tv, start, key, scriptMs,
    loopMs: await loopInPage(tv.page, scriptMs),
    pressed: async name => {
      const before = await scriptMs()
      await key(name)
      await lastFrame(tv)
      return await scriptMs() - before
    },
    heap: async () => {
      await cdp.send('HeapProfiler.collectGarbage')
      return (await cdp.send('Runtime.getHeapUsage')).usedSize
    },
    traced: run => longestTasks(tv.page, run),
    longest: run => longestTask(tv.page, run),
    hold: async (name, isThere) => {
      await holdKey(cdp, keyCodes[name], async () => isThere((await tv.focus())!))
      await lastFrame(tv)
    },
    atFullSpeed: async run => {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      const result = await run()
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness })
      return result
    },
  }
}

export function rest(milliseconds: number): Promise<void> {
  return new Promise(done => setTimeout(done, milliseconds))
}

/** Until frames came and ended. Looks from outside are not counted as the page's script. */
async function lastFrame(tv: Tv): Promise<void> {
  const first = (await tv.metrics()).frames
  let before = first
  for (let look = 0, quiet = 0; look < mostLooks && (quiet < quietLooks || before === first); look++) {
    await rest(lookMs)
    const { frames } = await tv.metrics()
    quiet = frames === before ? quiet + 1 : 0
    before = frames
  }
}

async function slowed(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page)
  // The thread's own time: what else runs on this machine does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  return cdp
}

interface FirstFocus {
  readonly focused: Promise<Start>
}

/** The page tells when the first thing of this role has focus; the figures are taken then. */
async function firstFocus(page: Page, cdp: CDPSession, role: string): Promise<FirstFocus> {
  let tell: (start: Start) => void = () => {}
  const focused = new Promise<Start>(done => { tell = done })
  await page.exposeFunction('benchFocused', async (clockMs: number) => tell({ scriptMs: await scriptOf(cdp), clockMs }))
  await page.addInitScript(wanted => {
    const told = window as unknown as { benchFocused(clockMs: number): void }
    const looking = setInterval(() => {
      void window.tester?.focus().then(focus => {
        if (focus?.role !== wanted) return
        clearInterval(looking)
        told.benchFocused(performance.now())
      })
    }, 40)
  }, role)
  return { focused }
}

async function scriptOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value
}

async function sendKey(cdp: CDPSession, code: number): Promise<void> {
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', windowsVirtualKeyCode: code })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode: code })
}

async function holdKey(cdp: CDPSession, code: number, isEnough: () => Promise<boolean>): Promise<void> {
  const down = { type: 'keyDown', windowsVirtualKeyCode: code } as const
  const end = Date.now() + longestHold
  await cdp.send('Input.dispatchKeyEvent', down)
  for (let repeats = 1; repeats % repeatsToLook > 0 || !await isEnough(); repeats++) {
    if (Date.now() > end) throw new Error('A key was held for long, and the focus did not come where it should.')
    await rest(repeatMs)
    await cdp.send('Input.dispatchKeyEvent', { ...down, autoRepeat: true })
  }
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode: code })
}
