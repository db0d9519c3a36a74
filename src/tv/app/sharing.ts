import type { Newsroom } from '../../newsroom/store/newsroom'
import type { Story } from '../../newsroom/model/story'
import { sharedAddress } from '../../newsroom/text/typedAddress'
import type { Embed, SharePage } from '../pages/SharePage'

export const sharePattern = 'share/:id'

/** Ids are safe in a path. */
export function sharePath(id: string): string {
  return `share/${id}`
}

/** Where a story that came without a text can be read; null: it has one, or no page. */
export function readOn(newsroom: Newsroom, story: Story | null): string | null {
  return story?.address && story.body.length === 0 ? newsroom.addressFor(sharedAddress(story.address)) : null
}

/** Hands the page the addresses of a story, and of what in it only a browser shows. */
export function openShare(page: SharePage, newsroom: Newsroom, id: string, now: () => number): void {
  const story = newsroom.story(id)
  const address = story?.address ? sharedAddress(story.address) : null
  page.show({
    id, story, now,
    addresses: address === null ? [] : newsroom.addressesOf(address),
    embeds: address === null ? [] : embedsOf(story),
    likely: address === null ? '' : newsroom.addressFor(address),
    reach: newsroom.reach,
  })
}

/** Each once. */
function embedsOf(story: Story | null): readonly Embed[] {
  const embeds = (story?.body ?? []).flatMap(block => block.type === 'embed' ? [block] : [])
  return embeds.filter(({ address }, i) => /^https?:/.test(address) && embeds.findIndex(other => other.address === address) === i)
}
