import type { Story } from '../model/story'
import type { SectionNews } from './board'
import { isRevised } from './revision'

/** A section as it is shown, and as it is known. */
export interface Shown {
  readonly shown: SectionNews
  readonly known: SectionNews
}

/** What came since the edition that is shown, each story once. */
export interface Waiting {
  /** Ids of stories that are shown nowhere yet. */
  readonly added: readonly string[]
  /** Ids of stories that an editor changed. */
  readonly changed: readonly string[]
  /** Milliseconds since 1970: the edition that is shown is of then. Null: nothing waits, or nobody knows. */
  readonly since: number | null
}

/**
 * A section as it stays on screen when news of it came: the same stories in the same order, also those
 * that left; older ones follow them, and what a story lacked is filled in. As old as its stories are.
 */
export function stayed({ shown, known }: Shown): SectionNews {
  const now = new Map(known.stories.map(story => [story.id, story] as const))
  const stories = [...shown.stories.map(story => inPlace(story, now.get(story.id))), ...olderIn(shown, known)]
  return { ...known, stories, freshAt: isBehind({ shown: { ...shown, stories }, known }) ? shown.freshAt : known.freshAt }
}

/** Whether something of a section waits to be shown. */
export function isBehind(pair: Shown): boolean {
  const { added, changed } = differencesIn(pair)
  return added.length + changed.length > 0
}

/** What waits in these sections. */
export function waitingIn(sections: readonly Shown[]): Waiting {
  const behind = sections.map(pair => ({ ...pair, ...differencesIn(pair) })).filter(({ added, changed }) => added.length + changed.length > 0)
  const seen = new Set(behind.length > 0 ? sections.flatMap(({ shown }) => shown.stories.map(({ id }) => id)) : [])
  const added = behind.flatMap(one => one.added).filter(({ id }) => !seen.has(id))
  const times = behind.map(({ shown }) => shown.freshAt).filter((time): time is number => time !== null)
  return { added: idsOf(added), changed: idsOf(behind.flatMap(one => one.changed)), since: times.length > 0 ? Math.min(...times) : null }
}

/** The known stories of a section that it does not show, and those that an editor changed since. */
function differencesIn({ shown, known }: Shown): { readonly added: readonly Story[]; readonly changed: readonly Story[] } {
  // Most sections show what is known, and this is asked at every key that moves a row.
  if (shown === known) return { added: [], changed: [] }
  const before = new Map(shown.stories.map(story => [story.id, story] as const))
  return {
    added: known.stories.filter(({ id }) => !before.has(id)),
    changed: known.stories.filter(story => before.has(story.id) && isRevised(before.get(story.id)!, story)),
  }
}

function inPlace(story: Story, now: Story | undefined): Story {
  return now && !isRevised(story, now) ? now : story
}

/** What stands behind the last known story is older, and moves nothing. */
function olderIn({ stories }: SectionNews, known: SectionNews): readonly Story[] {
  const ids = new Set(stories.map(({ id }) => id))
  const last = known.stories.reduce((found, { id }, i) => ids.has(id) ? i : found, -1)
  return last < 0 ? [] : known.stories.slice(last + 1)
}

function idsOf(stories: readonly Story[]): readonly string[] {
  return [...new Set(stories.map(({ id }) => id))]
}
