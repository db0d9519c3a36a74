import { resolveAddress, type Address } from '../../model/address'
import { markupSteps, type Attributes } from '../../text/markup'
import type { Steps } from '../../text/steps'
import { createNaming } from './namespaces'
import type { Part, XmlItem } from './part'
import { closeTag, openTag, written } from './writing'

/** A feed's elements, before anyone asks what they mean. */
export interface XmlFeed {
  /** The attributes of `rss`, `feed` or `urlset`. */
  readonly attributes: Attributes
  /** What the head says of the feed. */
  readonly head: readonly Part[]
  readonly items: readonly XmlItem[]
  /** It ends in the middle of an element, or nests too deep. */
  readonly damaged: boolean
}

interface OpenPart extends Part {
  text: string
  cut: boolean
  /** Markup within it is part of its text. */
  readonly carries: 'nothing' | 'html' | 'xhtml'
  /** An end that the feed forgot: what follows is not part of its text any more. */
  ended: boolean
}
interface OpenItem extends XmlItem {
  readonly parts: OpenPart[]
  cut: boolean
}
interface Frame {
  readonly what: 'outside' | 'head' | 'item' | 'part' | 'markup'
  readonly item: OpenItem | null
  readonly part: OpenPart | null
  readonly base: Address | null
}
interface OpenFeed {
  readonly itemName: string
  readonly base: Address
  readonly items: OpenItem[]
  readonly head: OpenPart[]
  root: Attributes
}

/** Items that become stories between two rests. */
export const itemsInStep = 8

const roots = new Set(['rss', 'feed', 'urlset', 'rdf:rdf'])
const heads = new Set(['rss', 'channel', 'feed'])
/** Texts that feeds write with markup in them, escaped or not. */
const carriers = new Set(['title', 'description', 'summary', 'content', 'content:encoded', 'encoded', 'subtitle', 'tagline', 'media:title', 'media:description', 'body', 'fulltext'])
/** No part of any text: a carrier whose end was forgotten ends here. */
const ending = /^(?:pubdate|guid|published|updated|enclosure|description|entry|item|(?:dc|media|content):.*)$/

/** Reads RSS, Atom and sitemaps into items of this name; what is damaged is read as far as it goes. */
export function* xmlFeedSteps(text: string, itemName: string, base: Address): Steps<XmlFeed> {
  const nameOf = createNaming()
  const feed: OpenFeed = { itemName, base, items: [], head: [], root: new Map() }
  const frames: Frame[] = [{ what: 'outside', item: null, part: null, base: null }]
  let damaged = false
  const here = (): Frame => frames[frames.length - 1]!
  const whole = yield* markupSteps(text, {
    open: (name, attributes) => { frames.push(entered(nameOf(name, attributes), attributes, here(), feed)) },
    close: (name, cut) => {
      damaged = damaged || cut
      left(frames.pop()!, name, cut)
    },
    text: piece => { say(here(), piece) },
  }, { xml: true, siblings: name => name.slice(name.indexOf(':') + 1) === itemName })
  return { attributes: feed.root, head: feed.head, items: feed.items, damaged: damaged || !whole }
}

/** Where the reading stands after an element's beginning. */
function entered(name: string, attributes: Attributes, around: Frame, feed: OpenFeed): Frame {
  const base = attributes.size === 0 ? around.base : baseOf(attributes, around.base, feed.base)
  const carrier = carrierIn(around)
  if (carrier && !ending.test(name)) {
    carrier.text += openTag(name, attributes)
    return { ...around, what: 'markup', base }
  }
  if (name === feed.itemName) return { what: 'item', item: itemIn(feed.items, attributes), part: null, base }
  if (carrier) carrier.ended = true
  if (roots.has(name)) feed.root = attributes
  if (around.item === null && heads.has(name)) return { ...around, what: 'head', base }
  if (around.what === 'outside') return { ...around, base }
  return { ...around, what: 'part', part: partIn(around.item?.parts ?? feed.head, name, attributes, around, base), base }
}

function left({ what, item, part }: Frame, name: string, cut: boolean): void {
  if (what === 'markup' && part && !part.ended) part.text += closeTag(name)
  if (what === 'part' && part) part.cut = cut
  if (what === 'item' && item) item.cut = cut
}

function say({ part }: Frame, piece: string): void {
  if (part && !part.ended) part.text += part.carries === 'xhtml' ? written(piece) : piece
}

function itemIn(items: OpenItem[], attributes: Attributes): OpenItem {
  const item: OpenItem = { attributes, parts: [], cut: false }
  items.push(item)
  return item
}

function carrierIn({ what, part }: Frame): OpenPart | null {
  return part && !part.ended && (what === 'markup' || part.carries !== 'nothing') ? part : null
}

function partIn(parts: OpenPart[], name: string, attributes: Attributes, around: Frame, base: Address | null): OpenPart {
  const parent = around.part?.ended ? around.part.parent : around.part
  const part: OpenPart = { name, attributes, parent, text: '', base, cut: false, carries: carriedBy(name, attributes), ended: false }
  parts.push(part)
  return part
}

function carriedBy(name: string, attributes: Attributes): OpenPart['carries'] {
  if (!carriers.has(name)) return 'nothing'
  const type = attributes.get('type')
  return type === 'xhtml' || (type === 'application/xhtml+xml' && attributes.get('mode') !== 'escaped') ? 'xhtml' : 'html'
}

function baseOf(attributes: Attributes, around: Address | null, fetched: Address): Address | null {
  const said = attributes.get('xml:base')
  return said === undefined ? around : resolveAddress(said, around ?? fetched) ?? around
}
