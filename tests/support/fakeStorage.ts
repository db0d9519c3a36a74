import type { Storage } from '../../src/newsroom/web/web'

export interface FakeStorage extends Storage {
  /** What is in it; tests change it. */
  readonly texts: Map<string, string>
  writes(): number
}

/** A storage in memory with room for so many characters. */
export function fakeStorage(room = Infinity): FakeStorage {
  const texts = new Map<string, string>()
  let writes = 0
  const held = () => Array.from(texts.values()).reduce((sum, { length }) => sum + length, 0)
  return {
    texts,
    writes: () => writes,
    read: key => texts.get(key) ?? null,
    write: (key, text) => {
      writes++
      if (held() - (texts.get(key)?.length ?? 0) + text.length > room) return false
      texts.set(key, text)
      return true
    },
    remove: key => { texts.delete(key) },
    keys: () => Array.from(texts.keys()),
  }
}
