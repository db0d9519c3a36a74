import type { Lightning } from '@lightningjs/sdk'
import type { VideoReport } from '../playback/broadcast'
import { createEventLog } from './eventLog'
import { keepEvents, type KeepingNeeds } from './happenings'
import { holdKey, isAt, pressKey, type RemoteNeeds } from './remote'
import type { createRequestLog } from './requestLog'
import { pictureOf } from './stagePicture'
import { countFrames, metricsOf, pathOf, textOf } from './stageReport'
import { foundIn, treeOf } from './stageTree'
import type { Focus, LifecycleEvent, Locator, NewsRequest, Remote, StorageFault, Tester, WaitOptions } from './testerApi'
import type { SpokenText } from './transcript'
import { createWait, type WaitNeeds } from './wait'

export type { Focus, Locator, Tester }
export type * from './testerApi'

export interface TesterNeeds extends WaitNeeds, RemoteNeeds, KeepingNeeds {
  focusPath(): readonly Lightning.Component[]
  video(): VideoReport
  spoken(): readonly SpokenText[]
  openLink(link: string): void
  keys(): Remote
  happen(event: LifecycleEvent): void
  spoilStorage(fault: StorageFault): void
  /** What was asked of the network. */
  asked(since: number): readonly NewsRequest[]
  /** Bytes; null where the engine does not tell. */
  heap(): number | null
}

/** What the script of its own brings, which the app loads where a tester watches: no other app has it. */
export interface TesterScript {
  readonly createTester: typeof createTester
  readonly createRequestLog: typeof createRequestLog
}

declare global {
  interface Window { tester?: Tester, tenfootTester?: TesterScript }
}

/** The one way to see into the canvas. */
export function createTester(needs: TesterNeeds): Tester {
  const wait = createWait(needs)
  const frames = countFrames(needs.stage)
  const log = createEventLog(needs.now)
  keepEvents(log, needs)
  const focusNow = () => pathOf(needs.focusPath())
  const whenIdle = (options?: WaitOptions) => wait.idle(options?.timeout)
  return {
    version: 1,
    ready: () => wait.ready(),
    whenIdle,
    press: async (key, options = {}) => {
      for (let i = 0; i < (options.times ?? 1); i++) pressKey(needs, key)
    },
    hold: (key, ms, options) => holdKey(needs, key, ms, options),
    pressUntil: async (key, locator, { max = 50 } = {}) => {
      await whenIdle()
      for (let pressed = 0; !isAt(focusNow(), locator); pressed++) {
        if (pressed === max) throw new Error(`After ${max} times '${key}' the focus is on '${focusNow()?.label}', not on ${JSON.stringify(locator)}.`)
        pressKey(needs, key)
        await whenIdle()
      }
      return focusNow()!
    },
    pressAndWait: async (key, options) => {
      const from = focusNow()
      pressKey(needs, key)
      await whenIdle(options)
      const to = focusNow()
      return { from, to, moved: JSON.stringify(from) !== JSON.stringify(to) }
    },
    focus: async () => focusNow(),
    screen: async () => needs.report()?.screen ?? { name: 'start', params: {}, title: '', state: 'loading' },
    text: async () => textOf(needs.stage),
    tree: async options => treeOf(needs.stage, needs.focusPath(), options),
    find: async locator => foundIn(needs.stage, needs.focusPath(), locator),
    speech: async () => needs.spoken(),
    events: async (since = 0) => log.since(since),
    requests: async (since = 0) => needs.asked(since),
    open: async link => {
      needs.openLink(link)
      await whenIdle()
    },
    keys: async () => needs.keys(),
    lifecycle: async event => needs.happen(event),
    storage: async fault => needs.spoilStorage(fault),
    video: async () => needs.video(),
    picture: () => pictureOf(needs.stage),
    metrics: async () => ({ ...metricsOf(needs.stage), frames: frames(), heap: needs.heap(), requests: needs.requests() }),
  }
}
