export interface HandClock {
  now(): number
  after(ms: number, call: () => void): () => void
  /** Lets time pass, with everything that falls due in it. */
  pass(ms: number): void
  /** Time that passes while the app is busy: nothing is called. */
  busy(ms: number): void
}

/** Time that passes at once when a test says so, for what needs no promises. */
export function handClock(): HandClock {
  const timers = new Set<{ readonly at: number; readonly call: () => void }>()
  let time = 0
  const next = (until: number) => [...timers].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0]
  return {
    now: () => time,
    after: (ms, call) => {
      const timer = { at: time + ms, call }
      timers.add(timer)
      return () => { timers.delete(timer) }
    },
    pass: ms => {
      const until = time + ms
      for (let due = next(until); due; due = next(until)) {
        timers.delete(due)
        time = Math.max(time, due.at)
        due.call()
      }
      time = Math.max(time, until)
    },
    busy: ms => { time += ms },
  }
}
