import type { Breaking } from '../model/channel'
import type { Storage } from '../model/storage'
import type { Story } from '../model/story'
import { belongsTo } from '../sources/reader'
import { listIn, type Marks } from './marks'

/** News that is worth a word wherever the viewer is. */
export interface BreakingNews {
  /** The newest story that is breaking, unread, and not announced yet. */
  next(): Story | null
  /** It was announced, once and for all. */
  told(id: string): void
}

export interface BreakingNeeds {
  readonly breaking: Breaking | undefined
  readonly storage: Storage | null
  readonly marks: Marks
  stories(): readonly Story[]
  /** Milliseconds since 1970. */
  now(): number
}

/** Milliseconds; clocks of TVs and broadcasters differ so far. */
const tolerance = 5 * 60_000
const mostTold = 50
const key = 'announced'

export function createBreaking({ breaking, storage, marks, stories, now }: BreakingNeeds): BreakingNews {
  let told = listIn(storage, key).filter((id): id is string => typeof id === 'string')
  return {
    next: () => breaking ? newest(breakingIn(stories(), breaking, now()).filter(story => !told.includes(story.id) && isUnread(marks, story))) : null,
    told: id => {
      told = [id, ...told.filter(known => known !== id)].slice(0, mostTold)
      storage?.write(key, JSON.stringify(told))
    },
  }
}

/** Times are compared as they are written: there may be many stories. */
export function breakingIn(stories: readonly Story[], { only, minutes }: Breaking, now: number): readonly Story[] {
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
