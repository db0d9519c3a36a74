import { isRecord } from '../../newsroom/model/record'
import type { Storage } from '../../newsroom/model/storage'

/** Where the viewer was when the app had to start anew. */
export interface LeftPlace {
  /** Keeps a path; '': home. */
  keep(path: string): void
  /** The path that was kept a moment ago, once; null: this is no such start. */
  take(): string | null
  /** How often the app had to start anew within a minute. */
  readonly times: number
}

interface Kept {
  readonly path: string | null
  /** Milliseconds since 1970. */
  readonly at: number
  readonly times: number
}

const key = 'place'
/** Milliseconds: who comes back later begins anew. */
const freshFor = 60_000

export function createLeftPlace(storage: Storage, now: () => number): LeftPlace {
  const kept = (): Kept | null => {
    const stored = storedIn(storage)
    return stored && Math.abs(now() - stored.at) < freshFor ? stored : null
  }
  const write = (next: Kept): void => { storage.write(key, JSON.stringify(next)) }
  return {
    keep: path => write({ path, at: now(), times: (kept()?.times ?? 0) + 1 }),
    take: () => {
      const found = kept()
      if (found?.path == null) return null
      write({ ...found, path: null })
      return found.path
    },
    get times() { return kept()?.times ?? 0 },
  }
}

/** What is foreign is nothing. */
function storedIn(storage: Storage): Kept | null {
  try {
    const stored: unknown = JSON.parse(storage.read(key) ?? 'null')
    if (!isRecord(stored)) return null
    const { path, at, times } = stored
    return (path === null || typeof path === 'string') && typeof at === 'number' && typeof times === 'number' ? { path, at, times } : null
  } catch {
    return null
  }
}
