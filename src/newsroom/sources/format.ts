export type Format = 'rss' | 'page' | 'unknown'

/** Tells what a document is by what it holds; names and declared types lie. */
export function formatOf(text: string): Format {
  const start = text.slice(0, 20_000).replace(/<!--[\s\S]*?-->/g, '')
  const first = /<(?!\?|!)([a-z:]+)/i.exec(start)?.[1]?.toLowerCase()
  if (first === 'rss' || first === 'rdf:rdf' || /<(?:rss|rdf:RDF)[\s>]/i.test(start)) return 'rss'
  if (first === 'html' || first === 'head' || first === 'body' || /<!doctype html/i.test(start) || /<html[\s>]/i.test(start)) return 'page'
  return /<item[\s>]/i.test(start) ? 'rss' : 'unknown'
}
