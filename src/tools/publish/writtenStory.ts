import type { Story } from '../../newsroom/model/story'
import { usual, type Card } from '../../newsroom/sources/snapshot'

/** A story or card as it stands in a file: without what its reader takes for granted. */
export function writtenStory(story: Story | Card): object {
  return {
    ...story,
    dateQuality: story.dateQuality === usual.dateQuality ? null : story.dateQuality,
    direction: story.direction === usual.direction ? null : story.direction,
  }
}

/**
 * A story as lists show it. Words under pictures, categories and twins in other languages are for whoever opens it: left in, they made a home
 * of 96 cards larger by a fifth. Categories that TVs must know by are in `known`.
 */
export function cardOf(story: Story, file: string, known: readonly string[] = []): Card {
  const small = known.map(name => name.toLowerCase())
  const categories = story.categories.filter(name => small.includes(name.toLowerCase()))
  const card: { -readonly [Part in keyof Card]: Card[Part] } = { ...story, file, body: [], categories, picture: story.picture && { ...story.picture, caption: null, credit: null } }
  delete card.twins
  return card
}
