import type { Address } from './address'
import type { Picture } from './picture'

/** What the channel sends all day: a stream that has no end. */
export interface LiveStream {
  /** `[A-Za-z0-9_-]` only, stable while titles stay. */
  readonly id: string
  readonly title: string
  /** Where the same is sent, best first. */
  readonly sources: readonly Address[]
  /** A still to show before it plays, and for sound alone. */
  readonly picture: Address | null
  /** Sound alone: a radio. */
  readonly audio: boolean
}

/** Its still, as stories have theirs. */
export function stillOf({ picture }: LiveStream): Picture | null {
  return picture === null ? null : { address: picture, caption: null, credit: null }
}
