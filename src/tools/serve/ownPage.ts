import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether the request names this very server. A page elsewhere whose host name was made to point
 * at this machine (DNS rebinding) still sends its own name.
 */
export function isForUs(headers: IncomingHttpHeaders, port: number): boolean {
  return ownHosts(port).includes(headers.host ?? '')
}

/** Whether a page of this server asks, and no other site through the same browser. */
export function isFromUs(headers: IncomingHttpHeaders, port: number): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  return [headers.origin, headers.referer].every(source => source === undefined || isOwn(source, port))
}

/** What an address of this server names of its news, with its query; null for all else. */
export function newsPath(address: string): { readonly path: string; readonly query: URLSearchParams } | null {
  const { pathname, searchParams } = new URL(address)
  try {
    return /^\/(?:tv|files)\//.test(pathname) ? { path: decodeURIComponent(pathname), query: searchParams } : null
  } catch {
    return null
  }
}

export function isOwn(address: string, port: number): boolean {
  return ownHosts(port).some(host => address === `http://${host}` || address.startsWith(`http://${host}/`))
}

function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`]
}
