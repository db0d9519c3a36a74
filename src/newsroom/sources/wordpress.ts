import { resolveAddress, type Address } from '../model/address'
import type { Picture } from '../model/picture'
import { captionOf } from '../text/figure'
import { treeOf } from '../text/tree'
import { plain, plainText } from '../text/words'
import { emptyItem, type Feed, type FeedItem } from './feed/item'
import { finishedReading } from './feed/reading'
import { addressIn, memberOf, numberIn, objectOf, objectsOf, textIn, type Json } from './json/value'
import { readJson } from './json/text'
import type { Parsing } from './feed/parsing'
import type { Reading } from './reading'

/** Wide enough for a TV's story page; wider ones cost memory. */
const wideEnough = 960

/** The posts of WordPress' own interface (`wp/v2/posts`) as stories; with `_embed` they name author, picture and sections. */
export function parseWordpress(text: string, address: Address, parsing: Parsing = {}): Reading {
  return finishedReading(readWordpress(text, address), parsing)
}

/** The posts as they are written. */
export function readWordpress(text: string, address: Address): Feed {
  const { value, warnings } = readJson(text)
  return { kind: 'wordpress', title: '', language: '', items: objectsOf(value).map(post => itemOf(post, address)), warnings }
}

function itemOf(post: Json, base: Address): FeedItem {
  const address = addressIn(post, base, 'link')
  return {
    ...emptyItem(address ?? base),
    title: renderedIn(post, 'title'),
    summary: renderedIn(post, 'excerpt').replace(/(?:\[(?:…|&hellip;|\.\.\.)\]|<a [^>]*more-link[\s\S]*?<\/a>)/g, '…'),
    content: renderedIn(post, 'content'),
    guid: renderedIn(post, 'guid') || textIn(post, 'id'),
    address,
    published: momentIn(post, 'date'),
    updated: momentIn(post, 'modified'),
    byline: embedded(post, 'author').map(author => plain(textIn(author, 'name'))).filter(name => name !== '').join(', ') || textIn(memberOf(post, 'yoast_head_json'), 'author'),
    categories: categoriesOf(post),
    picture: pictureOf(post, base),
  }
}

function renderedIn(post: Json, key: string): string {
  return textIn(memberOf(post, key), 'rendered') || textIn(post, key)
}

/** `date_gmt` is in UTC without saying so; where it is missing or all zeros, `date` is in the site's own zone. */
function momentIn(post: Json, key: 'date' | 'modified'): string {
  const utc = textIn(post, `${key}_gmt`)
  return /^[1-9]/.test(utc) ? `${utc.replace(/z$/i, '')}Z` : textIn(post, key)
}

function embedded(post: Json, key: string): readonly Json[] {
  return objectsOf(memberOf(memberOf(post, '_embedded'), key))
}

/** Sections before tags; 'Uncategorized' is no section. */
function categoriesOf(post: Json): readonly string[] {
  const lists = memberOf(memberOf(post, '_embedded'), 'wp:term')
  const terms = Array.isArray(lists) ? (lists as readonly unknown[]).flatMap(objectsOf) : []
  const sections = terms.filter(term => textIn(term, 'taxonomy') === 'category')
  const tags = terms.filter(term => textIn(term, 'taxonomy') !== 'category')
  const names = [...sections, ...tags].map(term => plainText(textIn(term, 'name')))
  return names.filter((name, i) => name !== '' && name !== 'Uncategorized' && names.indexOf(name) === i)
}

function pictureOf(post: Json, base: Address): Picture | null {
  const media = embedded(post, 'wp:featuredmedia')[0]
  const link = (media && sourceOf(media)) || textIn(post, 'jetpack_featured_media_url')
  const address = link === '' ? null : resolveAddress(link, base)
  if (address === null) return null
  const words = media ? captionOf(treeOf(renderedIn(media, 'caption'))) : { caption: null, credit: null }
  return { address, caption: words.caption ?? (plainText(textIn(media, 'alt_text')) || null), credit: words.credit }
}

/** The narrowest size that is wide enough, else the original. */
function sourceOf(media: Json): string {
  const sizes = objectOf(memberOf(memberOf(media, 'media_details'), 'sizes'))
  const wide = Object.keys(sizes).map(name => objectOf(memberOf(sizes, name)))
    .filter(size => numberIn(size, 'width') >= wideEnough && textIn(size, 'source_url') !== '')
    .sort((one, other) => numberIn(one, 'width') - numberIn(other, 'width'))
  return textIn(wide[0], 'source_url') || textIn(media, 'source_url')
}
