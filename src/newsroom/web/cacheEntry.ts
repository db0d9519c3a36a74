import type { Address } from '../model/address'

/** What is known of a stored text. */
export interface CacheEntry {
  /** What was asked for. */
  readonly wanted: Address
  /** Where it came from after redirects. */
  readonly address: Address
  /** The host that said so: validators are its own, a mirror has others. */
  readonly host: string
  readonly type: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** The channel's setting with which it was decoded. */
  readonly encoding: string | null
  readonly guessed: boolean
  /** When the whole of it last came. */
  readonly receivedAt: number
  /** When a server last said that it is still so. */
  readonly fetchedAt: number
  readonly length: number
  readonly hash: string
}

const format = 1

/** The index of the cache as one text, the least recently used first. */
export function writtenIndex(entries: readonly CacheEntry[]): string {
  return JSON.stringify({ format, entries })
}

/** What `writtenIndex` wrote; whatever else stands there is nothing. */
export function readIndex(text: string | null): readonly CacheEntry[] {
  try {
    const index = JSON.parse(text ?? 'null') as { format?: unknown; entries?: unknown } | null
    return index?.format === format && Array.isArray(index.entries) ? index.entries.filter(isEntry) : []
  } catch {
    return []
  }
}

function isEntry(value: unknown): value is CacheEntry {
  if (typeof value !== 'object' || value === null) return false
  const one = value as Partial<Record<keyof CacheEntry, unknown>>
  return [one.wanted, one.address, one.host, one.type, one.hash].every(it => typeof it === 'string')
    && [one.receivedAt, one.fetchedAt, one.length].every(it => typeof it === 'number')
    && [one.etag, one.lastModified, one.encoding].every(it => it === null || typeof it === 'string')
    && typeof one.guessed === 'boolean'
}
