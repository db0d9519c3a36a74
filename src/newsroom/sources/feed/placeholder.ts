import type { Address } from '../../model/address'
import type { Story } from '../../model/story'

/** A picture of so many stories shows none of them: a logo, or 'no image'. */
const tooMany = 4

export interface Unmasked {
  readonly stories: readonly Story[]
  /** How many pictures were left out everywhere. */
  readonly placeholders: number
}

/** The stories without the pictures that stand in for missing ones. */
export function withoutPlaceholders(stories: readonly Story[]): Unmasked {
  const uses = new Map<Address, number>()
  stories.forEach(story => new Set(picturesOf(story)).forEach(address => uses.set(address, (uses.get(address) ?? 0) + 1)))
  const placeholders = new Set([...uses].filter(([, times]) => times >= tooMany).map(([address]) => address))
  if (placeholders.size === 0) return { stories, placeholders: 0 }
  return { stories: stories.map(story => without(story, placeholders)), placeholders: placeholders.size }
}

function picturesOf({ picture, body }: Story): readonly Address[] {
  const inBody = body.flatMap(block => block.type === 'picture' ? [block.picture.address] : [])
  return picture ? [picture.address, ...inBody] : inBody
}

function without(story: Story, placeholders: ReadonlySet<Address>): Story {
  const body = story.body.filter(block => block.type !== 'picture' || !placeholders.has(block.picture.address))
  return { ...story, body, picture: story.picture && placeholders.has(story.picture.address) ? null : story.picture }
}
