import { Readability } from '@mozilla/readability'
import { resolveAddress, type Address } from '../model/address'
import type { Block } from '../model/block'
import { Failure } from '../model/failure'
import type { Picture } from '../model/picture'
import type { Story } from '../model/story'
import type { Trail } from '../model/trail'
import { blocksOf } from '../text/body'
import { withoutBoilerplate } from '../text/boilerplate'
import { dateFromAddress, parseDate } from '../text/date'
import { find, findAll, textOf, treeOf, type Element } from '../text/markup'
import { plain } from '../text/words'
import { idOf } from './identity'
import { isRightToLeft } from './rssItem'
import { structuredOf, textOfFirst, type Structured } from './structured'

/** HTML as a DOM document: the TV's own parser on a TV, a library elsewhere. */
export type ParseDocument = (html: string) => unknown

const largest = 2_000_000
const mostElements = 20_000

/** An article's own page as its story; throws `Failure` 'malformed' when there is no article in it. */
export function parsePage(html: string, address: Address, parseDocument: ParseDocument): Story {
  if (html.length > largest) throw new Failure('malformed', address, 'The page is larger than two million characters.')
  const page = treeOf(html)
  const said = structuredOf(page)
  const headline = textOfFirst(page, ({ name }) => name === 'h1') ?? said.headline
  if (headline === null) throw new Failure('malformed', address, 'The page has no headline.')
  const language = find(page, ({ name }) => name === 'html')?.attributes.get('lang') ?? null
  const picture = pictureOf(page, said, address)
  const exact = said.published !== null ? parseDate(said.published) : timeIn(page)
  const day = exact ?? dateFromAddress(address)
  return {
    id: idOf(address, null, headline),
    headline,
    lead: said.lead,
    trail: trailOf(page, said, headline),
    published: day,
    updated: updatedOf(said, page, exact),
    dateQuality: exact !== null ? 'exact' : day !== null ? 'day' : 'none',
    byline: bylineOf(page, said),
    address,
    picture,
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    body: withoutRepeats(bodyOf(html, address, parseDocument), headline, said.lead, picture),
  }
}

function bodyOf(html: string, address: Address, parseDocument: ParseDocument): readonly Block[] {
  try {
    // Readability's types need the DOM, which this wing does not know.
    const article = new Readability(parseDocument(html) as never, { maxElemsToParse: mostElements }).parse()
    return withoutBoilerplate(blocksOf(article?.content ?? '', address))
  } catch {
    return withoutBoilerplate(blocksOf(html, address))
  }
}

/** Home is no step: every trail begins there. */
function trailOf(page: Element, said: Structured, headline: string): Trail {
  const steps = said.trail.length > 0 ? said.trail : writtenTrail(page)
  return steps.filter((step, i) => step !== headline && !(i === 0 && /^(?:home|start|front page)$/i.test(step)))
}

function writtenTrail(page: Element): Trail {
  const nav = find(page, ({ attributes }) => /breadcrumb|\btrail\b/i.test(`${attributes.get('class') ?? ''} ${attributes.get('aria-label') ?? ''}`))
  if (!nav) return []
  const links = findAll(nav, ({ name }) => name === 'a' || name === 'li').filter(({ children }) => !children.some(child => typeof child !== 'string' && child.name === 'a'))
  const steps = links.length > 0 ? links.map(textOf) : textOf(nav).split(/[/›»>→]/)
  return steps.map(step => plain(step).replace(/^[/›»>→]\s*|\s*[/›»>→]$/g, '')).filter(step => step !== '')
}

function pictureOf(page: Element, said: Structured, base: Address): Picture | null {
  const figure = findAll(page, ({ name }) => name === 'figure').find(found => find(found, ({ name }) => name === 'img'))
  const image = figure ? find(figure, ({ name }) => name === 'img') : null
  const address = resolveAddress(image?.attributes.get('src') ?? said.picture ?? '', base)
  if (!address || (!image && said.picture === null)) return lonePicture(page, base)
  const caption = figure ? find(figure, ({ name }) => name === 'figcaption') : null
  const credit = caption ? find(caption, ({ attributes }) => /credit|copyright|source/i.test(attributes.get('class') ?? '')) : null
  const creditText = credit ? plain(textOf(credit)).replace(/^(?:photo|picture|credit|illustration)\s*:\s*/i, '') : null
  const captionText = caption ? plain(plain(textOf(caption)).replace(credit ? plain(textOf(credit)) : '\u0000', '')) : null
  return { address, caption: captionText || null, credit: creditText || null }
}

/** Older pages put a picture into a box, with its caption in a paragraph. */
function lonePicture(page: Element, base: Address): Picture | null {
  const box = findAll(page, ({ attributes }) => /photo|picture|image|figure/i.test(attributes.get('class') ?? '')).find(found => find(found, ({ name }) => name === 'img'))
  const address = resolveAddress((box && find(box, ({ name }) => name === 'img')?.attributes.get('src')) ?? '', base)
  if (!box || !address) return null
  const caption = find(box, ({ name, attributes }) => name === 'p' || /caption/i.test(attributes.get('class') ?? ''))
  return { address, caption: caption ? plain(textOf(caption)) : null, credit: null }
}

function timeIn(page: Element): string | null {
  const time = find(page, ({ name, attributes }) => name === 'time' && attributes.has('datetime'))
  return time ? parseDate(time.attributes.get('datetime')!) : null
}

function updatedOf(said: Structured, page: Element, published: string | null): string | null {
  const times = findAll(page, ({ name, attributes }) => name === 'time' && attributes.has('datetime'))
  const stated = said.updated ?? times.find(({ attributes }) => /updated|modified/i.test(attributes.get('class') ?? ''))?.attributes.get('datetime')
  const updated = stated ? parseDate(stated) : null
  return updated !== null && updated !== published ? updated : null
}

function bylineOf(page: Element, said: Structured): string | null {
  const written = said.byline ?? textOfFirst(page, ({ attributes }) => /byline|author/i.test(`${attributes.get('class') ?? ''} ${attributes.get('rel') ?? ''}`))
  return written === null ? null : written.replace(/^by\s+/i, '') || null
}

/** The body without what the page shows above it: headline, lead and lead picture. */
function withoutRepeats(body: readonly Block[], headline: string, lead: string | null, picture: Picture | null): readonly Block[] {
  return body.filter((block, i) => {
    if (block.type === 'picture') return block.picture.address !== picture?.address
    if (i > 4 || (block.type !== 'paragraph' && block.type !== 'heading')) return true
    return block.text !== headline && block.text !== lead && block.text !== picture?.caption
  })
}
