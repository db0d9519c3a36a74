/** An RSS feed with these parts in its channel. */
export function rss(...parts: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Gull Post</title><language>en</language>${parts.join('')}</channel></rss>`
}

export function item(...parts: readonly string[]): string {
  return `<item>${parts.join('')}</item>`
}

/** A web page with these parts in its head and body. */
export function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
}

/** An Atom feed with these parts. */
export function atom(...parts: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en"><title>Gull Post</title>${parts.join('')}</feed>`
}

export function entry(...parts: readonly string[]): string {
  return `<entry>${parts.join('')}</entry>`
}

/** A JSON Feed with these items. */
export function jsonFeed(...items: readonly object[]): string {
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Gull Post', language: 'en', items })
}
