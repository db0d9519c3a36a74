import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'
import { relatedTo } from '../../newsroom/text/related'
import { noOffers, type Offers } from '../components/StoryOffers'

/** The stories before and after the one that is read, in the list that the viewer came from. */
export interface Following {
  /** A story is opened from among these. */
  begin(stories: readonly Story[]): void
  /** The story so many further; null: the list ends. */
  from(id: string, step: 1 | -1): Story | null
  /** The next one like this in the list; null: the list ends. */
  next(id: string, is: (story: Story) => boolean): Story | null
  /** Where to go on from a story; looked for when it is wanted, and once. */
  offers(story: Story | null): () => Offers
}

const mostRelated = 3

export function createFollowing(newsroom: Newsroom): Following {
  /** Ids alone: the list as it was, the stories as they are. */
  let line: readonly string[] = []
  /** A story that was not opened from a list is followed by its section. */
  const lineOf = (id: string): readonly string[] => {
    if (line.includes(id)) return line
    const sections = newsroom.sections().map(section => newsroom.edition.section(section.id).stories)
    return (sections.find(stories => stories.some(one => one.id === id)) ?? []).map(story => story.id)
  }
  const find = (id: string, step: 1 | -1, is: (story: Story) => boolean): Story | null => {
    const ids = lineOf(id)
    const here = ids.indexOf(id)
    for (let at = here + step; here >= 0 && at >= 0 && at < ids.length; at += step) {
      const story = newsroom.story(ids[at]!)
      if (story && is(story)) return story
    }
    return null
  }
  const from = (id: string, step: 1 | -1): Story | null => find(id, step, () => true)
  const look = (story: Story): Offers => {
    const next = from(story.id, 1)
    const others = newsroom.stories().filter(({ id }) => id !== next?.id)
    return { next, related: relatedTo(story, others, one => newsroom.marks.of(one) === 'read', mostRelated) }
  }
  return {
    from,
    next: (id, is) => find(id, 1, is),
    begin: stories => { line = stories.map(({ id }) => id) },
    offers: story => {
      let found: Offers | null = story ? null : noOffers
      return () => found = found ?? look(story!)
    },
  }
}
