import { resolveAddress, type Address } from '../../model/address'
import { attribute, find, findAll, named, treeOf } from '../../text/tree'
import { plain, shortened, wordsOf } from '../../text/words'
import type { Warning } from '../reading'

const feedType = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$/i
/** The head of a page says all that is asked here. */
const headLength = 100_000

/** Why a web page came in a feed's place: sign-in pages of hotels and error pages come with status 200; some pages name their feed. */
export function pageInsteadOfFeed(html: string, address: Address): Warning {
  const page = treeOf(html.slice(0, headLength))
  const title = find(page, named('title'))
  const called = title ? `: “${shortened(wordsOf(title), 100)}”` : ''
  const signIn = find(page, element => element.name === 'input' && attribute(element, 'type').toLowerCase() === 'password') !== null
  const feed = findAll(page, named('link')).find(link => feedType.test(plain(attribute(link, 'type'))))
  const itsFeed = feed ? resolveAddress(attribute(feed, 'href'), address) : null
  return { code: 'html-not-feed', text: `A ${signIn ? 'sign-in' : 'web'} page came instead of a feed${called}.${signIn ? ' Check the network.' : ''}${itsFeed === null ? '' : ` It names this feed: ${itsFeed}`}` }
}
