/** Time, handed in so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. A TV's clock may jump by years when it hears the right time. */
  now(): number
  /** Calls once after so many milliseconds, unless it is called off. */
  after(ms: number, call: () => void): () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => { clearTimeout(timer) }
  },
}

/** Whether `until` is still to come. One that is further off than any we set comes from before a clock's jump. */
export function isAhead(until: number, now: number, furthestMs: number): boolean {
  return until > now && until - now <= furthestMs
}
