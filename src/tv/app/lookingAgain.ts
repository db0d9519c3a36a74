import { Registry } from '@lightningjs/sdk'
import type { Freshening } from './freshening'
import type { Renewing } from './renewing'

/** Who wants to know when the app leaves the screen and comes back, and when the network changes. */
export interface Presence {
  hidden(): void
  /** After so many milliseconds. */
  shown(away: number): void
  network(): void
}

export interface LookingAgainNeeds {
  readonly freshening: Freshening
  readonly renewing: Renewing
  /** Silences what is read aloud. */
  hush(): void
  /** Tells of it until it is called off. */
  watch(presence: Presence): () => void
  /** 0 to 1. */
  random(): number
}

/** Milliseconds, more or less: never in step with other TVs, which are switched on together when the evening news begins. */
const pace = 20_000
/** Milliseconds: a set says that its network came or went a moment before it did. */
const settling = 2_000

/** Looks for news again and again while the app is seen, and when there is reason to; until it is called off. */
export function lookAgain({ freshening, renewing, hush, watch, random }: LookingAgainNeeds): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let settled: ReturnType<typeof setTimeout> | undefined
  const later = (): void => {
    timer = Registry.setTimeout(() => {
      if (!renewing.isHidden) void freshening.look()
      renewing.look()
      later()
    }, pace * (0.75 + random() / 2))
  }
  const stop = watch({
    hidden: () => {
      hush()
      renewing.left()
    },
    shown: away => void renewing.returned(away),
    // What is asked for without a network fails at once, and says so.
    network: () => {
      Registry.clearTimeout(settled)
      settled = Registry.setTimeout(() => void freshening.again(), settling)
      void freshening.again()
    },
  })
  later()
  return () => {
    stop()
    Registry.clearTimeout(timer)
    Registry.clearTimeout(settled)
  }
}
