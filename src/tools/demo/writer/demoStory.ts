import type { Block } from '../../../newsroom/model/block'

/** What a story file may hold. */
export type DemoBlock = Extract<Block, { type: 'paragraph' | 'heading' | 'quote' | 'list' }>

/** What plays of a story: something to see or sound alone, so many seconds long. */
export interface DemoFilm {
  readonly kind: 'picture' | 'sound'
  readonly seconds: number
}

/** A story of the demo channel, as its author wrote it. */
export interface DemoStory {
  /** Name of its file, its page and its picture. */
  readonly slug: string
  readonly headline: string
  /** Key of a demo section: 'news/defence'. */
  readonly section: string
  /** ISO 8601, UTC. */
  readonly published: string
  readonly updated: string | null
  readonly byline: string
  readonly caption: string
  readonly credit: string
  readonly lead: string
  readonly body: readonly DemoBlock[]
  /** What plays of it; null: nothing. */
  readonly film: DemoFilm | null
}

/** When the story last changed, in milliseconds since 1970. */
export function changedAt(story: DemoStory): number {
  return Date.parse(story.updated ?? story.published)
}
