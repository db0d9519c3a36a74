import type { Channel, Section } from '../model/channel'
import type { Outcome } from '../model/failure'
import type { Storage } from '../model/storage'
import type { Story } from '../model/story'
import type { Trail } from '../model/trail'
import { createReader, createSnapshot, type Reader, type ReaderNeeds } from '../sources/reader'
import { createMutingOf } from '../text/muting'
import type { Begun, BegunStory } from './begun'
import { createBoard, type Board, type Listener, type SectionNews } from './board'
import { cross, crossing, type Crossing } from './crossing'
import { createBreaking, type BreakingNews } from './breaking'
import { sectionsInOrder, sectionsShown, wantedIn } from './chosenSections'
import type { Desk } from './desk'
import { createDirectDesk } from './directDesk'
import { createEdition, type Edition } from './edition'
import { keepGeneration, knownGeneration } from './generation'
import type { History, ReadStory } from './history'
import type { Marks } from './marks'
import { createNumbers, type Numbers } from './numbers'
import type { Numbered } from './numbering'
import { createOwnOf } from './own'
import { gathered, placeOf, sectionsAlong, type Place } from './places'
import { createPreferences, type Chosen, type Preferences } from './preferences'
import { createPublishedDesk } from './publishedDesk'
import type { ReadText } from './readText'
import type { Searches } from './searches'
import { createSight } from './sight'
import type { Watched } from './watched'

export { openEdition } from './openEdition'
export type { Begun, BegunStory, Chosen, Edition, History, Listener, Marks, Numbered, Numbers, Place, Preferences, ReadStory, ReadText, Searches, SectionNews, Watched }

export interface NewsroomNeeds extends Omit<ReaderNeeds, 'mirrors' | 'sites' | 'phrases'> {
  readonly channel: Channel
  /** All its editions; alone unless told. */
  readonly editions?: readonly Channel[]
  /** How lists move here until the viewer says otherwise; they glide unless told. */
  readonly motion?: Chosen['motion']
  /** Milliseconds since 1970. */
  now(): number
  /** How many cards of a section take a missing picture or date from their pages at once. */
  readonly completedAhead?: number
}

/** The open channel as this viewer wants it. Nothing here rejects: what went wrong comes as a value. */
export interface Newsroom extends Pick<Reader, 'addressFor' | 'addressesOf' | 'askedHosts' | 'failedRequests' | 'reach' | 'report' | 'learn' | 'tidied'> {
  readonly channel: Channel
  /** The same channel in all its languages, the main one first. */
  readonly editions: readonly Channel[]
  /** The story that the viewer comes with from another edition; null: none. */
  readonly crossed: Crossing | null
  /** Goes on with a story, at a block of its body (from 0), when another edition is opened. */
  cross(address: string, block: number): void
  /** What the viewer wants of it. */
  readonly preferences: Preferences
  /** What the viewer read and saved. */
  readonly marks: Marks
  /** Stories that the viewer began and did not finish. */
  readonly begun: Begun
  /** What the viewer read lately. */
  readonly history: History
  /** Where the viewer stopped in what plays. */
  readonly watched: Watched
  /** What stood in the stories that were read. */
  readonly readText: ReadText
  /** Three digits for each section and story. */
  readonly numbers: Numbers
  /** What the viewer searched for. */
  readonly searches: Searches
  /** News that is announced. */
  readonly breaking: BreakingNews
  /** The news as it is on screen; all else here tells of the news as it is known. */
  readonly edition: Edition
  /** The sections that the viewer wants, in the viewer's order. */
  sections(): readonly Section[]
  /** All sections in the viewer's order, hidden ones, too; a feed or a snapshot may change them. */
  everySection(): readonly Section[]
  section(id: string): SectionNews
  /** A section, or a step of a trail that has no sources of its own, with what is around it. */
  place(id: string): Place | null
  /** What the steps of a trail open, each for itself; null: nothing. */
  along(trail: Trail): readonly (Section | null)[]
  story(id: string): Story | null
  /** All news there is now, each story once. */
  stories(): readonly Story[]
  /** Brings a section up to date; its old stories stay when that fails. */
  refresh(sectionId: string): Promise<SectionNews>
  /** Brings a section's older stories. */
  more(sectionId: string): Promise<SectionNews>
  /** Requests under way, and sections that are still being read. */
  busy(): number
  /** Milliseconds until it is worth asking again. */
  interval(): number
  /** A story with its whole body; what the viewer keeps can be read without a network. */
  complete(storyId: string): Promise<Outcome<Story | null>>
  /** Tells of news in a section, or (with null) of other sections or wishes, until it is called off. */
  onChange(listener: Listener): () => void
}

/** Cards further right are completed when they come near; these are seen first. */
const seenFirst = 12

