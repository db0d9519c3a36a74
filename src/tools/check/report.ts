import type { Channel } from '../../newsroom/model/channel'
import type { Category } from '../../newsroom/sources/channelFile'
import type { Reading } from '../../newsroom/sources/reader'

/** What is wrong, or only odd, and where: 'sections[2].sources[0]', or '' for the file as a whole. */
export interface Finding {
  readonly place: string
  /** For scripts: 'source', 'page', 'truncated' … */
  readonly code: string
  readonly text: string
}

/** How many of the stories have it from their feed. */
export interface Shares {
  readonly stories: number
  readonly picture: number
  readonly body: number
  readonly date: number
}

/** The first stories' pages, which stand for the others. */
export interface PagesReport {
  readonly tried: number
  /** What the stories of the pages that could be read have then, from feed or page. */
  readonly found: Shares
}

export interface PicturesReport {
  readonly tried: number
  readonly good: number
  /** 'jpeg 1280 × 720' */
  readonly largest: string | null
}

export interface SourceReport {
  readonly place: string
  readonly address: string
  /** Null when it could not be read. */
  readonly kind: Reading['kind'] | null
  readonly shares: Shares
  /** ISO 8601. */
  readonly newest: string | null
  readonly pages: PagesReport
  readonly pictures: PicturesReport
}

export interface SectionReport {
  readonly place: string
  readonly trail: readonly string[]
  readonly sources: readonly string[]
  readonly shares: Shares
  readonly newest: string | null
  readonly pages: PagesReport
}

export interface MirrorReport {
  readonly place: string
  readonly host: string
  readonly mirror: string
  /** What was asked for; null when nothing of the channel is at the host. */
  readonly address: string | null
  readonly good: boolean
}

/** One address of a stream. */
export interface LiveReport {
  readonly place: string
  readonly title: string
  readonly address: string
  /** A playlist that grows, one that has ended, or one file; null when it cannot be played. */
  readonly is: 'live' | 'recording' | 'file' | null
}

export interface SnapshotReport {
  readonly address: string
  readonly name: string | null
  readonly generation: number | null
  /** ISO 8601. */
  readonly generated: string | null
  readonly sections: number
  readonly stories: number
}

export interface Report {
  readonly file: string
  readonly channel: Pick<Channel, 'name' | 'language' | 'sectionsFromFeed'> | null
  readonly sections: readonly SectionReport[]
  /** Of a channel that names no sections: what its feed could be cut into. */
  readonly categories: readonly Category[]
  readonly sources: readonly SourceReport[]
  readonly mirrors: readonly MirrorReport[]
  readonly live: readonly LiveReport[]
  readonly snapshot: SnapshotReport | null
  readonly problems: readonly Finding[]
  readonly notes: readonly Finding[]
}
