import { resolveAddress, type Address } from '../model/address'

/** 'news.example:8080', in lower case. */
export function hostOf(address: Address): string {
  try {
    return new URL(address).host
  } catch {
    return ''
  }
}

/** The same path at another host; null when that makes no address. */
export function atHost(host: string, address: Address): Address | null {
  const url = new URL(address)
  return resolveAddress(`${url.protocol}//${host}${url.pathname}${url.search}`, address)
}

/** The hosts that serve the same, by each of them, in the operator's order. */
export function hostGroups(mirrors: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>()
  mirrors.forEach((alternates, host) => {
    const group = [host, ...alternates].map(one => one.toLowerCase()).filter((one, i, all) => all.indexOf(one) === i)
    for (const one of group) {
      // A host's own entry wins over its place in another's.
      if (!groups.has(one) || one === group[0]) groups.set(one, group)
    }
  })
  return groups
}
