import type { Address } from '../../model/address'
import { find, findAll, named, type Element } from '../../text/tree'
import { shortened, wordsOf } from '../../text/words'
import type { Structured } from './structured'

const mostHeadings = 20
const longest = 400
const between = /\s+[|\-–—·•:»«›]+\s+|\s*\|\s*/

/** The headline: the page's first heading that is also what the page calls itself, else what it calls itself; '' when there is none. */
export function headlineOf(page: Element, said: Structured, address: Address): string {
  const sites = siteNamesOf(said, address)
  const isSite = (words: string): boolean => sites.includes(compact(words))
  const headings = findAll(page, named('h1')).slice(0, mostHeadings).map(heading => shortened(wordsOf(heading), longest)).filter(words => words !== '' && !isSite(words))
  const called = said.headlines.map(title => withoutSite(title, sites)).filter(title => title !== '' && !isSite(title))
  const title = titleOf(page)
  return headings.find(heading => called.some(title => agree(heading, title)))
    ?? called[0]
    ?? headings.find(heading => agree(heading, title))
    ?? headings[0]
    ?? (said.published.length > 0 || find(page, named('article')) ? withoutSite(title, sites) : '')
}

/** Whether two writings are of one headline: the same letters, or one begins with the whole other. */
export function agree(one: string, other: string): boolean {
  const [short, long] = [compact(one.replace(/(?:…|\.\.\.)$/, '')), compact(other)].sort((a, b) => a.length - b.length) as [string, string]
  return short === long || (short.length >= 12 && long.startsWith(short))
}

/** A headline's letters and figures alone. */
export function compact(text: string): string {
  return text.toLowerCase().replace(/[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20،؛؟]+/g, '')
}

function siteNamesOf(said: Structured, address: Address): readonly string[] {
  const host = new URL(address).hostname.replace(/^www\./, '')
  const labels = host.split('.').filter(label => label.length > 3)
  return [...said.siteNames, ...said.siteNames.flatMap(name => name.split(between)), host, ...labels].map(compact).filter(name => name !== '')
}

/** 'Gulls return | Coast | Gull Post' without the site's name, at either end. */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(between)
  if (parts.length < 2) return title
  const isSite = (part: string): boolean => sites.includes(compact(part).replace(/(?:com|org|net|tv)$/, '')) || sites.includes(compact(part))
  if (isSite(parts[parts.length - 1]!)) return withoutSite(title.slice(0, title.length - parts[parts.length - 1]!.length).replace(/[\s|\-–—·•:»«›]+$/, ''), sites)
  return isSite(parts[0]!) ? title.slice(parts[0]!.length).replace(/^[\s|\-–—·•:»«›]+/, '') : title
}

function titleOf(page: Element): string {
  const title = find(page, named('title'))
  return title ? shortened(wordsOf(title), longest) : ''
}
