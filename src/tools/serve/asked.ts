import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** A request, as far as our routes look at it. */
export interface Asked {
  readonly method: string
  /** Decoded once: '/tv/static/demo/news.xml'. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
}

/** Null when the request's address cannot be read. */
export function askedOf(request: IncomingMessage): Asked | null {
  const target = request.url ?? ''
  // '//host/' and 'http://host/' are addresses of other servers.
  if (!/^\/(?!\/)/.test(target)) return null
  const [path = '', query = ''] = target.split(/\?(.*)/s)
  try {
    return { method: request.method ?? '', path: decodeURIComponent(path), query: new URLSearchParams(query), headers: request.headers }
  } catch {
    return null
  }
}
