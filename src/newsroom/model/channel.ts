import type { Address } from './address'
import type { LiveStream } from './liveStream'
import type { PageRules } from './pageRules'
import type { Trail } from './trail'

/** Where stories come from. */
export interface Source {
  readonly address: Address
  /**
   * How this site's addresses tell a story's id and day, as a path with places:
   * '/Detail/{year}/{month}/{day}/{id}/*'. Null: the usual shapes are tried.
   */
  readonly storyPath: string | null
  /** The zone of dates that name none: '+03:30', 'CET'. Null: UTC. */
  readonly zone: string | null
  /** An encoding label for feeds that are no UTF-8 and do not say what they are: 'windows-1256'. */
  readonly encoding: string | null
}

/** Which stories of its sources belong to a section: those that meet one of these. Compared without case. */
export interface Membership {
  readonly categories: readonly string[]
  /** Beginnings of the path: '/sport/'. */
  readonly paths: readonly string[]
  /** Steps of the trail: 'Defence'. */
  readonly trails: readonly string[]
}

/** How breaking news is told from all other news. */
export interface Breaking {
  readonly only: Membership
  /** So long after it was published it is breaking. */
  readonly minutes: number
}

export interface Section {
  /** `[A-Za-z0-9_-]` only, stable while titles stay: 'news-defence-coast'. */
  readonly id: string
  readonly title: string
  /** From the outermost section to this one. */
  readonly trail: Trail
  readonly sources: readonly Source[]
  /** Null: all stories of its sources. */
  readonly only: Membership | null
}

export interface Channel {
  readonly name: string
  /** BCP 47. */
  readonly language: string
  /** The brand's colour as '#rrggbb', or null for the theme's own. */
  readonly accent: string | null
  /** All sections, parents before children, in the operator's order. */
  readonly sections: readonly Section[]
  /** The file names no sections: the feed's own categories make them. */
  readonly sectionsFromFeed: boolean
  /** Its streams, the main one first. */
  readonly live: readonly LiveStream[]
  /** Other hosts that serve the same, by host, best first. */
  readonly mirrors: ReadonlyMap<string, readonly string[]>
  /** How to read the pages of a site, by host. */
  readonly sites: ReadonlyMap<string, PageRules>
  /** Lines of the operator's own that are no part of any story; matched as the beginning of a line, without case. */
  readonly phrases: readonly string[]
  /** Missing: nothing is ever announced. */
  readonly breaking?: Breaking
  /** The same broadcaster in other languages, each a channel of its own; missing: there are none. */
  readonly editions?: readonly Channel[]
  /** How the addresses of its stories are written, '{story}' being what editions share; missing: nobody knows. */
  readonly storyAddress?: string
  /** The manifest of a published snapshot; then the sections' sources are for publishing only. */
  readonly snapshot: Address | null
}
