import { mirroredText } from './mirrored'
import { openSite } from './site'

export interface Page {
  readonly status?: number
  readonly type?: string
  readonly body: string | Buffer
  /** Takes the request and never answers. */
  readonly silent?: boolean
}

export interface Broadcaster {
  /** 'http://127.0.0.1:40123' */
  readonly address: string
  /** What is at each path; tests change it while the app runs. */
  readonly pages: Map<string, Page>
  /** Paths that were asked for, in order. */
  readonly asked: string[]
  close(): Promise<void>
}

/** A broadcaster's web server on this machine, made of what a test puts into it. */
export async function startBroadcaster(pages: Readonly<Record<string, Page>>): Promise<Broadcaster> {
  const known = new Map(Object.entries(pages))
  const asked: string[] = []
  const site = await openSite((request, response) => {
    asked.push(request.url ?? '')
    const page = known.get(request.url ?? '') ?? { status: 404, type: 'text/html', body: '<h1>Not here</h1>' }
    if (page.silent) return
    response.writeHead(page.status ?? 200, { 'content-type': page.type ?? 'text/html' })
    response.end(mirroredText(page.body))
  })
  return { address: site.origin, pages: known, asked, close: site.close }
}

export interface FeedItem {
  readonly title: string
  readonly link?: string
  readonly date?: string
  readonly picture?: string
  readonly category?: string
  readonly description?: string
}

/** An item whose story has a page. */
export type LinkedItem = FeedItem & { readonly link: string }

/** A section's items, the newest first: 'Sport 0' at '/Sport/2000.html'. Times are milliseconds. */
export function itemsOf(name: string, count: number, newest: number, step: number): LinkedItem[] {
  return Array.from({ length: count }, (_, i) => ({ title: `${name} ${i}`, link: `/${name}/${2000 + i}.html`, date: new Date(newest - i * step).toISOString() }))
}

/** Feeds of sections at '/Sport.xml', and the pages of their stories, all with the same paragraphs. */
export function sectionPages(names: readonly string[], itemsIn: (name: string) => readonly LinkedItem[], paragraphs: readonly string[]): Readonly<Record<string, Page>> {
  return {
    ...Object.fromEntries(names.map(name => [`/${name}.xml`, feed(itemsIn(name))])),
    ...Object.fromEntries(names.flatMap(itemsIn).map(({ title, link }) => [link, article(title, paragraphs)])),
  }
}

/** An RSS feed of these items, in one language. */
export function feed(items: readonly FeedItem[], language = 'en'): Page {
  const written = items.map(({ title, link, date, picture, category, description }) => [
    '<item>', `<title>${title}</title>`,
    link ? `<link>${link}</link>` : '',
    date ? `<pubDate>${new Date(date).toUTCString()}</pubDate>` : '',
    picture ? `<enclosure url="${picture}" type="image/jpeg" length="1"/>` : '',
    description ? `<description>${description}</description>` : '',
    category ? `<category>${category}</category>` : '',
    '</item>',
  ].join(''))
  return { type: 'application/rss+xml', body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Test</title><language>${language}</language>${written.join('')}</channel></rss>` }
}

/** An article page with these paragraphs. */
export function article(headline: string, paragraphs: readonly string[], more = ''): Page {
  return {
    body: `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><nav class="breadcrumb"><a href="/">Home</a> <a href="/n">News</a> <a href="/d">Defence</a> <a href="/c">Coast</a></nav>`
      + `<article><h1>${headline}</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}${more}</article></body></html>`,
  }
}
