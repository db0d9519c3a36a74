import { resolveAddress, type Address } from '../model/address'
import { secondsIn } from './feed/mediaPart'
import { videoAt } from '../text/video'
import { emptyItem, type Feed, type FeedItem } from './feed/item'
import { finishedReading } from './feed/reading'
import type { Parsing } from './feed/parsing'
import { atOnce, eachOf, type Steps } from '../text/steps'
import type { Reading, Warning } from './reading'
import { itemsInStep, xmlFeedSteps } from './xml/feed'
import { anyText, ownText, type XmlItem } from './xml/part'
import { twinsIn } from './xml/twins'
import { xmlWarnings } from './xml/warnings'
import { plainText } from '../text/words'

/** A sitemap as search engines read it; Google's extension for news gives headlines, dates and pictures. */
export function parseSitemap(text: string, address: Address, parsing: Parsing = {}): Reading {
  return finishedReading(atOnce(sitemapSteps(text, address)), parsing)
}

/** The stories that a sitemap names, as it names them. */
export function* sitemapSteps(text: string, address: Address): Steps<Feed> {
  const { items, damaged } = yield* xmlFeedSteps(text, 'url', address)
  const first = items[0]?.parts ?? []
  return {
    kind: 'sitemap',
    title: anyText(first, 'news:name'),
    language: anyText(first, 'news:language'),
    items: (yield* eachOf(items, itemsInStep, item => itemOf(item, address))).filter((item): item is FeedItem => item !== null),
    warnings: [...xmlWarnings(text, damaged), ...indexWarnings(text)],
  }
}

/** A page that is no story has neither headline nor date: it is passed over. */
function itemOf({ parts, cut }: XmlItem, base: Address): FeedItem | null {
  const title = anyText(parts, 'news:title', 'video:title')
  const published = anyText(parts, 'news:publication_date', 'video:publication_date') || ownText(parts, 'lastmod')
  const address = resolveAddress(ownText(parts, 'loc'), base)
  if (address === null || (title === '' && !isStoryPath(address))) return null
  const image = anyText(parts, 'image:loc', 'video:thumbnail_loc')
  const picture = image === '' ? null : resolveAddress(image, base)
  const video = videoAt(anyText(parts, 'video:content_loc'), '', base)
  return {
    ...emptyItem(address),
    title,
    summary: anyText(parts, 'video:description'),
    address,
    published,
    updated: ownText(parts, 'lastmod'),
    categories: plainText(anyText(parts, 'news:keywords')).split(/\s*,\s*/).filter((word, i, all) => word !== '' && all.indexOf(word) === i),
    language: anyText(parts, 'news:language'),
    picture: picture === null ? null : { address: picture, caption: plainText(anyText(parts, 'image:caption', 'image:title')) || null, credit: null },
    twins: twinsIn(parts, base, address),
    video: video && { ...video, poster: picture, duration: secondsIn(anyText(parts, 'video:duration')) },
    cut,
  }
}

/** A path that ends in three words and more is a story's, not a section's. */
function isStoryPath(address: Address): boolean {
  return /\/[^/]*[a-z\d%]+(?:[-_][a-z\d%]+){2,}[^/]*\/?$/i.test(new URL(address).pathname)
}

function indexWarnings(text: string): readonly Warning[] {
  if (!/<sitemapindex[\s>]/i.test(text.slice(0, 5_000))) return []
  const named = (text.match(/<loc>\s*[^<\s]{1,300}/gi) ?? []).slice(0, 3).map(loc => loc.replace(/<loc>\s*/i, ''))
  return [{ code: 'sitemap-index', text: `This is a list of sitemaps, not of stories. Name one of them: ${named.join(', ')}` }]
}
