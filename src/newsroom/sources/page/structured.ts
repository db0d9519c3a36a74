import { isRecord } from '../../model/record'
import { resolveAddress, type Address } from '../../model/address'
import type { Trail } from '../../model/trail'
import type { Video } from '../../model/video'
import type { Element } from '../../text/tree'
import { secondsOf, videoAt } from '../../text/video'
import { plainText } from '../../text/words'
import { isA, linkIn, namesIn, thingsOf, wordsIn, type Thing } from './jsonLd'
import { firstOf, metaOf, type Meta } from './meta'

/** What a page says of itself to search engines and social networks. */
export interface Structured {
  /** The most trusted first; names of the site may hang on them. */
  readonly headlines: readonly string[]
  readonly lead: string | null
  readonly published: readonly string[]
  readonly updated: readonly string[]
  readonly authors: readonly string[]
  /** Links, the most trusted first. */
  readonly pictures: readonly string[]
  readonly trail: Trail
  /** What the article is filed under, as written; often a trail of one step. */
  readonly sections: readonly string[]
  readonly siteNames: readonly string[]
  readonly videos: readonly Video[]
  /** The whole text, which some pages write only here; empty when they do not. */
  readonly body: string
}

const publishedNames = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'article:published', 'article.published', 'datepublished', 'date-published', 'publishdate', 'publish-date', 'publish_date', 'published_time', 'publication_date', 'pubdate', 'publicationdate', 'originalpublicationdate', 'article_date_original',
  'dc.date.issued', 'dcterms.issued', 'dc.date.created', 'dcterms.created', 'dc.date', 'dcterms.date', 'sailthru.date', 'parsely-pub-date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'shareaholic:article_published_time', 'og:pubdate', 'article:create_at', 'date', 'datecreated', 'created', 'release_date',
]
const updatedNames = ['article:modified_time', 'og:updated_time', 'og:article:modified_time', 'datemodified', 'dc.date.modified', 'dcterms.modified', 'lastmod', 'last-modified', 'revised']

/** JSON-LD first, then OpenGraph and other meta elements. */
export function structuredOf(page: Element, base: Address): Structured {
  const things = thingsOf(page)
  const meta = metaOf(page)
  const article = things.find(thing => isA(thing, 'NewsArticle', 'Article', 'Posting', 'Report', 'LiveBlogPosting')) ?? {}
  const said = (names: readonly string[]): readonly string[] => present(names.map(name => meta.get(name)))
  return {
    headlines: present([wordsIn(article['headline']), ...said(['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title'])]),
    lead: wordsIn(article['description']) ?? decoded(firstOf(meta, ['og:description', 'twitter:description', 'description'])),
    published: present([wordsIn(article['datePublished']), ...said(publishedNames), wordsIn(article['dateCreated'])]),
    updated: present([wordsIn(article['dateModified']), ...said(updatedNames)]),
    authors: authorsOf(article, meta),
    pictures: present([linkIn(article['image']), ...said(['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'thumbnail', 'image']), linkIn(article['thumbnailUrl'])]),
    trail: stepsOf(things),
    sections: present([...namesIn(article['articleSection']), ...said(['article:section', 'section', 'parsely-section', 'sailthru.section'])]),
    siteNames: present([...said(['og:site_name', 'application-name', 'apple-mobile-web-app-title']), wordsIn(article['publisher']), ...things.filter(thing => isA(thing, 'WebSite', 'NewsMediaOrganization')).map(thing => wordsIn(thing['name']))]),
    videos: videosOf(things, meta, base),
    body: bodyIn(article),
  }
}

function decoded(content: string | null): string | null {
  return content === null ? null : plainText(content) || null
}

function present(values: readonly (string | null | undefined)[]): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '')
}

function authorsOf(article: Thing, meta: Meta): readonly string[] {
  const names = [...namesIn(article['author']), ...namesIn(article['creator'])]
  const social = ['author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'article:author', 'byl'].map(name => meta.get(name))
  // A name of an account is none of a person.
  const known = present(social).filter(name => !/^@|^https?:/.test(name))
  return names.length > 0 ? names : known.slice(0, 1)
}

/** The longest list of crumbs: sites list their menu's first step alone, too. */
function stepsOf(things: readonly Thing[]): Trail {
  const trails = things.filter(thing => isA(thing, 'BreadcrumbList')).map(stepsIn)
  return trails.reduce((longest, trail) => trail.length > longest.length ? trail : longest, [])
}

function stepsIn(crumbs: Thing): Trail {
  const items = crumbs['itemListElement']
  const list = (Array.isArray(items) ? items : [items]).filter(isRecord)
  const placed = list.map((item, i) => ({ place: Number(item['position']) || i + 1, step: wordsIn(item['name']) ?? wordsIn(item['item']) }))
  return present(placed.sort((one, other) => one.place - other.place).map(({ step }) => step))
}

/** A page about one video names it; one that names many names those of its menus. */
function videosOf(things: readonly Thing[], meta: Meta, base: Address): readonly Video[] {
  const named = things.filter(thing => isA(thing, 'VideoObject')).slice(0, 2)
  const videos = named.length === 1 ? named.map(thing => videoOf(thing, base)) : []
  const social = videos.length > 0 ? null : videoAt(firstOf(meta, ['og:video:secure_url', 'og:video:url', 'og:video']) ?? '', meta.get('og:video:type')?.replace(/^(?:text|application\/x-shockwave).*/, '') ?? '', base)
  return [...videos, social].filter((video): video is Video => video !== null)
}

function videoOf(thing: Thing, base: Address): Video | null {
  const video = videoAt(wordsIn(thing['contentUrl']) ?? '', wordsIn(thing['encodingFormat']) ?? '', base)
  if (!video) return null
  const still = linkIn(thing['thumbnailUrl']) ?? linkIn(thing['thumbnail'])
  const broadcast = isRecord(thing['publication']) && thing['publication']['isLiveBroadcast'] === true && wordsIn(thing['publication']['endDate']) === null
  return { ...video, poster: still === null ? null : resolveAddress(still, base), caption: wordsIn(thing['name']), duration: secondsOf(wordsIn(thing['duration']) ?? ''), live: broadcast }
}

function bodyIn(article: Thing): string {
  const body = article['articleBody']
  return typeof body === 'string' ? body : ''
}
