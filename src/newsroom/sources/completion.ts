import type { Block } from '../model/block'
import type { Story } from '../model/story'

/** A feed's story with what only its page has; nothing that the feed said is lost. */
export function completed(story: Story, page: Story): Story {
  return {
    ...story,
    lead: story.lead ?? page.lead,
    trail: page.trail.length >= story.trail.length && page.trail.length > 0 ? page.trail : story.trail,
    published: story.dateQuality === 'exact' ? story.published : page.published ?? story.published,
    dateQuality: story.dateQuality === 'exact' || page.published === null ? story.dateQuality : page.dateQuality,
    updated: story.updated ?? page.updated,
    byline: story.byline ?? page.byline,
    picture: story.picture ? withWords(story.picture, page.picture) : page.picture,
    language: story.language ?? page.language,
    body: lengthOf(page.body) > lengthOf(story.body) ? page.body : story.body,
  }
}

function withWords(picture: NonNullable<Story['picture']>, other: Story['picture']): Story['picture'] {
  return { ...picture, caption: picture.caption ?? other?.caption ?? null, credit: picture.credit ?? other?.credit ?? null }
}

function lengthOf(body: readonly Block[]): number {
  return body.reduce((sum, block) => {
    if (block.type === 'list') return sum + block.items.join('').length
    return sum + ('text' in block ? block.text.length : 0)
  }, 0)
}
