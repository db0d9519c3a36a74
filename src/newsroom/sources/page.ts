import { resolveAddress, type Address } from '../model/address'
import { Failure } from '../model/failure'
import type { PageRules } from '../model/pageRules'
import type { Story } from '../model/story'
import { directionOf } from '../text/direction'
import { withoutSelected } from '../text/select'
import { atOnce, type Steps } from '../text/steps'
import { attribute, find, named, treeSteps, type Element } from '../text/tree'
import { shortened } from '../text/words'
import { idOf } from './feed/identity'
import { bodySteps, withoutRepeats, type ParseDocument } from './page/body'
import { bylineOf } from './page/byline'
import { datesOf } from './page/dates'
import { headlineOf } from './page/headline'
import { leadOf } from './page/lead'
import { pictureOf } from './page/picture'
import { ruledWords } from './page/rules'
import { trailOf } from './page/trail'
import { twinsOf } from './page/twins'
import { structuredOf } from './page/structured'

export type { PageRules, ParseDocument }

const largest = 2_000_000
const longestHeadline = 300

/**
 * An article's own page as its story; throws `Failure` 'malformed' when there is no article in it.
 * `rules` say where a site with odd pages keeps things.
 */
export function parsePage(html: string, address: Address, parseDocument: ParseDocument, rules: PageRules = {}): Story {
  return atOnce(pageSteps(html, address, parseDocument, rules))
}

/** The same, with rests. */
export function* pageSteps(html: string, address: Address, parseDocument: ParseDocument, rules: PageRules = {}): Steps<Story> {
  if (html.length > largest) throw new Failure('malformed', address, 'The page is larger than two million characters.')
  const { root, whole } = yield* treeSteps(html)
  yield
  const page = withoutSelected(root, rules.remove ?? [])
  const base = baseOf(page, address)
  const said = structuredOf(page, base)
  const headline = shortened(ruledWords(page, rules.headline) ?? headlineOf(page, said, address), longestHeadline)
  if (headline === '') throw new Failure('malformed', address, 'The page has no headline.')
  yield
  const blocks = yield* bodySteps(page, said, headline, base, parseDocument, rules)
  if (!whole && blocks.length === 0) throw new Failure('malformed', address, 'The page’s elements nest too deep to be an article.')
  const byline = bylineOf(page, said, rules)
  const picture = pictureOf(page, said, blocks, base, rules)
  const lead = leadOf(page, said, rules)
  const language = languageOf(page)
  const twins = twinsOf(page, base, language)
  return {
    id: idOf(address, null, headline),
    headline,
    lead,
    trail: trailOf(page, said, headline, rules),
    ...datesOf(page, said, address, rules),
    byline,
    address,
    picture,
    language,
    direction: directionOf(headline, language),
    categories: said.sections,
    // The lead stays where the page has it: it is the story’s first sentence on many pages.
    body: withoutRepeats(blocks, { headline, lead: null, byline, picture }),
    ...twins.length > 0 && { twins },
  }
}

/** What links are relative to: pages may name another address than their own. */
function baseOf(page: Element, address: Address): Address {
  const href = attribute(find(page, named('base')), 'href')
  return href === '' ? address : resolveAddress(href, address) ?? address
}

function languageOf(page: Element): string | null {
  const html = find(page, named('html'))
  return attribute(html, 'lang').trim() || attribute(html, 'xml:lang').trim() || null
}
