import { resolveAddress, type Address } from '../model/address'
import type { Picture } from '../model/picture'
import type { Story } from '../model/story'
import { blocksOf } from '../text/body'
import { withoutBoilerplate } from '../text/boilerplate'
import { dateFromAddress, parseDate } from '../text/date'
import { directionOf } from '../text/direction'
import type { Attributes } from '../text/markup'
import { plainText, shortened } from '../text/words'
import { idOf } from './identity'

/** An item as the feed writes it: texts by element name, and what its pictures' elements say. */
export interface RssItem {
  readonly texts: ReadonlyMap<string, string>
  readonly pictures: readonly Attributes[]
}

const longestHeadline = 300
const longestLead = 600

/** An item as a story; null when it has no headline. */
export function storyOfItem(item: RssItem, base: Address, language: string | null): Story | null {
  const headline = shortened(wordsOf(item, 'title'), longestHeadline)
  if (headline === '') return null
  const address = addressOf(item, base)
  const exact = dateOf(item)
  const published = exact ?? (address === null ? null : dateFromAddress(address))
  const lead = shortened(wordsOf(item, 'description'), longestLead) || null
  return {
    id: idOf(address, item.texts.get('guid')?.trim() || null, headline + (exact ?? '')),
    headline,
    lead,
    trail: [],
    published,
    updated: null,
    dateQuality: exact !== null ? 'exact' : published !== null ? 'day' : 'none',
    byline: wordsOf(item, 'dc:creator') || null,
    address,
    picture: pictureOf(item, base),
    language,
    direction: directionOf(`${headline} ${lead ?? ''}`, language),
    body: withoutBoilerplate(blocksOf(item.texts.get('content:encoded') ?? '', address ?? base)),
  }
}

function wordsOf({ texts }: RssItem, name: string): string {
  return plainText(texts.get(name) ?? '')
}

function addressOf({ texts }: RssItem, base: Address): Address | null {
  const link = texts.get('link')?.trim()
  if (link) return resolveAddress(link, base)
  const guid = texts.get('guid')?.trim() ?? ''
  // Without a link, a guid that is an address is the page's.
  return /^https?:/i.test(guid) ? resolveAddress(guid, base) : null
}

function dateOf({ texts }: RssItem): string | null {
  const date = texts.get('pubdate') ?? texts.get('dc:date')
  return date === undefined ? null : parseDate(date)
}

function pictureOf(item: RssItem, base: Address): Picture | null {
  const shown = item.pictures.filter(isPicture).sort((one, other) => widthOf(other) - widthOf(one))
  const address = shown.length > 0 ? resolveAddress(shown[0]!.get('url') ?? '', base) : null
  if (address === null) return null
  return { address, caption: wordsOf(item, 'media:description') || null, credit: wordsOf(item, 'media:credit') || null }
}

/** Enclosures are sound and video, too. */
function isPicture(attributes: Attributes): boolean {
  const type = attributes.get('type') ?? attributes.get('medium') ?? ''
  return type === '' ? !/\.(?:mp[34]|m4[av]|webm|m3u8|ogg|mov)(?:[?#]|$)/i.test(attributes.get('url') ?? '') : type.indexOf('image') === 0
}

function widthOf(attributes: Attributes): number {
  return Number(attributes.get('width')) || 0
}
