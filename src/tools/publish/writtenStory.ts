import type { Story } from '../../newsroom/model/story'
import type { Video } from '../../newsroom/model/video'
import { usual, type Card } from '../../newsroom/sources/snapshot'

/** A story or card as it stands in a file: without what its reader takes for granted. */
export function writtenStory(story: Story | Card): object {
  const plays = 'file' in story ? playedOf(story) : undefined
  return {
    ...story,
    ...'file' in story && { body: [], ...plays && { plays } },
    dateQuality: story.dateQuality === usual.dateQuality ? null : story.dateQuality,
    direction: story.direction === usual.direction ? null : story.direction,
  }
}

/**
 * A story as lists show it, with what plays of it. Words under pictures, categories and twins in other languages are for whoever opens it: left in, they made a home
 * of 96 cards larger by a fifth. Categories that TVs must know by are in `known`.
 */
export function cardOf(story: Story, file: string, known: readonly string[] = []): Card {
  const small = known.map(name => name.toLowerCase())
  const categories = story.categories.filter(name => small.includes(name.toLowerCase()))
  const plays = playedOf(story)
  const card: { -readonly [Part in keyof Card]: Card[Part] } = { ...story, file, body: plays ? [{ type: 'video', video: plays }] : [], categories, picture: story.picture && { ...story.picture, caption: null, credit: null } }
  delete card.twins
  return card
}

/** A card tells that there is something to play, and how long it is. */
function playedOf({ body }: Story): Video | undefined {
  for (const block of body) {
    if (block.type === 'video') return block.video
  }
  return undefined
}
