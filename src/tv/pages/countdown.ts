import { Registry } from '@lightningjs/sdk'

/** Counts seconds down while somebody can see it. */
export interface Countdown {
  /** Null: it does not count. */
  readonly seconds: number | null
  /** From the beginning, when it did not count before; false: it stops, and forgets. */
  count(is: boolean): void
}

/** `from` so many seconds; `tell`: another second is over; `over`: the last one. */
export function createCountdown(from: number, tell: () => void, over: () => void): Countdown {
  let left: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = (): void => { timer = Registry.setTimeout(pass, 1_000) }
  const pass = (): void => {
    left = left! - 1
    if (left > 0) {
      later()
      return tell()
    }
    left = null
    over()
  }
  return {
    get seconds() { return left },
    count: is => {
      if (is === (left !== null)) return
      Registry.clearTimeout(timer)
      left = is ? from : null
      if (is) later()
    },
  }
}
