import type { Card } from '../../newsroom/sources/snapshot'
import { cardsOfPage } from './chain'
import { newestFirst, oldestOf, withTimes } from './newestFirst'

/** Stories of a section that are kept when its feeds name them no more. */
const mostKept = 400

/**
 * A section's cards, newest first: what its sources name now, and what fell off their ends. What is younger than
 * their oldest story and not named was withdrawn, unless a source was not read (`whole` is false).
 */
export function sectionCards(fresh: readonly Card[], before: readonly Card[], whole: boolean, now: number): readonly Card[] {
  const named = new Set(fresh.map(({ id }) => id))
  const oldest = whole ? oldestOf(fresh, now) : null
  const older = withTimes(before, now)
    .filter(({ story, time }) => !named.has(story.id) && (oldest === null || time < oldest))
    .map(({ story }) => story)
  return compacted(newestFirst([fresh, older], now), fresh.length)
}

/** Dropping the oldest gives every page of the chain a new name, so it is done seldom: at twice the needed pages. */
function compacted(cards: readonly Card[], fresh: number): readonly Card[] {
  const needed = Math.ceil(Math.max(mostKept, fresh) / cardsOfPage)
  return cards.length > 2 * needed * cardsOfPage ? cards.slice(0, needed * cardsOfPage) : cards
}
