import type { Address } from '../model/address'
import { readIndex, writtenIndex, type CacheEntry } from './cacheEntry'
import { hashOf } from './hash'
import type { Storage } from '../model/storage'

/** Less than half of what the smallest TV gives: a full storage costs the viewer's settings, too. */
const budgetCharacters = 2_000_000
/** What an entry takes besides its text. */
const entryCharacters = 500
const prefix = 'web.'
const indexKey = `${prefix}index`

/** Texts in a storage, by what was asked for. The least recently used make room; whatever is not as it was written is dropped. */
export interface Shelf {
  entry(wanted: Address): CacheEntry | null
  /** The text as it was put; null when it is lost or damaged. */
  text(entry: CacheEntry): string | null
  put(entry: CacheEntry, text: string): void
  /** What is known of a text that stays; it is the latest used then. */
  touch(entry: CacheEntry): void
  drop(entry: CacheEntry): void
  /** Makes the changes last. */
  save(): void
}

export function createShelf(storage: Storage): Shelf {
  // The least recently used come first.
  const entries = new Map(readIndex(storage.read(indexKey)).map(entry => [entry.wanted, entry]))
  let budget = budgetCharacters

  const drop = ({ wanted }: CacheEntry): void => {
    entries.delete(wanted)
    storage.remove(keyOf(wanted))
  }
  const touch = (entry: CacheEntry): void => {
    entries.delete(entry.wanted)
    entries.set(entry.wanted, entry)
  }
  const makeRoom = (characters: number): void => {
    for (const entry of Array.from(entries.values())) {
      if (held(entries) + characters <= budget) return
      drop(entry)
    }
  }
  /** What was too much tells how much there is room for: half of it, and the settings have theirs. */
  const write = (key: string, text: string): boolean => {
    if (storage.write(key, text)) return true
    budget = Math.min(budget, (held(entries) + text.length) / 2)
    if (text.length > budget) return false
    makeRoom(text.length)
    return storage.write(key, text)
  }
  dropStrangers(storage, entries)
  return {
    entry: wanted => entries.get(wanted) ?? null,
    text: entry => {
      const text = storage.read(keyOf(entry.wanted))
      if (text !== null && text.length === entry.length && hashOf(text) === entry.hash) return text
      drop(entry)
      return null
    },
    put: (entry, text) => {
      entries.delete(entry.wanted)
      makeRoom(text.length + entryCharacters)
      if (text.length + entryCharacters <= budget && write(keyOf(entry.wanted), text)) touch(entry)
      else drop(entry)
    },
    touch, drop,
    save: () => { write(indexKey, writtenIndex(Array.from(entries.values()))) },
  }
}

function held(entries: ReadonlyMap<Address, CacheEntry>): number {
  let sum = 0
  entries.forEach(({ length }) => { sum += length + entryCharacters })
  return sum
}

/** Texts that the index does not know: of another format, or of an app that was switched off while writing. */
function dropStrangers(storage: Storage, entries: ReadonlyMap<Address, CacheEntry>): void {
  const ours = new Set([indexKey, ...Array.from(entries.keys()).map(keyOf)])
  storage.keys().filter(key => key.indexOf(prefix) === 0 && !ours.has(key)).forEach(key => storage.remove(key))
}

function keyOf(wanted: Address): string {
  return prefix + hashOf(wanted)
}