export function createNewsroom(needs: NewsroomNeeds): Newsroom {
  const { channel, editions = [channel], storage = null } = needs
  const { mirrors, sites, phrases } = channel
  const reader = createReader({ ...needs, mirrors, sites, phrases })
  const board = createBoard(channel.sections.length > 0 ? channel.sections : [front(channel)])
  const preferences = createPreferences(storage, needs.motion)
  const ownOf = createOwnOf(storage, needs.now)
  const own = (): ReturnType<typeof ownOf> => ownOf(preferences.chosen().guest)
  const muting = createMutingOf()
  const heard = (stories: readonly Story[]): readonly Story[] => muting(preferences.chosen().muted).heard(stories)
  own()
  const desk = deskOf(needs, reader, board, storage)
  const numbers = createNumbers()
  const shown = createEdition(board)
  // The channel's, whatever a viewer hides: a number means the same in every living room.
  const number = (): void => numbers.update(board.sections().map(({ id }) => ({ id, stories: listed(shown.section(id), board.section(id)) })))
  number()
  board.onChange(number)
  const sections = (): readonly Section[] => sectionsShown(board.sections(), preferences.chosen())
  const place = (id: string): Place | null => wantedIn(placeOf(board.sections(), id), preferences.chosen())
  const partsOf = (id: string): readonly string[] => board.sections().some(one => one.id === id) ? [id] : place(id)?.parts ?? [id]
  const sectionAs = (id: string, of: (id: string) => SectionNews): SectionNews => {
    const parts = partsOf(id)
    const news = parts[0] === id ? of(id) : gathered(id, parts.map(of), needs.now())
    const stories = heard(news.stories)
    return stories === news.stories ? news : { ...news, stories, muted: news.stories.length - stories.length }
  }
  const section = (id: string): SectionNews => sectionAs(id, board.section)
  const allPartsOf = (ids: readonly string[]): readonly string[] => ids.flatMap(partsOf)
  const edition: Edition = {
    story: shown.story,
    section: id => sectionAs(id, shown.section),
    waiting: ids => shown.waiting(allPartsOf(ids)),
    take: ids => {
      shown.take(allPartsOf(ids))
      number()
    },
    close: id => partsOf(id).forEach(shown.close),
  }
  /** Asked for, and not told yet: what came is still to be read. */
  let asking = 0
  /** A step of the trail asks for the sections below it. */
  const asked = async (id: string, ask: (id: string) => Promise<SectionNews>): Promise<SectionNews> => {
    own().stay()
    asking++
    await Promise.all(partsOf(id).map(ask))
    asking--
    return section(id)
  }
  const crossed = crossing(storage, channel, needs.now())
  const story = (id: string): Story | null => board.story(id) ?? shown.story(id) ?? own().held(id) ?? (crossed?.story.id === id ? crossed.story : null)
  const stories = (): readonly Story[] => heard(board.stories())
  return {
    channel, editions, crossed, preferences, numbers, edition, place, section, sections, story, stories,
    breaking: createBreaking({ breaking: channel.breaking, own, stories, now: needs.now }),
    get marks() { return own().marks },
    get begun() { return own().begun },
    get history() { return own().history },
    get watched() { return own().watched },
    get readText() { return own().readText },
    get searches() { return own().searches },
    along: trail => sectionsAlong(board.sections(), trail),
    addressFor: reader.addressFor,
    addressesOf: reader.addressesOf,
    askedHosts: reader.askedHosts,
    failedRequests: reader.failedRequests,
    reach: reader.reach,
    report: reader.report,
    busy: () => Math.max(reader.busy(), asking),
    learn: reader.learn,
    tidied: reader.tidied,
    everySection: () => sectionsInOrder(board.sections(), preferences.chosen().order),
    onChange: listener => {
      const stop = [board.onChange(listener), preferences.onChange(() => listener(null))]
      return () => stop.forEach(one => one())
    },
    cross: (address, block) => cross(storage, { address, block }, needs.now()),
    refresh: id => asked(id, desk.refresh),
    more: id => asked(id, desk.more),
    interval: desk.interval,
    complete: async id => {
      const known = story(id)
      return known ? orHeld(await desk.complete(known), own().held(id)) : { value: null, failures: [] }
    },
  }
}

/** What is shown keeps its numbers, also when it left the news; what waits has numbers already. */
function listed(shown: SectionNews, known: SectionNews): readonly Story[] {
  if (shown === known) return known.stories
  const ids = new Set(shown.stories.map(({ id }) => id))
  return [...shown.stories, ...known.stories.filter(({ id }) => !ids.has(id))]
}

/** A story whose page does not come, as the viewer keeps it. */
function orHeld(outcome: Outcome<Story>, held: Story | null): Outcome<Story> {
  const whole = held !== null && held.body.length > 0
  return outcome.failures.length > 0 && whole ? { value: held, failures: [] } : outcome
}

/** A published channel names its sections itself; until it does, this one waits or says why not. */
function front({ name }: Channel): Section {
  return { id: 'front', title: name, trail: [name], sources: [], only: null }
}

function deskOf({ channel, now, completedAhead = seenFirst }: NewsroomNeeds, reader: Reader, board: Board, storage: Storage | null): Desk {
  const address = channel.snapshot
  if (address === null) return createDirectDesk({ channel, reader, board, now, completedAhead, sight: createSight(storage, now) })
  // Only the manifest changes; all other files are named by what they hold.
  const get = (at: string) => reader.text(at, at !== address)
  const known = knownGeneration(storage)
  const snapshot = createSnapshot({ address, get, ...(known && { known }) })
  return createPublishedDesk({ board, address, now, snapshot, opened: generation => keepGeneration(storage, generation) })
}
