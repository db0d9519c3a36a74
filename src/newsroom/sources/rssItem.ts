import { resolveAddress, type Address } from '../model/address'
import type { Picture } from '../model/picture'
import type { Story } from '../model/story'
import { blocksOf } from '../text/body'
import { withoutBoilerplate } from '../text/boilerplate'
import { dateFromAddress, parseDate } from '../text/date'
import { textOf, treeOf } from '../text/markup'
import { decodedAgain, plain } from '../text/words'
import { idOf } from './identity'

/** An item as the feed writes it: element names to their texts and attributes. */
export interface RssItem {
  readonly texts: ReadonlyMap<string, string>
  readonly pictures: readonly { readonly address: string; readonly kind: string }[]
}

const longestHeadline = 300
const longestLead = 600

/** An item as a story; null when it has no headline. */
export function storyOfItem(item: RssItem, base: Address, language: string | null): Story | null {
  const headline = plainText(item.texts.get('title') ?? '').slice(0, longestHeadline)
  if (headline === '') return null
  const address = addressOf(item, base)
  const published = dateOf(item)
  const day = published === null && address !== null ? dateFromAddress(address) : null
  return {
    id: idOf(address, item.texts.get('guid')?.trim() || null, headline + (published ?? '')),
    headline,
    lead: leadOf(item),
    trail: [],
    published: published ?? day,
    updated: null,
    dateQuality: published !== null ? 'exact' : day !== null ? 'day' : 'none',
    byline: plainText(item.texts.get('dc:creator') ?? '') || null,
    address,
    picture: pictureOf(item, base),
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    body: withoutBoilerplate(blocksOf(item.texts.get('content:encoded') ?? '', address ?? base)),
  }
}

export function isRightToLeft(language: string | null): boolean {
  return /^(?:ar|fa|he|ur|ps|ku|dv|yi|ug|sd)\b/i.test(language ?? '')
}

/** Feeds write plain text, HTML, or HTML whose entities are written twice. */
export function plainText(written: string): string {
  const once = /<[a-z!/]/i.test(written) ? textOf(treeOf(written)) : written
  return plain(decodedAgain(once))
}

function addressOf({ texts }: RssItem, base: Address): Address | null {
  const link = texts.get('link')?.trim() || texts.get('guid')?.trim()
  return link ? resolveAddress(link, base) : null
}

function dateOf({ texts }: RssItem): string | null {
  const date = texts.get('pubdate') ?? texts.get('dc:date') ?? texts.get('published')
  return date === undefined ? null : parseDate(date)
}

function leadOf({ texts }: RssItem): string | null {
  return plainText(texts.get('description') ?? '').slice(0, longestLead) || null
}

function pictureOf({ texts, pictures }: RssItem, base: Address): Picture | null {
  const found = pictures.find(({ kind }) => kind === 'content') ?? pictures[0]
  const address = found ? resolveAddress(found.address, base) : null
  if (!address) return null
  return { address, caption: plainText(texts.get('media:description') ?? '') || null, credit: plainText(texts.get('media:credit') ?? '') || null }
}
