import type { Storage } from '../model/storage'
import type { Story } from '../model/story'
import { createLatest } from './latest'
import { isStory } from './marks'

/** A story that was opened. */
export interface ReadStory {
  /** As its card knew it: without its text. */
  readonly story: Story
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What was read lately; it stays when its feed lets it go. */
export interface History {
  /** The last one first. */
  list(): readonly ReadStory[]
  of(id: string): Story | null
  note(story: Story): void
  clear(): void
}

const most = 60
const key = 'history'

export function createHistory(storage: Storage | null, now: () => number): History {
  const { list, put, clear } = createLatest({ storage, key, most, is: isReadStory, idOf: ({ story }) => story.id })
  return {
    list, clear,
    of: id => list().find(({ story }) => story.id === id)?.story ?? null,
    // Its text would fill the storage of a TV, and is fetched again with its page.
    note: story => put({ story: { ...story, body: [] }, at: now() }),
  }
}

function isReadStory(value: unknown): value is ReadStory {
  const { story, at } = (value ?? {}) as Partial<ReadStory>
  return isStory(story) && Number.isFinite(at)
}
