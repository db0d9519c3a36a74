import { nodeDocument } from '../read/nodeDocument'

/** Where websites keep their feeds when they do not say it. */
const usual = ['/rss.xml', '/feed', '/rss', '/feed.xml', '/atom.xml', '/index.xml', '/feeds/news.xml', '/feed.json']
const mostLinks = 10
const feedType = /^(?:application|text)\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|xml)$/i
const ofComments = /comments?(?:\/|$|\b)/i

interface Link {
  getAttribute(name: string): string | null
}

/** The feeds that a web page names, its comments last. */
export function linkedFeeds(html: string, address: string): readonly string[] {
  const page = nodeDocument(html) as { querySelectorAll(selector: string): Iterable<Link> }
  const links = [...page.querySelectorAll('link[rel~="alternate"]')].filter(link => feedType.test((link.getAttribute('type') ?? '').trim()))
  const found = links.flatMap(link => {
    const target = absolute(link.getAttribute('href') ?? '', address)
    return target === null ? [] : [{ target, last: ofComments.test(`${link.getAttribute('title') ?? ''} ${target}`) }]
  })
  const sorted = [...found.filter(({ last }) => !last), ...found.filter(({ last }) => last)]
  return [...new Set(sorted.map(({ target }) => target))].slice(0, mostLinks)
}

/** Feeds that may be at a website, below the given page and at its host. */
export function usualFeeds(address: string): readonly string[] {
  const { origin, pathname } = new URL(address)
  const below = pathname.replace(/\/[^/]*\.\w+$/, '').replace(/\/+$/, '')
  const roots = below === '' ? [origin] : [`${origin}${below}`, origin]
  return roots.flatMap(root => usual.map(path => root + path))
}

function absolute(href: string, base: string): string | null {
  if (href.trim() === '' || !URL.canParse(href.trim(), base)) return null
  const { protocol, href: whole } = new URL(href.trim(), base)
  return /^https?:$/.test(protocol) ? whole : null
}
