import type { Story } from '../model/story'
import { joined, withoutTwins } from './twins'

/** Milliseconds; clocks of TVs and broadcasters differ so far. */
const tolerance = 5 * 60_000

/** The stories of several sources as one list: no twins, newest first. */
export function merged(sources: readonly (readonly Story[])[], now: number): readonly Story[] {
  const stories = new Map<string, Story>()
  for (const story of sources.flatMap(withoutTwins)) {
    const known = stories.get(story.id)
    stories.set(story.id, known ? joined(known, story) : story)
  }
  return inOrder([...stories.values()], now)
}

/** Newest first; a story without a date stays behind the one it followed in its feed. */
function inOrder(stories: readonly Story[], now: number): readonly Story[] {
  let before = now + tolerance
  const timed = stories.map((story, place) => {
    // Dates to come are mistakes of a clock or a zone: they stand for now.
    const time = story.published === null ? before : Math.min(Date.parse(story.published), now + tolerance)
    before = time
    return { story, place, time }
  })
  return timed.sort((a, b) => b.time - a.time || a.place - b.place).map(({ story }) => story)
}
