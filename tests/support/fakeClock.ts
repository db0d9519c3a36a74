import type { Clock } from '../../src/newsroom/web/web'

export interface FakeClock extends Clock {
  /** Lets time pass, with everything that falls due in it and what follows from that. */
  pass(ms: number): Promise<void>
  /** Sets the time without any passing: a TV that hears the right time. */
  set(now: number): void
  /** Timers that nobody called off. */
  timers(): number
}

/** Time that passes only when a test says so. */
export function fakeClock(start = Date.parse('2026-11-24T12:00:00Z')): FakeClock {
  const timers = new Set<{ readonly at: number; readonly call: () => void }>()
  let now = start
  const next = (until: number) => Array.from(timers).filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0]
  return {
    now: () => now,
    after: (ms, call) => {
      const timer = { at: now + ms, call }
      timers.add(timer)
      return () => { timers.delete(timer) }
    },
    pass: async ms => {
      const until = now + ms
      await settled()
      for (let due = next(until); due; due = next(until)) {
        timers.delete(due)
        now = due.at
        due.call()
        await settled()
      }
      now = until
    },
    set: to => { now = to },
    timers: () => timers.size,
  }
}

/** All promises that can be kept without time have been. */
export function settled(): Promise<void> {
  return new Promise(done => { setImmediate(done) })
}
