import type { Address } from '../model/address'

/** Where the address of a story has its own part. */
export const storyPlace = '{story}'

/**
 * Where a story is in another edition, by how both editions write their stories' addresses:
 * 'https://news.example/ar/{story}'. Hosts count in the answer alone, because mirrors share paths.
 * Null: the address is not written as its own edition says.
 */
export function ruledTwin(address: Address, own: string, other: string): Address | null {
  const [before = '', after = ''] = withoutHost(own).split(storyPlace)
  const path = withoutHost(address)
  const story = path.slice(before.length, path.length - after.length)
  const fits = path.startsWith(before) && path.endsWith(after) && path.length > before.length + after.length
  return fits ? other.split(storyPlace).join(story) : null
}

function withoutHost(address: string): string {
  return address.replace(/^https?:\/\/[^/]*/i, '').replace(/#.*$/, '')
}
