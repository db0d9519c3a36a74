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
export function isBehind({ shown, known }: Shown): boolean {
  const before = new Map(shown.stories.map(story => [story.id, story] as const))
  return known.stories.some(story => {
    const one = before.get(story.id)
    return !one || isRevised(one, story)
  })
}

/** What waits in these sections. */
export function waitingIn(sections: readonly Shown[]): Waiting {
  const behind = sections.filter(isBehind)
  const seen = new Set(behind.length > 0 ? sections.flatMap(({ shown }) => shown.stories.map(({ id }) => id)) : [])
  const added = behind.flatMap(({ known }) => known.stories).filter(({ id }) => !seen.has(id))
  const changed = behind.flatMap(({ shown, known }) => {
    const before = new Map(shown.stories.map(story => [story.id, story] as const))
    return known.stories.filter(story => before.has(story.id) && isRevised(before.get(story.id)!, story))
  })
  const times = behind.map(({ shown }) => shown.freshAt).filter((time): time is number => time !== null)
  return { added: idsOf(added), changed: idsOf(changed), since: times.length > 0 ? Math.min(...times) : null }
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
