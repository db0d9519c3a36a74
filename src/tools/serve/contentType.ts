import { extname } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.m4s': 'video/mp4',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'video/mp2t',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Feeds and pages of others say their charset themselves, so it is left to them. */
const foreignTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml', '.htm': 'text/html', '.html': 'text/html', '.rss': 'application/rss+xml', '.xml': 'application/xml',
}

/** The content type of a file of our own. */
export function contentType(file: string): string {
  return types[extname(file).toLowerCase()] ?? foreignContentType(file)
}

/** The content type of a file whose charset we cannot know. */
export function foreignContentType(file: string): string {
  const ending = extname(file).toLowerCase()
  return foreignTypes[ending] ?? types[ending] ?? 'application/octet-stream'
}
