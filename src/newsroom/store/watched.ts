import type { Storage } from '../model/storage'
import { createLatest } from './latest'

/** Recordings that were begun and not seen to their end. */
export interface Watched {
  /** Seconds into it where the viewer stopped; null: it is not begun, or was seen. */
  of(id: string): number | null
  /** How far into it that is, 0 to 1. */
  partOf(id: string): number | null
  /** The viewer is so many seconds into it; `length`: of all of it. Who is near its end has seen it. */
  note(id: string, seconds: number, length: number): void
  clear(): void
}

interface Bookmark {
  readonly id: string
  readonly seconds: number
  readonly length: number
  /** Milliseconds since 1970. */
  readonly at: number
}

const most = 60
const longest = 30 * 24 * 3_600_000
const key = 'watched'
/** Whoever saw so little has not begun. */
const leastSeconds = 5
/** Of the end, in seconds and in parts of the whole: credits, and a farewell. */
const end = { seconds: 10, part: 0.05 }

export function createWatched(storage: Storage | null, now: () => number): Watched {
  const { list, put, drop, clear } = createLatest({ storage, key, most, is: isBookmark, idOf: ({ id }) => id })
  const find = (id: string): Bookmark | null => list().find(one => one.id === id && Math.abs(now() - one.at) < longest) ?? null
  return {
    clear,
    of: id => find(id)?.seconds ?? null,
    partOf: id => {
      const found = find(id)
      return found && found.seconds / found.length
    },
    note: (id, seconds, length) => {
      const begun = seconds >= leastSeconds && seconds < length - Math.max(1, Math.min(end.seconds, length * end.part))
      if (begun) put({ id, seconds: Math.floor(seconds), length: Math.round(length), at: now() })
      else if (find(id)) drop(id)
    },
  }
}

function isBookmark(value: unknown): value is Bookmark {
  const { id, seconds, length, at } = (value ?? {}) as Partial<Bookmark>
  return typeof id === 'string' && [seconds, length, at].every(Number.isFinite) && seconds! >= 0 && length! > seconds!
}
