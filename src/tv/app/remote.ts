import type { Description } from '../components/described'
import type { FocusedElement } from './stageReport'

export interface RemoteNeeds {
  sendKey(key: string, type: 'keydown' | 'keyup', repeat: boolean): void
}

export interface HoldOptions {
  /** Milliseconds between the repeats that the TV sends; 0 is a TV that sends none. */
  readonly every?: number
}

/** What has the focus, by all that is told of it. */
export type Locator = Partial<Pick<Description, 'id' | 'role' | 'label'>>

/** Remotes begin to repeat after this; most then repeat thirty times a second. */
const firstRepeatMs = 500
const repeatMs = 33
/** No thumb presses again sooner. */
const liftMs = 30

export function pressKey({ sendKey }: RemoteNeeds, key: string): void {
  sendKey(key, 'keydown', false)
  sendKey(key, 'keyup', false)
}

/** Holds a key as a thumb does on a remote. */
export async function holdKey({ sendKey }: RemoteNeeds, key: string, ms: number, { every = repeatMs }: HoldOptions = {}): Promise<void> {
  const until = performance.now() + ms
  sendKey(key, 'keydown', false)
  await wait(every === 0 ? ms : Math.min(ms, firstRepeatMs))
  while (performance.now() < until) {
    sendKey(key, 'keydown', true)
    await wait(every)
  }
  sendKey(key, 'keyup', false)
  await wait(liftMs)
}

export function isAt(focus: FocusedElement | null, locator: Locator): boolean {
  return focus !== null && (Object.keys(locator) as (keyof Locator)[]).every(name => focus[name] === locator[name])
}

function wait(ms: number): Promise<void> {
  return new Promise(done => { setTimeout(done, ms) })
}
