import type { Mark } from '../model/mark'
import type { Storage } from '../model/storage'
import type { Story } from '../model/story'
import { listIn } from './latest'
import { revisionOf } from './revision'

/** What the viewer did with stories, apart from the stories themselves. */
export interface Marks {
  /** Null: nothing to say of it. */
  of(story: Story): Mark | null
  read(story: Story): void
  isSaved(id: string): boolean
  /** Saved stories, the last one first; they stay when their feed lets them go. */
  saved(): readonly Story[]
  save(story: Story): void
  unsave(id: string): void
  /** How many stories are known to be read. */
  readCount(): number
  clearRead(): void
  clearSaved(): void
}

const mostRead = 2_000
const mostSaved = 100
const readKey = 'read'
const savedKey = 'saved'

export function createMarks(storage: Storage | null, isNew: (story: Story) => boolean = () => false): Marks {
  let read = new Map(listIn(storage, readKey).filter(isPair))
  let saved = listIn(storage, savedKey).filter(isStory)
  const keepRead = (): void => { storage?.write(readKey, JSON.stringify([...read])) }
  const keepSaved = (stories: readonly Story[]): void => {
    saved = stories.slice(0, mostSaved)
    storage?.write(savedKey, JSON.stringify(saved))
  }
  return {
    of: story => {
      const revision = read.get(story.id)
      if (revision === undefined) return isNew(story) ? 'new' : null
      return revision === revisionOf(story) ? 'read' : 'updated'
    },
    read: story => {
      if (read.get(story.id) === revisionOf(story)) return
      read.delete(story.id)
      read = new Map([...read, [story.id, revisionOf(story)] as const].slice(-mostRead))
      keepRead()
    },
    isSaved: id => saved.some(story => story.id === id),
    saved: () => saved,
    save: story => keepSaved([story, ...saved.filter(({ id }) => id !== story.id)]),
    unsave: id => keepSaved(saved.filter(story => story.id !== id)),
    readCount: () => read.size,
    clearRead: () => {
      read = new Map()
      storage?.remove(readKey)
    },
    clearSaved: () => {
      saved = []
      storage?.remove(savedKey)
    },
  }
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string'
}

/** What an older version of the app saved in another shape is let go. */
export function isStory(value: unknown): value is Story {
  const { id, headline, body, trail, categories } = (value ?? {}) as Partial<Story>
  return typeof id === 'string' && typeof headline === 'string' && [body, trail, categories].every(Array.isArray)
}
