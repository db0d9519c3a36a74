import { pathOf, type Address } from '../../model/address'
import { fnv, fnvPrime } from '../../text/fnv'

/** The id of a story: from its page's path, else from what the feed calls it, else from its words. */
export function idOf(address: Address | null, guid: string | null, words: string): string {
  if (address) return numberIn(pathOf(address)) ?? hash(pathOf(address) + meaningfulQuery(address))
  return hash(guid ?? words)
}

/** Broadcasters number their articles: the path's own segment of four or more digits, years apart. */
function numberIn(path: string): string | null {
  const numbers = path.split('/').filter(part => /^\d{4,12}$/.test(part) && !/^(?:19|20)\d\d$/.test(part))
  return numbers.length === 1 ? numbers[0]! : null
}

function meaningfulQuery(address: Address): string {
  return new URL(address).search.replace(/[?&](?:utm_[a-z]+|fbclid|gclid|ref|source)=[^&]*/gi, '')
}

/** FNV-1a twice, as letters and digits: short, stable, safe in a path. */
export function hash(text: string): string {
  return fnv(text) + fnv(text, fnvPrime)
}

/** What a rule takes from an address as an id; characters that a route cannot hold make it a hash. */
export function ruledId(written: string): string {
  return /^[A-Za-z0-9_-]{1,40}$/.test(written) ? written : hash(written)
}

interface Identified {
  readonly id: string
  readonly address?: Address | null
  readonly headline?: string
}

/** Ids that stand twice in one list are told apart by their pages and words, so that order and mirrors do not matter; true twins by order. */
export function toldApart<T extends Identified>(items: readonly T[]): readonly T[] {
  const counts = countsOf(items)
  const marked = items.map(item => counts.get(item.id) === 1 ? item : { ...item, id: `${item.id}-${hash(ownWords(item)).slice(0, 8)}` })
  const seen = new Map<string, number>()
  return marked.map(item => {
    const times = (seen.get(item.id) ?? 0) + 1
    seen.set(item.id, times)
    return times === 1 ? item : { ...item, id: `${item.id}-${times}` }
  })
}

function countsOf(items: readonly Identified[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  items.forEach(({ id }) => counts.set(id, (counts.get(id) ?? 0) + 1))
  return counts
}

function ownWords({ address, headline }: Identified): string {
  const url = address ? new URL(address) : null
  return `${url ? url.pathname + url.search + url.hash : ''} ${headline ?? ''}`
}
