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
