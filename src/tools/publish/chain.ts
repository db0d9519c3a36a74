import { snapshotName, type Card } from '../../newsroom/sources/snapshot'
import { snapshotJson } from './snapshotJson'
import { writtenStory } from './writtenStory'

export const cardsOfPage = 40

/** A page that is published already. */
export interface ChainPage {
  readonly name: string
  readonly cards: readonly Card[]
  readonly next: string | null
}

/** A section's pages: each names the next older one. */
export interface Chain {
  readonly head: string | null
  readonly pages: number
  /** New pages, by name. */
  readonly written: ReadonlyMap<string, string>
  /** Names of published pages that stay. */
  readonly kept: readonly string[]
}

/**
 * The chain of these cards, newest first. Full pages are filled from the oldest card up, so that new stories
 * change the head page alone; published pages stay, from the oldest one up to the first that a change touches.
 */
export function chainOf(section: string, cards: readonly Card[], published: readonly ChainPage[]): Chain {
  const kept = unchanged(cards, published)
  const written = new Map<string, string>()
  let next = kept[kept.length - 1] ?? null
  for (let end = cards.length - kept.length * cardsOfPage; end > 0; end -= cardsOfPage) {
    const page = cards.slice(Math.max(0, end - cardsOfPage), end)
    const text = snapshotJson({ section, cards: page.map(writtenStory), next })
    next = snapshotName('sec', text)
    written.set(next, text)
  }
  return { head: next, pages: kept.length + written.size, written, kept }
}

/** The full pages whose cards are still the oldest ones, oldest first. */
function unchanged(cards: readonly Card[], published: readonly ChainPage[]): readonly string[] {
  const kept: string[] = []
  for (const page of [...published].reverse()) {
    const end = cards.length - kept.length * cardsOfPage
    const full = page.cards.length === cardsOfPage && page.next === (kept[kept.length - 1] ?? null)
    if (!full || end < cardsOfPage || !same(cards.slice(end - cardsOfPage, end), page.cards)) break
    kept.push(page.name)
  }
  return kept
}

function same(ones: readonly Card[], others: readonly Card[]): boolean {
  return snapshotJson(ones) === snapshotJson(others)
}
