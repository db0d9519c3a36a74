import type { Address } from './address'
import type { Block } from './block'
import type { Picture } from './picture'
import type { Trail } from './trail'

/** How far a date can be trusted: stated, taken from the day in an address, or when this TV first saw it (null: at its first visit). */
export type DateQuality = 'exact' | 'day' | 'seen'

/** The same story in another language. */
export interface Twin {
  /** BCP 47. */
  readonly language: string
  readonly address: Address
}

/** A story as the newsroom knows it; plain data, so a snapshot is its JSON. */
export interface Story {
  /** Free of hosts, `[A-Za-z0-9_-]` only: safe in a route, the same on every mirror. */
  readonly id: string
  readonly headline: string
  readonly lead: string | null
  readonly trail: Trail
  /** ISO 8601, UTC. */
  readonly published: string | null
  readonly updated: string | null
  readonly dateQuality: DateQuality
  readonly byline: string | null
  /** The article page. */
  readonly address: Address | null
  readonly picture: Picture | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  /** What the source files it under, as written there; sections can be made of these. */
  readonly categories: readonly string[]
  readonly body: readonly Block[]
  /** As its page or its feed links them. */
  readonly twins?: readonly Twin[]
}
