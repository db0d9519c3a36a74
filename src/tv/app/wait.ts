import type { Lightning } from '@lightningjs/sdk'
import type { AppReport } from './App'
import { movingIn } from '../components/moving'
import { picturesLoadingIn } from './stageReport'

const patienceMs = 10_000
/** Quiet for this many looks in a row: a page that asks for something does so within one. */
const quietLooks = 3

export interface WaitNeeds {
  readonly stage: Lightning.Stage
  /** The App, once it is there. */
  report(): AppReport | null
  /** Requests under way. */
  requests(): number
  /** An OK would not be heard now. */
  okRests(): boolean
}

export interface Wait {
  ready(): Promise<void>
  idle(timeout?: number): Promise<void>
}

/** Waits on meaning, never on time; every wait ends, and says what was still busy. */
export function createWait(needs: WaitNeeds): Wait {
  return {
    ready: () => until(() => notReady(needs), patienceMs, 1),
    idle: timeout => until(() => notReady(needs) ?? busyWith(needs), timeout ?? patienceMs, quietLooks),
  }
}

function notReady({ report }: WaitNeeds): string | null {
  const now = report()
  return now ? now.busy : 'the app has not started'
}

function busyWith({ stage, requests, okRests }: WaitNeeds): string | null {
  if (okRests()) return 'OK rests'
  if (requests() > 0) return `${requests()} requests under way`
  if (movingIn(stage)) return 'something moves'
  const pictures = picturesLoadingIn(stage)
  return pictures > 0 ? `${pictures} pictures loading` : null
}

/** Looks once a frame until nothing was busy for `looks` frames. */
function until(busy: () => string | null, timeout: number, looks: number): Promise<void> {
  const started = performance.now()
  let quiet = 0
  return new Promise((done, fail) => {
    const look = (): void => {
      const reason = busy()
      quiet = reason === null ? quiet + 1 : 0
      if (quiet >= looks) return done()
      if (performance.now() - started > timeout) return fail(new Error(`Not idle after ${timeout} ms: ${reason ?? 'nearly quiet'}`))
      setTimeout(look, 16)
    }
    look()
  })
}
