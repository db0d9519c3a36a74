import { Readability } from '@mozilla/readability'
import type { Address } from '../model/address'
import type { Block } from '../model/block'
import type { Story } from '../model/story'
import { blocksIn, blocksOf } from '../text/body'
import { withoutBoilerplate } from '../text/boilerplate'
import { find, named, type Element } from '../text/tree'

/** HTML as a DOM document: the TV's own parser on a TV, a library elsewhere. */
export type ParseDocument = (html: string) => unknown

const mostElements = 20_000
/** Beyond these blocks nothing of the page's head is repeated. */
const headBlocks = 5

/** The article's blocks without what the site adds; what Readability cannot read is read from `page` as it stands. */
export function bodyOf(html: string, page: Element, base: Address, parseDocument: ParseDocument): readonly Block[] {
  const article = articleIn(html, parseDocument)
  return withoutBoilerplate(article === null ? blocksIn(find(page, named('article')) ?? page, base) : blocksOf(article, base))
}

function articleIn(html: string, parseDocument: ParseDocument): string | null {
  try {
    // Its types need the DOM, which this wing does not know.
    return new Readability(parseDocument(html) as never, { maxElemsToParse: mostElements }).parse()?.content ?? null
  } catch {
    // It throws for pages with too many elements, and where a TV's DOM lacks something.
    return null
  }
}

/** The body without what stands above it already: headline, lead, byline and lead picture. */
export function withoutRepeats(body: readonly Block[], shown: Pick<Story, 'headline' | 'lead' | 'byline' | 'picture'>): readonly Block[] {
  const { headline, lead, byline, picture } = shown
  const words = [headline, lead, byline, byline && `By ${byline}`, picture?.caption]
  return body.filter((block, i) => {
    if (block.type === 'picture') return block.picture.address !== picture?.address
    return i >= headBlocks || (block.type !== 'paragraph' && block.type !== 'heading') || words.indexOf(block.text) < 0
  })
}
