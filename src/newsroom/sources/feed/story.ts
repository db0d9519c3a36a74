import type { Story } from '../../model/story'
import { directionOf } from '../../text/direction'
import { plainText, shortened } from '../../text/words'
import { readAddress } from './addressRule'
import { bodyOf } from './body'
import { dateOf } from './date'
import type { FeedItem } from './item'
import { headlineOf } from './headline'
import { idOf, ruledId } from './identity'
import type { Parsing } from './parsing'

const longestByline = 200

/** An item as a story; null when it says nothing. */
export function storyOfItem(item: FeedItem, feedLanguage: string | null, parsing: Parsing): Story | null {
  const headline = headlineOf(item)
  if (headline === '') return null
  const { address } = item
  const { published, quality } = dateOf(item, parsing)
  const language = languageOf(item.language) ?? feedLanguage
  const { lead, picture, body } = bodyOf(item, headline)
  const rule = parsing.rules?.id
  const ruled = address === null || rule === undefined ? null : readAddress(address, rule)?.id ?? null
  const updated = dateOf({ ...item, published: item.updated, address: null }, parsing).published
  return {
    id: ruled === null ? idOf(address, item.guid || null, headline + (quality === 'exact' ? published : '')) : ruledId(ruled),
    headline,
    lead: lead === headline ? null : lead,
    trail: [],
    published,
    updated: updated === published ? null : updated,
    dateQuality: quality,
    byline: shortened(plainText(item.byline).replace(/^by\s+/i, ''), longestByline) || null,
    address,
    picture,
    language,
    direction: directionOf(`${headline} ${(lead ?? '').slice(0, 100)}`, language),
    categories: item.categories,
    body,
    ...item.twins.length > 0 && { twins: item.twins },
  }
}

/** BCP 47, from what feeds write: 'en_US', 'en-us '. */
export function languageOf(written: string): string | null {
  const language = written.trim().replace(/_/g, '-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(language) ? language : null
}
