import { resolveAddress, type Address } from '../model/address'
import type { Feed } from './feed/item'
import { finishedReading } from './feed/reading'
import type { Parsing } from './feed/parsing'
import { atOnce, eachOf, type Steps } from '../text/steps'
import type { Reading } from './reading'
import { itemOfRss } from './xml/rssItem'
import { itemsInStep, xmlFeedSteps } from './xml/feed'
import { ownText } from './xml/part'
import { xmlWarnings } from './xml/warnings'

/**
 * RSS 0.9x to 2.0, RDF included, as stories. Damaged feeds give every complete item; an item that
 * was cut off counts when it has a headline.
 */
export function parseRss(text: string, address: Address, parsing: Parsing = {}): Reading {
  return finishedReading(atOnce(rssSteps(text, address)), parsing)
}

/** The items of RSS as they are written. */
export function* rssSteps(text: string, address: Address): Steps<Feed> {
  const { attributes, head, items, damaged } = yield* xmlFeedSteps(text, 'item', address)
  const base = resolveAddress(attributes.get('xml:base') ?? ownText(head, 'link'), address) ?? address
  return {
    kind: 'rss',
    title: ownText(head, 'title', 'dc:title'),
    language: ownText(head, 'language', 'dc:language') || (attributes.get('xml:lang') ?? ''),
    items: yield* eachOf(items, itemsInStep, item => itemOfRss(item, base)),
    warnings: xmlWarnings(text, damaged),
  }
}
