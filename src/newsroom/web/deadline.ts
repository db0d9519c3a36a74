import type { Clock } from './clock'
import type { Limits } from './transport'

export interface Deadline {
  /** Something came. */
  came(): void
  end(): void
}

/** Three clocks for one request, because a server can be silent, stop half-way, or drip for ever. */
export function createDeadline(limits: Limits, clock: Clock, expire: (reason: string) => void): Deadline {
  let quiet: () => void = () => undefined
  const end = (): void => {
    quiet()
    whole()
  }
  const expireIn = (ms: number, reason: string): () => void => clock.after(ms, () => {
    end()
    expire(reason)
  })
  const whole = expireIn(limits.timeoutMs, `It was not complete after ${seconds(limits.timeoutMs)}.`)
  quiet = expireIn(limits.firstByteMs, `Nothing came within ${seconds(limits.firstByteMs)}.`)
  return {
    came: () => {
      quiet()
      quiet = expireIn(limits.idleMs, `Nothing more came for ${seconds(limits.idleMs)}.`)
    },
    end,
  }
}

function seconds(ms: number): string {
  return ms === 1_000 ? '1 second' : `${ms / 1_000} seconds`
}
