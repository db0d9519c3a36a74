import type { Lightning } from '@lightningjs/sdk'
import type { ScreenDescription } from '../components/described'
import type { VideoReport } from '../playback/broadcast'
import { countFrames, metricsOf, pathOf, textOf, type ElementMetrics, type FocusedElement } from './stageReport'
import { holdKey, isAt, pressKey, type HoldOptions, type Locator, type RemoteNeeds } from './remote'
import type { SpokenText } from './transcript'
import { createWait, type WaitNeeds } from './wait'

/** The tester's API in the app's window: the one way to see into the canvas. Plain JSON throughout. */
export interface Tester {
  readonly version: 1
  /** The first screen can be used. */
  ready(): Promise<void>
  /** Nothing moves, loads or is fetched; rejects with what was still busy. */
  whenIdle(options?: WaitOptions): Promise<void>
  press(key: string, options?: { readonly times?: number }): Promise<void>
  /** Holds a key for so many milliseconds as a TV's remote does. */
  hold(key: string, ms: number, options?: HoldOptions): Promise<void>
  /** Presses, each time when all is quiet, until what is told has the focus; rejects after `max` presses. */
  pressUntil(key: string, locator: Locator, options?: { readonly max?: number }): Promise<Focus>
  /** Presses, waits until all is quiet, and says where focus went. */
  pressAndWait(key: string, options?: WaitOptions): Promise<{ from: Focus | null; to: Focus | null; moved: boolean }>
  focus(): Promise<Focus | null>
  screen(): Promise<ScreenDescription>
  /** All text on screen, top to bottom. */
  text(): Promise<readonly string[]>
  /** What was said since the start, in order: the last 200 texts. Where guidance is off or has no voice, what would be said with it, as if it were said at once. */
  speech(): Promise<readonly SpokenText[]>
  /** Opens what a link from outside names, as the TV asks for it while the app runs, and waits until all is quiet. */
  open(deepLink: string): Promise<void>
  /** What the remote sent last, and what of it meant nothing, the newest first. */
  keys(): Promise<Remote>
  /** Lets happen what TVs let happen to an app; after 'contextLost' it starts anew. */
  lifecycle(event: LifecycleEvent): Promise<void>
  /** Does to what the app keeps what TVs do to it; the next start meets it. */
  storage(fault: StorageFault): Promise<void>
  /** What plays, or would. */
  video(): Promise<VideoReport>
  metrics(): Promise<ElementMetrics>
}

export interface WaitOptions {
  /** Milliseconds. */
  readonly timeout?: number
}

export type Focus = FocusedElement

export interface TesterNeeds extends WaitNeeds, RemoteNeeds {
  focusPath(): readonly Lightning.Component[]
  video(): VideoReport
  spoken(): readonly SpokenText[]
  openLink(link: string): void
  keys(): Remote
  happen(event: LifecycleEvent): void
  spoilStorage(fault: StorageFault): void
}

/** Keys as the TV told of them, and what each was taken for; null: for nothing. */
export interface Remote {
  readonly last: readonly RemoteKey[]
  readonly unknown: readonly RemoteKey[]
}

interface RemoteKey {
  readonly name: string | null
  readonly code: number
  readonly key: string
}

export type LifecycleEvent = 'hide' | 'show' | 'suspend' | 'resume' | 'lowMemory' | 'contextLost'
export type StorageFault = 'clear' | 'fill' | 'corrupt'

export function createTester(needs: TesterNeeds): Tester {
  const wait = createWait(needs)
  const frames = countFrames(needs.stage)
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
    speech: async () => needs.spoken(),
    open: async link => {
      needs.openLink(link)
      await whenIdle()
    },
    keys: async () => needs.keys(),
    lifecycle: async event => needs.happen(event),
    storage: async fault => needs.spoilStorage(fault),
    video: async () => needs.video(),
    metrics: async () => ({ ...metricsOf(needs.stage), frames: frames() }),
  }
}
