import { resolveAddress, type Address } from '../../model/address'
import { plainText } from '../../text/words'
import { emptyItem, type FeedItem } from '../feed/item'
import { mediaOf, wordsOfFilm } from '../feed/media'
import { categoriesOf } from './rssItem'
import { addressIn, anyText, ownDate, ownParts, ownText, partsNamed, said, type Part, type XmlItem } from './part'
import { twinsIn } from './twins'
import { written } from './writing'

/** An `entry` of Atom; `head` are the feed's own parts, whose author an entry without one has. */
export function itemOfEntry({ parts, attributes, cut }: XmlItem, base: Address, head: readonly Part[]): FeedItem {
  const content = said(ownParts(parts, 'content'))
  const titles = ownParts(parts, 'title').filter(title => !title.cut)
  const summary = writtenIn(said(ownParts(parts, 'summary'))) || wordsOfFilm(parts)
  const guid = ownText(parts, 'id').trim()
  const address = linkOf(parts, base) ?? (/^https?:/i.test(guid) ? resolveAddress(guid, base) : null)
  return {
    ...emptyItem(content?.base ?? address ?? base),
    title: writtenIn(said(titles)) || anyText(parts, 'media:title'),
    summary,
    content: writtenIn(content),
    guid,
    address,
    published: ownDate(parts, 'published', 'issued', 'created', 'dc:date', 'pubdate', 'updated', 'modified'),
    updated: ownDate(parts, 'updated', 'modified'),
    byline: namesIn(parts) || namesIn(head),
    categories: categoriesOf(parts),
    language: attributes.get('xml:lang') ?? '',
    ...shownIn(parts, base, summary, address),
    twins: twinsIn(parts, base, address),
    cut,
  }
}

/** A text construct as HTML, in the words of Atom 1.0 and 0.3; what is no text is nothing. */
export function writtenIn(part: Part | undefined): string {
  if (!part) return ''
  const type = part.attributes.get('type') ?? ''
  if (/html/i.test(type)) return part.text
  // Who gives no type often writes HTML nevertheless.
  if (type === '') return /<\/?(?:p|br|div|a|b|i|em|strong|img|ul)\b/i.test(part.text) ? part.text : written(part.text)
  return /^(?:text|text\/plain)$/i.test(type) ? written(part.text) : ''
}

/** The page that a feed or entry stands for: its alternate link, HTML before other types, and before those in other languages. */
export function linkOf(parts: readonly Part[], base: Address): Address | null {
  const links = ownParts(parts, 'link').filter(({ attributes }) => /^(?:alternate)?$/.test(attributes.get('rel') ?? ''))
  const pages = links.filter(({ attributes }) => /^(?:text\/html|)$/.test(attributes.get('type') ?? ''))
  for (const link of [...pages.filter(isOwn), ...pages, ...links]) {
    const address = addressIn(link, base, 'href')
    if (address !== null) return address
  }
  return null
}

function isOwn({ attributes }: Part): boolean {
  return !attributes.has('hreflang')
}

function namesIn(parts: readonly Part[]): string {
  const authors = ownParts(parts, 'author')
  const names = partsNamed(parts, 'name').filter(({ parent }) => parent?.name === 'author' && parent.parent === null)
  const said = [...names, ...authors, ...ownParts(parts, 'dc:creator')].map(({ text }) => plainText(text)).filter(name => name !== '' && !/^\S+@\S+$/.test(name))
  return said.filter((name, i) => said.indexOf(name) === i).join(', ')
}

/** YouTube's feeds name a Flash player of old: the page plays it. */
function shownIn(parts: readonly Part[], base: Address, summary: string, address: Address | null): Pick<FeedItem, 'picture' | 'video' | 'player'> {
  const media = mediaOf(parts, base, summary)
  return ownParts(parts, 'yt:videoid').length > 0 ? { ...media, player: address } : media
}
