import type { Story } from '../../newsroom/model/story'
import type { Watching } from '../../newsroom/model/watching'
import type { BriefsContent } from '../components/Briefs'
import type { Broadcast, Watchable } from '../playback/broadcast'

/** What the page of a stream or a recording shows. */
export interface PlayerContent {
  /** As the path names it. */
  readonly id: string
  /** Null: the channel has no such stream, or the story nothing to play. */
  readonly stream: Watchable | null
  readonly broadcast: Broadcast
  /** How the viewer wants it played. */
  readonly watching: Watching
  now(): number
  /** It comes with a story; missing: it is a stream of the channel. */
  readonly story?: PlayedStory
  /** News to read beside it. */
  readonly reading?: ReadingBeside
}

/** What is known of the story whose recording plays. */
export interface PlayedStory {
  /** Whether there is anything to play is still asked. */
  readonly isAsked: boolean
  /** The viewer is so many seconds into all of it. */
  note(seconds: number, length: number): void
  /** What plays after it; null: nothing. */
  next(): Story | null
}

export interface ReadingBeside {
  headlines(): BriefsContent
  /** What is opened now is read beside it: it plays on. */
  goesOn(): boolean
}
