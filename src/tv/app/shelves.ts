import type { Newsroom } from '../../newsroom/store/newsroom'
import type { Section } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import type { RowContent } from '../components/Row'
import { tints } from '../components/theme'
import { words } from '../components/words'

/** No section of a channel has '_' in its id. */
const begun: Section = { id: 'own_begun', title: words.goOn, trail: [words.goOn], sources: [], only: null }
const saved: Section = { id: 'own_saved', title: words.saved, trail: [words.saved], sources: [], only: null }

const numbers = new Map([[101, begun.id], [102, saved.id]])

/** The rows of a channel among which are the viewer's own, when there is something in them. */
export function withShelves(rows: readonly RowContent[], newsroom: Newsroom, metaOf: (story: Story) => string): readonly RowContent[] {
  const own = [begunRow(newsroom), savedRow(newsroom, metaOf)].map(row => row.stories.length > 0 ? [row] : [])
  // The news is first; what was begun peeks from below it, and what was saved can wait.
  return [...rows.slice(0, 1), ...own[0]!, ...rows.slice(1), ...own[1]!]
}

export function isShelf(sectionId: string): boolean {
  return sectionId === begun.id || sectionId === saved.id
}

/** The viewer's own row that a number opens. */
export function shelfAt(number: number): string | null {
  return numbers.get(number) ?? null
}

function begunRow(newsroom: Newsroom): RowContent {
  const list = newsroom.begun.list()
  const places = new Map(list.map(({ story, place }) => [story.id, words.onPage(place.page, place.pages)] as const))
  return rowOf(begun, list.map(({ story }) => known(newsroom, story)), story => places.get(story.id) ?? '')
}

function savedRow(newsroom: Newsroom, metaOf: (story: Story) => string): RowContent {
  return rowOf(saved, newsroom.marks.saved().map(story => known(newsroom, story)), metaOf)
}

function rowOf(section: Section, stories: readonly Story[], metaOf: (story: Story) => string): RowContent {
  return { section, state: 'ready', stories, failures: [], tint: tints[0]!, more: false, note: '', all: null, lead: false, metaOf, ageOf: metaOf, markOf: () => null }
}

/** What is still in the news is shown as it is told there now. */
function known(newsroom: Newsroom, story: Story): Story {
  return newsroom.story(story.id) ?? story
}
