import type { Storage } from '../model/storage'

/** What was stored under a key, whatever it is; null, when it is nothing or no JSON. */
export function storedIn(storage: Storage | null, key: string): unknown {
  try {
    return JSON.parse(storage?.read(key) ?? 'null') as unknown
  } catch {
    return null
  }
}
