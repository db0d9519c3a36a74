import { resolveAddress, type Address } from '../../model/address'
import { plainText, shortened } from '../../text/words'
import { emptyItem, type FeedItem } from '../feed/item'
import { mediaOf, wordsOfFilm } from '../feed/media'
import { addressIn, anyText, ownDate, ownParts, ownText, said, type XmlItem } from './part'
import { twinsIn } from './twins'

/** More are no filing, but a list of words. */
const mostCategories = 60

/** An `item` of RSS; `base` is where its relative addresses begin. */
export function itemOfRss({ parts, attributes, cut }: XmlItem, base: Address): FeedItem {
  const summary = ownText(parts, 'description', 'summary', 'itunes:summary', 'itunes:subtitle') || wordsOfFilm(parts)
  // A title in whose middle the feed ended is none.
  const titles = ownParts(parts, 'title', 'dc:title', 'media:title', 'itunes:title').filter(title => !title.cut)
  const content = said(ownParts(parts, 'content:encoded', 'encoded', 'content', 'body', 'fulltext'))
  const address = addressOf({ parts, attributes, cut }, base)
  return {
    ...emptyItem(content?.base ?? address ?? base),
    title: (said(titles)?.text ?? '') || anyText(parts, 'media:title'),
    summary,
    content: content?.text ?? '',
    guid: ownText(parts, 'guid').trim(),
    address,
    published: ownDate(parts, 'pubdate', 'dc:date', 'date', 'dcterms:issued', 'dcterms:created', 'published', 'a10:updated', 'atom:updated'),
    updated: ownDate(parts, 'dcterms:modified', 'atom:updated', 'updated', 'lastmod'),
    byline: bylineOf(parts),
    categories: categoriesOf(parts),
    language: ownText(parts, 'dc:language', 'language') || (attributes.get('xml:lang') ?? ''),
    ...mediaOf(parts, base, summary),
    twins: twinsIn(parts, base, address),
    cut,
  }
}

function addressOf({ parts, attributes }: XmlItem, base: Address): Address | null {
  const links = ownParts(parts, 'link', 'atom:link').filter(({ attributes }) => !/^(?:self|enclosure|hub|replies|edit)$/.test(attributes.get('rel') ?? ''))
  for (const link of [...links.filter(({ attributes }) => !attributes.has('hreflang')), ...links]) {
    const address = addressIn({ ...link, text: linkIn(link.text) }, base, 'href')
    if (address !== null) return address
  }
  // Without a link, a guid that is an address is the page's, and in RDF the item is named by it.
  const named = [ownText(parts, 'guid'), attributes.get('rdf:about') ?? '', anyText(parts, 'feedburner:origlink')].find(name => /^\s*https?:/i.test(name))
  return named === undefined ? null : resolveAddress(named, base)
}

/** Spaces within an address are a line break of the feed's. */
function linkIn(text: string): string {
  return text.replace(/[\n\r\t]+\s*/g, '').trim()
}

/** Names; RSS wants 'mail@host (Name)', and others write the name alone. */
function bylineOf(parts: XmlItem['parts']): string {
  const creators = ownParts(parts, 'dc:creator', 'creator').map(({ text }) => plainText(text)).filter(name => name !== '')
  if (creators.length > 0) return creators.filter((name, i) => creators.indexOf(name) === i).join(', ')
  const author = plainText(ownText(parts, 'author', 'itunes:author') || anyText(parts, 'name'))
  return /\(([^)]{2,100})\)\s*$/.exec(author)?.[1] ?? (/^\S+@\S+$/.test(author) ? '' : author)
}

export function categoriesOf(parts: XmlItem['parts']): readonly string[] {
  const names = ownParts(parts, 'category', 'dc:subject', 'media:category').slice(0, mostCategories)
    .map(({ text, attributes }) => attributes.get('label') ?? (text.trim() === '' ? attributes.get('term') ?? '' : text))
    .map(name => shortened(plainText(name), 100))
    // Some programs file a story under the address of its own kind.
    .filter(name => name !== '' && !/^https?:/.test(name))
  return names.filter((name, i) => names.indexOf(name) === i)
}
