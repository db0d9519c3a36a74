import type { Address } from './address'

/** A moving picture: a recording, or a stream that has no end. */
export interface Video {
  readonly address: Address
  /** What it must be played with: a playlist of either kind, or one file. */
  readonly type: 'hls' | 'dash' | 'file'
  /** A still to show before it plays. */
  readonly poster: Address | null
  readonly caption: string | null
  /** Seconds; null when unknown and for live streams. */
  readonly duration: number | null
  readonly live: boolean
  /** There is nothing to see of it: a radio, a podcast. */
  readonly sound?: true
}
