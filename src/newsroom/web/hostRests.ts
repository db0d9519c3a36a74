import { isAhead, type Clock } from './clock'
import { longestRestMs, restOf } from './retryAfter'
import type { Response } from './transport'

/** The hosts that asked to be left alone for a while. */
export interface HostRests {
  /** Seconds until the host may be asked again; 0 when it may. */
  left(host: string): number
  /** What a host answered. */
  heard(host: string, response: Response): void
}

export function createHostRests(clock: Clock): HostRests {
  const until = new Map<string, number>()
  return {
    left: host => {
      const end = until.get(host) ?? 0
      return isAhead(end, clock.now(), longestRestMs) ? Math.ceil((end - clock.now()) / 1_000) : 0
    },
    heard: (host, response) => {
      const rest = restOf(response, clock.now())
      if (rest > 0) until.set(host, clock.now() + rest)
    },
  }
}
