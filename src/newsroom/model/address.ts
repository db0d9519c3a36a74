/** An absolute http(s) web address. */
export type Address = string

/** `link` as written in a feed or page, made absolute; null when it is no http(s) address. */
export function resolveAddress(link: string, base: Address): Address | null {
  try {
    const url = new URL(link.trim(), base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

/** The address without host, query or fragment: mirrors of one page share it. */
export function pathOf(address: Address): string {
  return new URL(address).pathname
}
