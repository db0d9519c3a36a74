import type { Breaking } from '../model/channel'
import type { Story } from '../model/story'
import { belongsTo } from '../sources/reader'
import type { Marks } from './marks'
import type { Own } from './own'

/** News that is worth a word wherever the viewer is. */
export interface BreakingNews {
  /** The newest story that is breaking, unread, and not announced yet. */
  next(): Story | null
  /** It was announced, once and for all. */
  told(id: string): void
}

export interface BreakingNeeds {
  readonly breaking: Breaking | undefined
  /** Who is in front of the TV. */
  own(): Pick<Own, 'announced' | 'marks'>
  stories(): readonly Story[]
  /** Milliseconds since 1970. */
  now(): number
}

/** Milliseconds; clocks of TVs and broadcasters differ so far. */
const tolerance = 5 * 60_000

export function createBreaking({ breaking, own, stories, now }: BreakingNeeds): BreakingNews {
  const isNews = (story: Story): boolean => !own().announced.has(story.id) && isUnread(own().marks, story)
  return {
    next: () => breaking ? newest(breakingIn(stories(), breaking, now()).filter(isNews)) : null,
    told: id => own().announced.note(id),
  }
}

/** Times are compared as they are written: there may be many stories. */
function breakingIn(stories: readonly Story[], { only, minutes }: Breaking, now: number): readonly Story[] {
  const from = new Date(now - minutes * 60_000).toISOString()
  const to = new Date(now + tolerance).toISOString()
  return stories.filter(story => story.published !== null && story.published >= from && story.published <= to && story.dateQuality !== 'day' && belongsTo(only, story))
}

function newest(stories: readonly Story[]): Story | null {
  return stories.reduce<Story | null>((found, story) => found === null || story.published! > found.published! ? story : found, null)
}

function isUnread(marks: Marks, story: Story): boolean {
  const mark = marks.of(story)
  return mark === null || mark === 'new'
}
