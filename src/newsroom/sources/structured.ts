import { attribute, find, findAll, named, type Element, type Wanted } from '../text/tree'
import { plain, wordsOf } from '../text/words'

/** What a page says of itself to search engines. */
export interface Structured {
  readonly headline: string | null
  readonly lead: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly byline: string | null
  readonly picture: string | null
  readonly trail: readonly string[]
}

type Json = { readonly [key: string]: unknown }

/** JSON-LD first, then OpenGraph and other meta elements. */
export function structuredOf(page: Element): Structured {
  const things = findAll(page, isJsonLd).flatMap(thingsIn)
  const article = things.find(thing => /(?:NewsArticle|Article|BlogPosting|Report)$/.test(String(thing['@type'])))
  const crumbs = things.find(thing => thing['@type'] === 'BreadcrumbList')
  const meta = (...names: string[]): string | null => metaOf(page, names)
  return {
    headline: text(article?.['headline']) ?? meta('og:title', 'twitter:title'),
    lead: text(article?.['description']) ?? meta('og:description', 'description'),
    published: text(article?.['datePublished']) ?? meta('article:published_time', 'date', 'dc.date'),
    updated: text(article?.['dateModified']) ?? meta('article:modified_time', 'og:updated_time'),
    byline: nameOf(article?.['author']) ?? meta('author'),
    picture: pictureOf(article?.['image']) ?? meta('og:image', 'twitter:image'),
    trail: stepsOf(crumbs),
  }
}

function isJsonLd(element: Element): boolean {
  return element.name === 'script' && attribute(element, 'type') === 'application/ld+json'
}

/** A script may hold one thing, a list, or a graph; a broken one is passed over. */
function thingsIn(script: Element): readonly Json[] {
  try {
    const data = JSON.parse(script.children.map(String).join('')) as unknown
    const list = Array.isArray(data) ? data : [data]
    return list.flatMap(thing => Array.isArray((thing as Json)['@graph']) ? (thing as Json)['@graph'] as Json[] : [thing as Json])
      .filter(thing => typeof thing === 'object' && thing !== null)
  } catch {
    return []
  }
}

function metaOf(page: Element, names: readonly string[]): string | null {
  const metas = findAll(page, named('meta'))
  for (const wanted of names) {
    const found = metas.find(meta => (attribute(meta, 'property') || attribute(meta, 'name')).toLowerCase() === wanted)
    const content = plain(attribute(found ?? null, 'content'))
    if (content !== '') return content
  }
  return null
}

function stepsOf(crumbs: Json | undefined): readonly string[] {
  const items = crumbs?.['itemListElement']
  if (!Array.isArray(items)) return []
  return (items as Json[]).map(item => text(item['name']) ?? nameOf(item['item'])).filter((step): step is string => step !== null)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && plain(value) !== '' ? plain(value) : null
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).filter(name => name !== null).join(', ') || null
  return typeof value === 'object' && value !== null ? text((value as Json)['name']) : text(value)
}

function pictureOf(value: unknown): string | null {
  if (Array.isArray(value)) return pictureOf(value[0])
  return typeof value === 'object' && value !== null ? text((value as Json)['url']) : text(value)
}

/** The words of the first element that `wanted` accepts. */
export function wordsOfFirst(page: Element, wanted: Wanted): string | null {
  const found = find(page, wanted)
  return found ? wordsOf(found) || null : null
}
