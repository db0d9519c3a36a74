import type { DateQuality } from '../../model/story'
import { dateFromAddress, hasTime, parseDate } from '../../text/date'
import { readAddress } from './addressRule'
import type { FeedItem } from './item'
import type { Parsing } from './parsing'

/** Before this there was no feed: zero, or a clock that was never set. */
const first = Date.UTC(1971, 0, 1)

export interface KnownDate {
  /** ISO 8601, UTC. */
  readonly published: string | null
  readonly quality: DateQuality
}

/** When an item was published: as it says, else by its address. */
export function dateOf({ published, address }: Pick<FeedItem, 'published' | 'address'>, { rules, zone }: Parsing): KnownDate {
  const said = parseDate(published, zone)
  if (said !== null && Date.parse(said) >= first) return { published: said, quality: hasTime(published) ? 'exact' : 'day' }
  if (address === null) return { published: null, quality: 'seen' }
  const day = (rules?.date === undefined ? null : readAddress(address, rules.date)?.date ?? null) ?? dateFromAddress(address)
  return { published: day, quality: day === null ? 'seen' : 'day' }
}
