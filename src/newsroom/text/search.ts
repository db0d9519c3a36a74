import type { Story } from '../model/story'
import { fold } from './fold'

/** Finds stories while a viewer types. */
export interface Search {
  /** What is searched from now on; stories that were there before are not folded again. */
  over(stories: readonly Story[]): void
  /**
   * Stories in which every word of `query` begins a word: first those whose headline begins with all
   * of it, then those with all in the headline, then in the trail, too, then in the lead; newer first.
   */
  find(query: string): readonly Story[]
}

/** A story's words as ' headline trail lead', each behind a space, and where the parts begin. */
interface Entry {
  readonly story: Story
  readonly text: string
  readonly trailAt: number
  readonly leadAt: number
  readonly time: number
}

interface Match {
  readonly entry: Entry
  /** 0 is best. */
  readonly rank: Rank
}

type Rank = 0 | 1 | 2 | 3

export function createSearch(): Search {
  const known = new WeakMap<Story, Entry>()
  let entries: readonly Entry[] = []
  let last: { readonly query: string; readonly matches: readonly Entry[] } | null = null
  const entryFor = (story: Story): Entry => {
    const entry = known.get(story) ?? entryOf(story)
    known.set(story, entry)
    return entry
  }
  return {
    over: stories => {
      entries = stories.map(entryFor).sort((a, b) => b.time - a.time)
      last = null
    },
    find: text => {
      const query = fold(text)
      if (query === '') return []
      // Who types on finds among what was found.
      const among = last && query.slice(0, last.query.length) === last.query ? last.matches : entries
      const matches = matchesIn(among, query)
      last = { query, matches: matches.map(({ entry }) => entry) }
      return inRanks(matches)
    },
  }
}

function matchesIn(entries: readonly Entry[], query: string): readonly Match[] {
  const words = query.split(' ').map(word => ` ${word}`)
  const matches: Match[] = []
  for (const entry of entries) {
    const rank = rankOf(entry, words, query)
    if (rank !== null) matches.push({ entry, rank })
  }
  return matches
}

/** Each rank keeps the order of time. */
function inRanks(matches: readonly Match[]): readonly Story[] {
  const ranks: [Story[], Story[], Story[], Story[]] = [[], [], [], []]
  for (const { entry, rank } of matches) ranks[rank].push(entry.story)
  return ranks[0].concat(ranks[1], ranks[2], ranks[3])
}

/** Null: a word is missing. */
function rankOf({ text, trailAt, leadAt }: Entry, words: readonly string[], query: string): Rank | null {
  let rank: Rank = 0
  for (const word of words) {
    const at = text.indexOf(word)
    if (at < 0) return null
    rank = worse(rank, at < trailAt ? 1 : at < leadAt ? 2 : 3)
  }
  return rank === 1 && text.startsWith(query, 1) ? 0 : rank
}

function worse(one: Rank, other: Rank): Rank {
  return one > other ? one : other
}

function entryOf(story: Story): Entry {
  const headline = wordsOf(story.headline)
  const trail = story.trail.map(wordsOf).join('')
  return {
    story,
    // Joined in one piece: engines put off the work of '+' until the first search.
    text: [headline, trail, wordsOf(story.lead ?? '')].join(''),
    trailAt: headline.length,
    leadAt: headline.length + trail.length,
    time: Date.parse(story.published ?? '') || 0,
  }
}

function wordsOf(text: string): string {
  const folded = fold(text)
  return folded === '' ? '' : ` ${folded}`
}
