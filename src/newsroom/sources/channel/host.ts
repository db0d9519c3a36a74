import { shown } from './problem'

/** 'news.example' or 'news.example:8080' as addresses have it: small letters, other scripts encoded. Null when it is none. */
export function hostOf(written: string): string | null {
  if (!/^[^\s/\\@?#:[\]%<>^|]+(?::\d{1,5})?$/.test(written)) return null
  try {
    return new URL(`http://${written}/`).host
  } catch {
    return null
  }
}

export function hostMistake(written: string): string | null {
  if (hostOf(written) !== null) return null
  const meant = hostIn(written)
  return `“${shown(written)}” is no host name. Write only the host, without https:// and path${meant === null ? ', such as "news.example" or "news.example:8080"' : `: "${meant}"`}.`
}

/** The host of an address that was written in its place. */
function hostIn(written: string): string | null {
  const found = /^(?:[a-z][a-z0-9+.-]*:)?\/{0,2}([^\s/\\@?#]+)/i.exec(written)
  return found ? hostOf(found[1]!) : null
}
