import type { Address } from '../model/address'
import type { Story } from '../model/story'
import { readMarkup, type Attributes } from '../text/markup'
import { plain } from '../text/words'
import { toldApart } from './identity'
import type { Reading, Warning } from './reading'
import { storyOfItem, type RssItem } from './rssItem'

interface OpenItem {
  readonly texts: Map<string, string>
  readonly pictures: { address: string; kind: string }[]
}

/** What standards call the parts we read; whatever prefix or case a feed uses. */
const conventional = new Map([['content', 'content:encoded'], ['encoded', 'content:encoded'], ['creator', 'dc:creator'], ['date', 'dc:date']])

/**
 * RSS 0.9x to 2.0, RDF included, as stories. Damaged feeds give every complete item; an item that
 * was cut off counts when it has a headline.
 */
export function parseRss(text: string, base: Address): Reading {
  const channel = new Map<string, string>()
  const items: RssItem[] = []
  let item: OpenItem | null = null
  let path: string[] = []
  let written = ''
  let cut = false

  const end = (): void => {
    if (item) items.push(item)
    item = null
    path = []
  }
  readMarkup(text, {
    open: (name, attributes) => {
      // An item in an item: the one before was never closed.
      if (name === 'item') {
        cut = cut || item !== null
        end()
        item = { texts: new Map(), pictures: [] }
        path = []
        return
      }
      path.push(name)
      written = ''
      if (item) keepPicture(item, name, attributes)
    },
    close: name => {
      if (name === 'item') return end()
      const known = path.pop()
      if (known === undefined || path.length > (item ? 1 : 4)) return
      keepText(item ? item.texts : channel, name, written)
      written = ''
    },
    text: piece => { written += piece },
  }, true)
  cut = cut || !/<\/(?:rss|rdf:rdf|channel)\s*>/i.test(text.slice(-2_000))
  end()

  const language = plain(channel.get('language') ?? '') || null
  const stories = items.map(one => storyOfItem(one, base, language)).filter((story): story is Story => story !== null)
  return {
    kind: 'rss',
    title: plain(channel.get('title') ?? '') || null,
    language,
    stories: toldApart(stories),
    warnings: warningsOf(text, items.length - stories.length, cut),
  }
}

function keepText(texts: Map<string, string>, name: string, text: string): void {
  const known = conventional.get(name) ?? name
  // The first of a name is the item's own; later ones belong to what is embedded in it.
  if (!texts.has(known) || texts.get(known)!.trim() === '') texts.set(known, text)
}

function keepPicture(item: OpenItem, name: string, attributes: Attributes): void {
  const address = attributes.get('url')
  if (!address) return
  const type = attributes.get('type') ?? ''
  const isPicture = type.indexOf('image/') === 0 || attributes.get('medium') === 'image' || /\.(?:jpe?g|png|webp|gif)(?:\?|$)/i.test(address)
  if (name === 'media:thumbnail') item.pictures.push({ address, kind: 'thumbnail' })
  else if ((name === 'media:content' || name === 'enclosure') && isPicture) item.pictures.push({ address, kind: 'content' })
}

function warningsOf(text: string, skipped: number, cut: boolean): readonly Warning[] {
  const warnings: Warning[] = []
  if (!/^\s*</.test(text)) warnings.push({ code: 'leading-junk', text: 'Something stands before the feed; it was passed over.' })
  if (cut) warnings.push({ code: 'truncated', text: 'The feed is damaged or cut off; every complete item was kept.' })
  if (skipped > 0) warnings.push({ code: 'skipped', text: `${skipped} items have no headline and were left out.` })
  return warnings
}
