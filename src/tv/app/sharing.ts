import type { Newsroom } from '../../newsroom/store/newsroom'
import { sharedAddress } from '../../newsroom/text/typedAddress'
import type { SharePage } from '../pages/SharePage'

export const sharePattern = 'share/:id'

/** Ids are safe in a path. */
export function sharePath(id: string): string {
  return `share/${id}`
}

/** Hands the page the addresses of a story. */
export function openShare(page: SharePage, newsroom: Newsroom, id: string, now: () => number): void {
  const story = newsroom.story(id)
  const address = story?.address ? sharedAddress(story.address) : null
  page.show({
    id, story, now,
    addresses: address === null ? [] : newsroom.addressesOf(address),
    likely: address === null ? '' : newsroom.addressFor(address),
    reach: newsroom.reach,
  })
}
