import type { Story } from '../../newsroom/model/story'

const tolerance = 5 * 60_000

/** Several lists as one, newest first; equals stay in the lists' order. */
export function newestFirst<T extends Story>(lists: readonly (readonly T[])[], now: number): readonly T[] {
  const timed = lists.flatMap(list => withTimes(list, now))
  return timed.sort((one, other) => other.time - one.time).map(({ story }) => story)
}

/** The time of a list's oldest story; null for an empty list. */
export function oldestOf(stories: readonly Story[], now: number): number | null {
  return stories.length === 0 ? null : Math.min(...withTimes(stories, now).map(({ time }) => time))
}

interface Timed<T> {
  readonly story: T
  readonly time: number
}

/** A story without a date is as old as the one before it; dates to come are mistakes and stand for now. */
export function withTimes<T extends Story>(stories: readonly T[], now: number): readonly Timed<T>[] {
  let before = now + tolerance
  return stories.map(story => {
    before = story.published === null ? before : Math.min(Date.parse(story.published), now + tolerance)
    return { story, time: before }
  })
}
