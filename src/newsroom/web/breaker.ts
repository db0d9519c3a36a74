import { isAhead, type Clock } from './clock'

const failuresToOpen = 2
const shortestMs = 60_000
const longestMs = 1_800_000

/** Which hosts are down. A host that failed twice is left alone for a while, then tried by one request. */
export interface Breaker {
  isOpen(host: string): boolean
  /** A request goes out. */
  asked(host: string): void
  answered(host: string): void
  failed(host: string): void
  /** The request ended without telling anything of the host. */
  unknown(host: string): void
}

interface Circuit {
  readonly failures: number
  /** 0 until it opens. */
  readonly pauseMs: number
  readonly until: number
  readonly probing: boolean
}

const closed: Circuit = { failures: 0, pauseMs: 0, until: 0, probing: false }

export function createBreaker(clock: Clock, random: () => number): Breaker {
  const circuits = new Map<string, Circuit>()
  const of = (host: string): Circuit => circuits.get(host) ?? closed
  const change = (host: string, to: Partial<Circuit>): void => { circuits.set(host, { ...of(host), ...to }) }
  const isPausing = (host: string): boolean => isAhead(of(host).until, clock.now(), longestMs)
  /** Between three quarters and all of the pause, so that a million TVs do not come back together. */
  const open = (host: string, pauseMs: number): void => change(host, { pauseMs, until: clock.now() + pauseMs * (1 - random() / 4) })
  return {
    isOpen: host => isPausing(host) || of(host).probing,
    asked: host => { if (of(host).pauseMs > 0) change(host, { probing: true }) },
    answered: host => { circuits.delete(host) },
    failed: host => {
      const { failures, pauseMs } = of(host)
      // Requests that fail together, or during the pause, are one failure more, not a longer pause each.
      const pausing = isPausing(host)
      change(host, { failures: failures + 1, probing: false })
      if (failures + 1 >= failuresToOpen && !pausing) open(host, pauseMs === 0 ? shortestMs : Math.min(pauseMs * 2, longestMs))
    },
    unknown: host => { if (of(host).pauseMs > 0) change(host, { probing: false }) },
  }
}
