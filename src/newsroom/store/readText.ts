import type { Storage } from '../model/storage'
import type { Story } from '../model/story'
import { changedSince, signsOf } from '../text/changed'
import { createLatest } from './latest'

/** What stood in the stories that were read, to tell what changed. */
export interface ReadText {
  /** The paragraphs of a story that changed since it was read; none when it was not. */
  changed(story: Story): ReadonlySet<string>
  /** It is read as it is now. */
  note(story: Story): void
  clear(): void
}

interface Known {
  readonly id: string
  readonly signs: readonly string[]
}

/** As many as are recently read; some 100 bytes each. */
const most = 60
const key = 'read text'

export function createReadText(storage: Storage | null): ReadText {
  const { list, put, clear } = createLatest({ storage, key, most, is: isKnown, idOf: ({ id }) => id })
  return {
    clear,
    changed: story => {
      const known = list().find(({ id }) => id === story.id)
      return known ? changedSince(story.body, known.signs) : new Set()
    },
    note: story => {
      const signs = signsOf(story.body)
      if (signs.length > 0) put({ id: story.id, signs })
    },
  }
}

function isKnown(value: unknown): value is Known {
  const { id, signs } = (value ?? {}) as Partial<Known>
  return typeof id === 'string' && Array.isArray(signs) && signs.every(sign => typeof sign === 'string')
}
