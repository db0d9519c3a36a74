import type { Attributes } from '../../text/markup'

/** Feeds write namespaces with http or https, with and without a slash at the end. */
const spaces = new Map([
  ['w3.org/2005/atom', 'atom'], ['purl.org/atom/ns', 'atom'],
  ['purl.org/rss/1.0', ''], ['purl.org/net/rss1.1', ''], ['my.netscape.com/rdf/simple/0.9', ''], ['channel.netscape.com/rdf/simple/0.9', ''],
  ['backend.userland.com/rss', ''], ['backend.userland.com/rss2', ''], ['cyber.harvard.edu/rss', ''], ['blogs.law.harvard.edu/tech/rss', ''],
  ['sitemaps.org/schemas/sitemap/0.9', ''], ['google.com/schemas/sitemap/0.9', ''], ['google.com/schemas/sitemap/0.84', ''],
  ['w3.org/1999/xhtml', ''],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/dc/elements/1.1', 'dc'], ['purl.org/dc/elements/1.0', 'dc'], ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['search.yahoo.com/mrss', 'media'], ['video.search.yahoo.com/mrss', 'media'], ['tools.search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['google.com/schemas/sitemap-news/0.9', 'news'], ['google.com/schemas/sitemap-image/1.1', 'image'], ['google.com/schemas/sitemap-video/1.1', 'video'],
])
/** Prefixes that mean the feed's own elements where nobody declares them. */
const own = new Set(['rss', 'rss1', 'xhtml', 'html'])

/** An element's name with the prefix that standards use, whatever prefix the feed declares for it. */
export type NameOf = (name: string, attributes: Attributes) => string

export function createNaming(): NameOf {
  const prefixes = new Map<string, string>()
  return (name, attributes) => {
    if (attributes.size > 0) declare(prefixes, attributes)
    const colon = name.indexOf(':')
    if (colon < 0) return prefixed(spaceOf(attributes.get('xmlns')), name)
    const prefix = name.slice(0, colon)
    const local = name.slice(colon + 1)
    // A whole feed may be written with Atom's prefix; in other feeds that marks Atom's own few elements.
    if (local === 'feed') prefixes.set(prefix, '')
    const space = prefixes.get(prefix) ?? (own.has(prefix) ? '' : prefix)
    return space === '' ? local : `${space}:${local}`
  }
}

function declare(prefixes: Map<string, string>, attributes: Attributes): void {
  attributes.forEach((value, name) => {
    if (name.indexOf('xmlns:') !== 0 || prefixes.has(name.slice(6))) return
    const space = spaceOf(value)
    if (space !== undefined) prefixes.set(name.slice(6), space)
  })
}

/** `<content xmlns="…/mrss">` is Media RSS for this one element; Atom as the default is the feed itself. */
function prefixed(space: string | undefined, local: string): string {
  return space === undefined || space === '' || space === 'atom' ? local : `${space}:${local}`
}

function spaceOf(uri: string | undefined): string | undefined {
  if (uri === undefined) return undefined
  return spaces.get(uri.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#]+$/, ''))
}
