import type { Address } from '../model/address'
import type { Storage } from '../model/storage'
import type { Story } from '../model/story'

/** A memory of when stories were first seen, for sources that do not date them. */
export interface Sight {
  /** Stories without a date get the time they were first seen; those of the first visit stay without one. */
  dated(source: Address, stories: readonly Story[]): readonly Story[]
}

/** What a source had at the first visit may be of any age. */
const unknown = 0
const mostOfSource = 300

export function createSight(storage: Storage | null, now: () => number): Sight {
  const sources = new Map<Address, ReadonlyMap<string, number>>()
  return {
    dated: (source, stories) => {
      if (stories.every(({ published }) => published !== null)) return stories
      const key = `seen ${source}`
      const known = sources.get(source) ?? readSeen(storage?.read(key) ?? null)
      const seen = seenNow(known, stories, known.size === 0 ? unknown : now())
      sources.set(source, seen)
      if (seen.size !== known.size) storage?.write(key, JSON.stringify([...seen]))
      return stories.map(story => datedBy(story, seen.get(story.id) ?? unknown))
    },
  }
}

function seenNow(known: ReadonlyMap<string, number>, stories: readonly Story[], time: number): ReadonlyMap<string, number> {
  const fresh = stories.filter(({ id, published }) => published === null && !known.has(id)).map(({ id }): [string, number] => [id, time])
  return new Map([...known, ...fresh].slice(-mostOfSource))
}

function datedBy(story: Story, seen: number): Story {
  if (story.published !== null || seen === unknown) return story
  return { ...story, published: new Date(seen).toISOString(), dateQuality: 'seen' }
}

/** A foreign or broken text is a first visit. */
function readSeen(text: string | null): ReadonlyMap<string, number> {
  try {
    const pairs = JSON.parse(text ?? '[]') as unknown
    return new Map(Array.isArray(pairs) ? pairs.filter(isPair) : [])
  } catch {
    return new Map()
  }
}

function isPair(pair: unknown): pair is [string, number] {
  return Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'number'
}
