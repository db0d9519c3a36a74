import type { Storage } from '../model/storage'
import { createLatest } from './latest'

/** What the viewer searched for, the last first. */
export interface Searches {
  recent(): readonly string[]
  /** Keeps a search that led to a story. */
  keep(query: string): void
  /** Forgets all of them. */
  clear(): void
}

const most = 8
const longest = 100
const key = 'searches'

export function createSearches(storage: Storage | null): Searches {
  const { list, put, clear } = createLatest({ storage, key, most, is: isQuery, idOf: query => query.toLowerCase() })
  return {
    recent: list,
    clear,
    keep: typed => {
      const query = typed.trim().slice(0, longest)
      if (query !== '') put(query)
    },
  }
}

function isQuery(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}
