import type { ReadingPlace } from '../model/readingPlace'
import type { Storage } from '../model/storage'
import type { Story } from '../model/story'
import { listIn } from './latest'
import { isStory } from './marks'

/** A story whose reader stopped in the middle. */
export interface BegunStory {
  readonly story: Story
  readonly place: ReadingPlace
}

/** Stories that were begun and not finished. */
export interface Begun {
  /** The last one first. */
  list(): readonly BegunStory[]
  of(id: string): BegunStory | null
  /** A page was turned: who is on the first page has not begun, who is on the last has finished. */
  note(story: Story, place: ReadingPlace): void
  clear(): void
}

interface Stay {
  readonly id: string
  readonly place: ReadingPlace
  /** Milliseconds since 1970. */
  readonly at: number
}

/** More than a row that anyone goes through, and stories with their bodies, so that they can be gone on with offline. */
const most = 12
const longest = 30 * 24 * 3_600_000
const storiesKey = 'begun'
/** Apart, because every page that is turned writes it, and a TV's memory wears out. */
const placesKey = 'begun places'

export function createBegun(storage: Storage | null, now: () => number): Begun {
  let stories: readonly Story[] = listIn(storage, storiesKey).filter(isStory)
  let stays: readonly Stay[] = listIn(storage, placesKey).filter(isStay)
  const keepStories = (next: readonly Story[]): void => {
    if (next.length === stories.length && next.every((story, i) => story === stories[i])) return
    stories = next
    storage?.write(storiesKey, JSON.stringify(stories))
  }
  const keepStays = (next: readonly Stay[]): void => {
    stays = next
    storage?.write(placesKey, JSON.stringify(stays))
  }
  const list = (): readonly BegunStory[] => stays.filter(({ at }) => Math.abs(now() - at) < longest).flatMap(({ id, place }) => {
    const story = stories.find(one => one.id === id)
    return story ? [{ story, place }] : []
  })
  return {
    list,
    of: id => list().find(({ story }) => story.id === id) ?? null,
    note: (story, place) => {
      const others = stays.filter(({ id }) => id !== story.id)
      const begun = place.page > 1 && place.page < place.pages
      if (!begun && others.length === stays.length) return
      keepStays(begun ? [{ id: story.id, place, at: now() }, ...others].slice(0, most) : others)
      const kept = new Set(stays.map(({ id }) => id))
      keepStories([...stories.filter(({ id }) => kept.has(id) && id !== story.id), ...begun ? [story] : []])
    },
    clear: () => {
      stories = []
      stays = []
      storage?.remove(storiesKey)
      storage?.remove(placesKey)
    },
  }
}

function isStay(value: unknown): value is Stay {
  const { id, place, at } = (value ?? {}) as Partial<Stay>
  const { opening, page, pages } = (place ?? {}) as Partial<ReadingPlace>
  return typeof id === 'string' && typeof opening === 'string' && [at, page, pages].every(Number.isFinite)
}
