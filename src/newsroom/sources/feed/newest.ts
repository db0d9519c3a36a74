import { dateOf } from './date'
import type { FeedItem } from './item'
import type { Parsing } from './parsing'

/** The newest items, at most so many, in the feed's order; one without a date is as old as the one before it. */
export function newest(items: readonly FeedItem[], most: number, parsing: Parsing): readonly FeedItem[] {
  if (items.length <= most) return items
  let before = ''
  const dated = items.map((item, place) => {
    before = dateOf(item, parsing).published ?? before
    return { item, place, date: before }
  })
  const kept = dated.sort((one, other) => compare(other.date, one.date) || one.place - other.place).slice(0, most)
  return kept.sort((one, other) => one.place - other.place).map(({ item }) => item)
}

/** ISO 8601 in UTC sorts as text. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
