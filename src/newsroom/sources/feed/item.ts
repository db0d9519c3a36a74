import type { Address } from '../../model/address'
import type { Picture } from '../../model/picture'
import type { Twin } from '../../model/story'
import type { Video } from '../../model/video'
import type { Reading, Warning } from '../reading'

/** What one item of a feed says, in whatever format; texts are as written, in HTML or plain. */
export interface FeedItem {
  readonly title: string
  readonly summary: string
  readonly content: string
  /** What the feed calls it; '' when it does not. */
  readonly guid: string
  /** The article page. */
  readonly address: Address | null
  /** What addresses in its texts are relative to. */
  readonly base: Address
  readonly published: string
  readonly updated: string
  readonly byline: string
  readonly categories: readonly string[]
  readonly language: string
  readonly picture: Picture | null
  readonly video: Video | null
  /** Where a web browser would play it, when nothing else can. */
  readonly player: Address | null
  /** The same in other languages. */
  readonly twins: readonly Twin[]
  /** The feed ended in it: it counts only if it has a title. */
  readonly cut: boolean
}

/** A feed as it was read, in whatever format, before anything is made of its items. */
export interface Feed {
  readonly kind: Reading['kind']
  readonly title: string
  readonly language: string
  readonly items: readonly FeedItem[]
  /** What was odd in the document. */
  readonly warnings: readonly Warning[]
}

/** An item that says nothing yet. */
export function emptyItem(base: Address): FeedItem {
  return {
    title: '', summary: '', content: '', guid: '', address: null, base, published: '', updated: '', byline: '',
    categories: [], language: '', picture: null, video: null, player: null, twins: [], cut: false,
  }
}
