import type { Newsroom } from '../../newsroom/store/newsroom'
import type { Section } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import { ageOf } from '../../newsroom/text/age'
import type { RowContent } from '../components/Row'
import { home, tints } from '../components/theme'
import { words } from '../components/words'
import { storyAge } from './storyAge'

/** No section of a channel has '_' in its id. */
const shelves = ['own_begun', 'own_saved', 'own_read'] as const

type ShelfId = (typeof shelves)[number]

const firstNumber = 101

/** One of the viewer's own rows: what is on it, and what its cards say. */
interface Shelf {
  readonly title: string
  readonly stories: readonly Story[]
  readonly allTitle?: string
  metaOf(story: Story): string
}

/** The rows of a channel among which are the viewer's own, when there is something in them. */
export function withShelves(rows: readonly RowContent[], newsroom: Newsroom, now: () => number): readonly RowContent[] {
  const { numbersShown } = newsroom.preferences.chosen()
  const own = shelves.map(id => ({ ...rowOf(id, shelfOf(id, newsroom, now), newsroom, home.most), numbersShown })).map(row => row.stories.length > 0 ? [row] : [])
  // The news is first; what was begun peeks from below it, and what was saved or read can wait.
  return [...rows.slice(0, 1), ...own[0]!, ...rows.slice(1), ...own[1]!, ...own[2]!]
}

export function isShelf(sectionId: string): boolean {
  return shelves.some(id => id === sectionId)
}

/** The viewer's own row that a number opens. */
export function shelfAt(number: number): string | null {
  return shelves[number - firstNumber] ?? null
}

/** All of one of the viewer's own rows; null: it is none. */
export function shelfRow(newsroom: Newsroom, sectionId: string, now: () => number): RowContent | null {
  const id = shelves.find(shelf => shelf === sectionId)
  return id ? rowOf(id, shelfOf(id, newsroom, now), newsroom, Infinity) : null
}

function shelfOf(id: ShelfId, newsroom: Newsroom, now: () => number): Shelf {
  switch (id) {
    case 'own_begun': return begunShelf(newsroom)
    case 'own_saved': return savedShelf(newsroom, now)
    case 'own_read': return readShelf(newsroom, now)
  }
}

function begunShelf(newsroom: Newsroom): Shelf {
  const list = newsroom.begun.list()
  const places = new Map(list.map(({ story, place }) => [story.id, words.onPage(place.page, place.pages)] as const))
  return { title: words.goOn, stories: list.map(({ story }) => story), metaOf: ({ id }) => places.get(id) ?? '' }
}

function savedShelf(newsroom: Newsroom, now: () => number): Shelf {
  return { title: words.savedRow, stories: newsroom.marks.saved(), allTitle: words.allSaved, metaOf: story => storyAge(story, now()) }
}

function readShelf(newsroom: Newsroom, now: () => number): Shelf {
  const list = newsroom.history.list()
  const times = new Map(list.map(({ story, at }) => [story.id, at] as const))
  const metaOf = ({ id }: Story): string => words.readAgo(ageOf(new Date(times.get(id) ?? now()).toISOString(), now()))
  return { title: words.recentlyRead, stories: list.map(({ story }) => story), allTitle: words.allRead, metaOf }
}

/** The first `most` of it; then a last card leads to all. Only what is shown is looked up in the news. */
function rowOf(id: ShelfId, { title, stories, metaOf, ...told }: Shelf, newsroom: Newsroom, most: number): RowContent {
  return {
    ...told, section: sectionOf(id, title), metaOf,
    stories: stories.slice(0, most).map(story => known(newsroom, story)),
    all: stories.length > most ? words.stories(stories.length, false) : null,
    state: 'ready', failures: [], tint: tints[0]!, more: false, note: '', lead: false, ageOf: metaOf, markOf: () => null,
    number: firstNumber + shelves.indexOf(id),
  }
}

function sectionOf(id: string, title: string): Section {
  return { id, title, trail: [title], sources: [], only: null }
}

/** What is still in the news is shown as it is told there now. */
function known(newsroom: Newsroom, story: Story): Story {
  return newsroom.story(story.id) ?? story
}
