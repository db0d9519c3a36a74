import type { Address } from '../model/address'
import { Failure } from '../model/failure'
import type { Story } from '../model/story'
import { dateFromAddress, parseDate } from '../text/date'
import { directionOf } from '../text/direction'
import { attribute, find, findAll, named, wholeTreeOf, type Element, type Wanted } from '../text/tree'
import { shortened } from '../text/words'
import { idOf } from './identity'
import { bodyOf, withoutRepeats, type ParseDocument } from './pageBody'
import { pictureOf } from './pagePicture'
import { trailOf } from './pageTrail'
import { structuredOf, wordsOfFirst } from './structured'

const largest = 2_000_000
const longestHeadline = 300

/** An article's own page as its story; throws `Failure` 'malformed' when there is no article in it. */
export function parsePage(html: string, address: Address, parseDocument: ParseDocument): Story {
  if (html.length > largest) throw new Failure('malformed', address, 'The page is larger than two million characters.')
  const page = wholeTreeOf(html)
  if (!page) throw new Failure('malformed', address, 'The page’s elements nest too deep to be an article.')
  const said = structuredOf(page)
  const headline = shortened(wordsOfFirst(page, named('h1')) ?? said.headline ?? '', longestHeadline)
  if (headline === '') throw new Failure('malformed', address, 'The page has no headline.')
  const language = attribute(find(page, named('html')), 'lang') || null
  const exact = parseDate(said.published ?? '') ?? timeIn(page)
  const published = exact ?? dateFromAddress(address)
  const picture = pictureOf(page, said.picture, address)
  const byline = bylineOf(page, said.byline)
  return {
    id: idOf(address, null, headline),
    headline,
    lead: said.lead,
    trail: trailOf(page, said.trail, headline),
    published,
    updated: updatedOf(page, said.updated, exact),
    dateQuality: exact !== null ? 'exact' : published !== null ? 'day' : 'none',
    byline,
    address,
    picture,
    language,
    direction: directionOf(headline, language),
    body: withoutRepeats(bodyOf(html, page, address, parseDocument), { headline, lead: said.lead, byline, picture }),
  }
}

const isTime: Wanted = element => element.name === 'time' && attribute(element, 'datetime') !== ''

function timeIn(page: Element): string | null {
  return parseDate(attribute(find(page, isTime), 'datetime'))
}

function updatedOf(page: Element, said: string | null, published: string | null): string | null {
  const marked = findAll(page, isTime).find(time => /updated|modified/i.test(attribute(time, 'class')))
  const updated = parseDate(said ?? attribute(marked ?? null, 'datetime'))
  return updated === published ? null : updated
}

function bylineOf(page: Element, said: string | null): string | null {
  const written = said ?? wordsOfFirst(page, element => /\b(?:byline|author)\b/i.test(`${attribute(element, 'class')} ${attribute(element, 'rel')}`))
  return (written ?? '').replace(/^by\s+/i, '') || null
}
