export interface SleepNeeds {
  /** Milliseconds of a clock that never jumps. */
  now(): number
  /** Calls once after so many milliseconds; gives what calls it off. */
  after(ms: number, call: () => void): () => void
  /** One minute is left. */
  warn(): void
  /** The time is over. */
  fall(): void
}

/** What a viewer who falls asleep asked for. */
export interface SleepView {
  /** Null: it plays on. */
  readonly minutes: number | null
  /** Minutes to come; one that has begun counts whole. */
  readonly left: number
  /** It is the last one. */
  readonly isSoon: boolean
}

export interface Sleep {
  readonly view: SleepView
  /** So many minutes from now; null: never. */
  choose(minutes: number | null): void
  /** Somebody is awake: the same time from now. */
  again(): void
}

const minuteMs = 60_000

/** Ends what plays after a time, and warns a minute before. */
export function createSleep({ now, after, warn, fall }: SleepNeeds): Sleep {
  let minutes: number | null = null
  let ends = 0
  let cancel = (): void => {}

  const choose = (wanted: number | null): void => {
    cancel()
    minutes = wanted
    if (wanted === null) return
    ends = now() + wanted * minuteMs
    cancel = after(ends - now() - minuteMs, () => {
      cancel = after(minuteMs, () => {
        minutes = null
        fall()
      })
      warn()
    })
  }
  return {
    choose,
    again: () => choose(minutes),
    get view() {
      const ms = minutes === null ? 0 : Math.max(0, ends - now())
      return { minutes, left: Math.ceil(ms / minuteMs), isSoon: minutes !== null && ms <= minuteMs }
    },
  }
}
