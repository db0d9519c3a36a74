import type { Address } from './address'
import type { Story } from './story'

/** What plays of a story. */
export interface Recording {
  readonly address: Address
  /** Something to see, or sound alone. */
  readonly kind: 'picture' | 'sound'
  /** What it must be played with. */
  readonly type: 'hls' | 'file'
  readonly title: string
  /** Seconds; null when unknown, and of what has no end. */
  readonly duration: number | null
  /** A still to show before it plays, and for sound alone. */
  readonly picture: Address | null
  /** It is being sent now, and has no end. */
  readonly isLive: boolean
}

/** The first thing of a story that a TV plays; null: there is none. */
export function recordingOf({ headline, picture, body }: Story): Recording | null {
  for (const block of body) {
    // No player here has DASH.
    if (block.type !== 'video' || block.video.type === 'dash') continue
    const { address, type, duration, live, sound, poster } = block.video
    return { address, type, duration, title: headline, kind: sound ? 'sound' : 'picture', picture: picture?.address ?? poster, isLive: live }
  }
  return null
}
