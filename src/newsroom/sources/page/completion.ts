import type { Block } from '../../model/block'
import type { Story } from '../../model/story'
import { lettersIn } from '../../text/letters'

/** A feed's story with what only its page has; nothing that the feed said is lost. */
export function completed(story: Story, page: Story): Story {
  return {
    ...story,
    // Of a story that came by its address alone nothing is known before.
    ...story.headline === '' && { headline: page.headline, direction: page.direction },
    ...page.twins && { twins: page.twins },
    lead: leadOf(story, page),
    trail: page.trail.length >= story.trail.length && page.trail.length > 0 ? page.trail : story.trail,
    published: story.dateQuality === 'exact' ? story.published : page.published ?? story.published,
    dateQuality: story.dateQuality === 'exact' || page.published === null ? story.dateQuality : page.dateQuality,
    updated: story.updated ?? page.updated,
    byline: story.byline ?? page.byline,
    picture: story.picture ? withWords(story.picture, page.picture) : page.picture,
    language: story.language ?? page.language,
    categories: story.categories.length > 0 ? story.categories : page.categories,
    body: bodyOf(story, page),
  }
}

/** Feeds cut their leads: 'They were mi…'. */
function leadOf(story: Story, page: Story): string | null {
  const cut = /^(.{10,}?)\W*(?:…|\.\.\.|\[…\])$/.exec(story.lead ?? '')?.[1]
  return cut !== undefined && page.lead !== null && page.lead.length > cut.length && page.lead.startsWith(cut) ? page.lead : story.lead ?? page.lead
}

/** The longer text, with the videos that only the feed names. */
function bodyOf(story: Story, page: Story): readonly Block[] {
  if (lettersIn(page.body) <= lettersIn(story.body)) return story.body
  const shown = page.body.some(isPlayed)
  return shown ? page.body : [...story.body.filter(isPlayed), ...page.body]
}

function isPlayed({ type }: Block): boolean {
  return type === 'video' || type === 'embed'
}

function withWords(picture: NonNullable<Story['picture']>, other: Story['picture']): Story['picture'] {
  const credit = picture.credit ?? other?.credit ?? null
  return { ...picture, caption: withoutCredit(picture.caption ?? other?.caption ?? null, credit), credit }
}

/** Feeds write who took a picture after its caption, and in many scripts only the page parts the two. */
function withoutCredit(caption: string | null, credit: string | null): string | null {
  if (caption === null || credit === null || !caption.endsWith(credit)) return caption
  const words = caption.slice(0, -credit.length).trim()
  // Within a sentence the name is the caption's own.
  return words === '' || /[.!?؟…»”(|/·–—-]$/.test(words) ? words.replace(/[\s(|/·–—-]+$/, '') || null : caption
}
