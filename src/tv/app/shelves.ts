import type { Newsroom } from '../../newsroom/store/newsroom'
import type { Section } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import { ageOf } from '../../newsroom/text/age'
import type { RowContent } from '../components/Row'
import { home, tints } from '../components/theme'
import { words } from '../components/words'

/** No section of a channel has '_' in its id. */
const begun = shelf('own_begun', words.goOn)
const saved = shelf('own_saved', words.saved)
const read = shelf('own_read', words.recentlyRead)

const numbers = new Map([[101, begun.id], [102, saved.id], [103, read.id]])

/** The rows of a channel among which are the viewer's own, when there is something in them. */
export function withShelves(rows: readonly RowContent[], newsroom: Newsroom, now: () => number): readonly RowContent[] {
  const { numbersShown } = newsroom.preferences.chosen()
  const own = [begun, saved, read].map(({ id }) => ({ ...shortened(shelfRow(newsroom, id, now)!), numbersShown })).map(row => row.stories.length > 0 ? [row] : [])
  // The news is first; what was begun peeks from below it, and what was saved or read can wait.
  return [...rows.slice(0, 1), ...own[0]!, ...rows.slice(1), ...own[1]!, ...own[2]!]
}

export function isShelf(sectionId: string): boolean {
  return sectionId === begun.id || sectionId === saved.id || sectionId === read.id
}

/** The viewer's own row that a number opens. */
export function shelfAt(number: number): string | null {
  return numbers.get(number) ?? null
}

/** All of one of the viewer's own rows; null: it is none. */
export function shelfRow(newsroom: Newsroom, sectionId: string, now: () => number): RowContent | null {
  if (sectionId === begun.id) return begunRow(newsroom)
  if (sectionId === saved.id) return savedRow(newsroom, now)
  return sectionId === read.id ? readRow(newsroom, now) : null
}

function begunRow(newsroom: Newsroom): RowContent {
  const list = newsroom.begun.list()
  const places = new Map(list.map(({ story, place }) => [story.id, words.onPage(place.page, place.pages)] as const))
  return rowOf(begun, list.map(({ story }) => known(newsroom, story)), story => places.get(story.id) ?? '')
}

function savedRow(newsroom: Newsroom, now: () => number): RowContent {
  const metaOf = ({ published, dateQuality }: Story): string => published === null ? '' : ageOf(published, now(), dateQuality === 'day')
  return { ...rowOf(saved, newsroom.marks.saved().map(story => known(newsroom, story)), metaOf), allTitle: words.allSaved }
}

function readRow(newsroom: Newsroom, now: () => number): RowContent {
  const list = newsroom.history.list()
  const times = new Map(list.map(({ story, at }) => [story.id, at] as const))
  const metaOf = ({ id }: Story): string => words.readAgo(ageOf(new Date(times.get(id) ?? now()).toISOString(), now()))
  return { ...rowOf(read, list.map(({ story }) => known(newsroom, story)), metaOf), allTitle: words.allRead }
}

/** As a row on home: its last card leads to all that it has not. */
function shortened(row: RowContent): RowContent {
  if (row.stories.length <= home.most) return row
  return { ...row, stories: row.stories.slice(0, home.most), all: words.stories(row.stories.length, false) }
}

function rowOf(section: Section, stories: readonly Story[], metaOf: (story: Story) => string): RowContent {
  return { section, state: 'ready', stories, failures: [], tint: tints[0]!, more: false, note: '', all: null, lead: false, metaOf, ageOf: metaOf, markOf: () => null, number: numberOf(section) }
}

function shelf(id: string, title: string): Section {
  return { id, title, trail: [title], sources: [], only: null }
}

function numberOf({ id }: Section): number | null {
  return Array.from(numbers).find(([, shelfId]) => shelfId === id)?.[0] ?? null
}

/** What is still in the news is shown as it is told there now. */
function known(newsroom: Newsroom, story: Story): Story {
  return newsroom.story(story.id) ?? story
}
