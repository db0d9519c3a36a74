import type { Address } from '../model/address'
import type { Story } from '../model/story'
import { readMarkup, type Attributes } from '../text/markup'
import { plain, plainText } from '../text/words'
import { toldApart } from './identity'
import type { Reading, Warning } from './reading'
import { storyOfItem, type RssItem } from './rssItem'

interface OpenItem {
  readonly texts: Map<string, string>
  readonly pictures: Attributes[]
}

/** What standards call the parts we read, whatever prefix a feed uses. */
const conventional = new Map([['content', 'content:encoded'], ['encoded', 'content:encoded'], ['creator', 'dc:creator'], ['date', 'dc:date']])
const pictureElements = ['media:content', 'media:thumbnail', 'enclosure']

/**
 * RSS 0.9x to 2.0, RDF included, as stories. Damaged feeds give every complete item; an item that
 * was cut off counts when it has a headline.
 */
export function parseRss(text: string, base: Address): Reading {
  const { channel, items, damaged } = partsOf(text)
  const language = plain(channel.get('language') ?? '') || null
  const stories = items.map(item => storyOfItem(item, base, language)).filter((story): story is Story => story !== null)
  return {
    kind: 'rss',
    title: plainText(channel.get('title') ?? '') || null,
    language,
    stories: toldApart(stories),
    warnings: warningsOf(text, stories.length, items.length, damaged),
  }
}

function partsOf(text: string): { channel: ReadonlyMap<string, string>; items: readonly RssItem[]; damaged: boolean } {
  const channel = new Map<string, string>()
  const items: RssItem[] = []
  let item: OpenItem | null = null
  let damaged = false
  /** Elements below the channel or the item; deeper ones are parts of these. */
  let depth = 0
  let written = ''

  const whole = readMarkup(text, {
    open: (name, attributes) => {
      if (name === 'item') {
        item = { texts: new Map(), pictures: [] }
        depth = 0
        return
      }
      if (name === 'channel' || name === 'rss' || name === 'rdf:rdf') return
      depth++
      written = ''
      if (item && pictureElements.includes(name)) item.pictures.push(attributes)
    },
    close: (name, cut) => {
      damaged = damaged || cut
      if (name === 'item') {
        if (item) items.push(item)
        item = null
        depth = 0
      } else if (depth > 0) {
        // A picture's words stand a level deeper, in its media:content or media:group.
        if (depth === 1 || (item && name.indexOf('media:') === 0)) keep(item ? item.texts : channel, name, written)
        depth--
      }
      written = ''
    },
    text: piece => { written += piece },
  }, { xml: true, siblings: 'item' })
  return { channel, items, damaged: damaged || !whole }
}

/** The first of a name is the item's own; later ones belong to what is embedded in it. */
function keep(texts: Map<string, string>, name: string, text: string): void {
  const known = conventional.get(name) ?? name
  if ((texts.get(known) ?? '').trim() === '') texts.set(known, text)
}

function warningsOf(text: string, kept: number, all: number, damaged: boolean): readonly Warning[] {
  const warnings: Warning[] = []
  if (!/^\s*</.test(text)) warnings.push({ code: 'leading-junk', text: 'Something stands before the feed; it was passed over.' })
  if (damaged) warnings.push({ code: 'truncated', text: 'The feed is damaged or cut off; every complete item was kept.' })
  if (all > kept) warnings.push({ code: 'skipped', text: `Items without a headline were left out: ${all - kept}.` })
  if (all === 0) warnings.push({ code: 'no-stories', text: 'The feed has no items.' })
  return warnings
}
