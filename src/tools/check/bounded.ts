import { Failure } from '../../newsroom/model/failure'
import { createLanes } from '../lanes'
import type { Transport } from './transport'

export interface Bounds {
  readonly atOnce: number
  /** Milliseconds since 1970; nothing is asked for any more. */
  readonly end: number
  now(): number
  /** What is said of that which had no time left. */
  readonly late: string
  /** Told of every change. */
  onProgress?(progress: Progress): void
}

export interface Progress {
  readonly done: number
  readonly open: number
  /** What was begun last. */
  readonly address: string
}

/** The same, a few at once, until the time is over; what is asked twice is fetched once. */
export function bounded(transport: Transport, { atOnce, end, now, late, onProgress }: Bounds): Transport {
  const lanes = createLanes(atOnce)
  const answers = new Map<string, ReturnType<Transport>>()
  let [done, open] = [0, 0]
  const inTurn: Transport = (address, asking) => {
    open++
    return lanes('', async () => {
      try {
        const left = end - now()
        if (left <= 0) throw new Failure('late', address, late)
        onProgress?.({ done, open, address })
        return await transport(address, { ...asking, timeoutMs: Math.min(asking.timeoutMs, left) })
      } finally {
        done++
        open--
        onProgress?.({ done, open, address })
      }
    })
  }
  return (address, asking) => {
    const known = answers.get(address) ?? inTurn(address, asking)
    answers.set(address, known)
    return known
  }
}
