import type { Storage } from '../model/storage'

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
  let recent = storedIn(storage)
  return {
    recent: () => recent,
    keep: typed => {
      const query = typed.trim().slice(0, longest)
      if (query === '') return
      recent = [query, ...recent.filter(known => known.toLowerCase() !== query.toLowerCase())].slice(0, most)
      storage?.write(key, JSON.stringify(recent))
    },
    clear: () => {
      recent = []
      storage?.remove(key)
    },
  }
}

/** A foreign or broken text is none. */
function storedIn(storage: Storage | null): readonly string[] {
  try {
    const list = JSON.parse(storage?.read(key) ?? '[]') as unknown
    return Array.isArray(list) ? list.filter((query): query is string => typeof query === 'string' && query.trim() !== '').slice(0, most) : []
  } catch {
    return []
  }
}
