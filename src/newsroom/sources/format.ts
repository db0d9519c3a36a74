export type Format = 'rss' | 'atom' | 'sitemap' | 'jsonFeed' | 'roku' | 'wordpress' | 'page' | 'unknown'

/** Tells what a document is by what it holds; names and declared types lie. */
export function formatOf(text: string): Format {
  const start = text.slice(0, 20_000)
  const json = start.search(/\{\s*["}]|\[\s*[{\]]/)
  const xml = start.search(/<(?:[a-z]|\?xml|!)/i)
  // PHP writes its warnings as HTML before JSON; a page may have JSON in it.
  if (json >= 0 && (xml < 0 || json < xml || !isXml(start))) {
    const format = jsonFormatOf(text)
    if (format !== 'unknown') return format
  }
  return xmlFormatOf(start.replace(/<!--[\s\S]*?-->/g, ''))
}

function isXml(start: string): boolean {
  return /<(?:\?xml|!doctype|html|head|body|(?:\w+:)?(?:rss|feed|rdf|urlset|channel|item|entry))[\s>]/i.test(start)
}

/** By members that no other format has; they may stand anywhere. */
function jsonFormatOf(text: string): Format {
  if (/"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(text)) return 'jsonFeed'
  if (/"(?:shortFormVideos|liveFeeds|tvSpecials|providerName)"\s*:/.test(text)) return 'roku'
  if (/"date_gmt"\s*:|"(?:title|content)"\s*:\s*\{\s*"rendered"\s*:/.test(text)) return 'wordpress'
  if (/"(?:movies|series)"\s*:\s*\[/.test(text)) return 'roku'
  return /"items"\s*:\s*\[/.test(text) ? 'jsonFeed' : 'unknown'
}

function xmlFormatOf(start: string): Format {
  const page = /<!doctype html|<(?:html|head|body)[\s>]/i.test(start)
  if (/<(?:\w+:)?rss[\s>]|<(?:\w+:)?rdf[\s>]/i.test(start) && (!page || /<(?:\w+:)?channel[\s>]/i.test(start))) return 'rss'
  // A feed wrapped in a page is still a feed.
  if (/<(?:\w+:)?feed[\s>]/i.test(start) && (!page || /<(?:\w+:)?feed\s[^>]*atom/i.test(start))) return 'atom'
  if (page) return 'page'
  if (/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(start)) return 'sitemap'
  return /<(?:\w+:)?(?:item|channel)[\s>]/i.test(start) ? 'rss' : /<(?:\w+:)?entry[\s>]/i.test(start) ? 'atom' : 'unknown'
}
