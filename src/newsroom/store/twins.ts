import type { Story } from '../model/story'

/** An edited headline shares so many of its words with the one before. */
const alike = 0.8
/** Shorter headlines are alike by chance: 'Weather for Monday'. */
const fewestWords = 4
/** Milliseconds; what comes back later is another story. */
const near = 48 * 3_600_000

/**
 * The stories of one source, each once: the same id, or nearly the same headline within two days.
 * A twin takes the place of the first of the two, with the newest words and the earliest date.
 */
export function withoutTwins(stories: readonly Story[]): readonly Story[] {
  const kept: Kept[] = []
  const places = new Map<string, number>()
  const index = new Map<string, number[]>()
  for (const story of stories) {
    const words = wordsOf(story.headline)
    const place = places.get(story.id) ?? placeOfTwin(story, words, kept, index)
    if (place === undefined) {
      words.forEach(word => note(index, word, kept.length))
      places.set(story.id, kept.length)
      kept.push({ story, words: words.size })
    } else {
      const twin = joined(kept[place]!.story, story)
      kept[place] = { story: twin, words: twin.headline === story.headline ? words.size : kept[place]!.words }
      places.set(story.id, place)
    }
  }
  return kept.map(({ story }) => story)
}

interface Kept {
  readonly story: Story
  /** How many its headline has: counting them anew for every look took most of the time of a long section. */
  readonly words: number
}

function note(index: Map<string, number[]>, word: string, place: number): void {
  const known = index.get(word)
  if (known) known.push(place)
  else index.set(word, [place])
}

/** One story of two readings of it. */
export function joined(one: Story, other: Story): Story {
  const [older, newer] = changedAt(one) <= changedAt(other) ? [one, other] : [other, one]
  const dated = older.published !== null ? older : newer
  return {
    ...newer,
    id: older.id,
    published: dated.published,
    dateQuality: dated.dateQuality,
    updated: newer.updated ?? (newer.published !== dated.published ? newer.published : older.updated),
    picture: newer.picture ?? older.picture,
    categories: [...older.categories, ...newer.categories.filter(one => !older.categories.includes(one))],
    body: newer.body.length > 0 ? newer.body : older.body,
  }
}

/** Counts common words through the index, so that a thousand headlines cost a thousand looks, not a million. */
function placeOfTwin(story: Story, words: ReadonlySet<string>, kept: readonly Kept[], index: ReadonlyMap<string, readonly number[]>): number | undefined {
  if (words.size < fewestWords) return undefined
  const common = new Map<number, number>()
  words.forEach(word => index.get(word)?.forEach(place => common.set(place, (common.get(place) ?? 0) + 1)))
  for (const [place, count] of common) {
    const other = kept[place]!
    const all = words.size + other.words - count
    if (count / all >= alike && areNear(story, other.story)) return place
  }
  return undefined
}

function areNear(one: Story, other: Story): boolean {
  if (one.published === null || other.published === null) return one.published === other.published
  return Math.abs(Date.parse(one.published) - Date.parse(other.published)) <= near
}

function changedAt({ updated, published }: Story): number {
  return Date.parse(updated ?? published ?? '') || 0
}

function wordsOf(headline: string): ReadonlySet<string> {
  return new Set(headline.toLowerCase().split(/[\s\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u060c\u061b\u061f\u06d4\u2010-\u203a\u3000-\u303f]+/).filter(word => word !== ''))
}
