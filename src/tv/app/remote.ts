import type { FocusedElement } from './stageReport'
import type { FocusLocator, HoldOptions } from './testerApi'

export interface RemoteNeeds {
  sendKey(key: string, type: 'keydown' | 'keyup', repeat: boolean): void
}

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

export function isAt(focus: FocusedElement | null, locator: FocusLocator): boolean {
  return focus !== null && (Object.keys(locator) as (keyof FocusLocator)[]).every(name => focus[name] === locator[name])
}

function wait(ms: number): Promise<void> {
  return new Promise(done => { setTimeout(done, ms) })
}
