import type { Channel, Section } from '../model/channel'
import type { Outcome } from '../model/failure'
import type { Storage } from '../model/storage'
import type { Story } from '../model/story'
import { createReader, createSnapshot, type Reader, type ReaderNeeds } from '../sources/reader'
import { createBegun, type Begun, type BegunStory } from './begun'
import { createBoard, type Board, type Listener, type SectionNews } from './board'
import { createBreaking, type BreakingNews } from './breaking'
import type { Desk } from './desk'
import { createDirectDesk } from './directDesk'
import { createEdition, type Edition } from './edition'
import { keepGeneration, knownGeneration } from './generation'
import { createMarks, type Marks } from './marks'
import { createNumbers, type Numbers } from './numbers'
import type { Numbered } from './numbering'
import { gathered, placeOf, type Place } from './places'
import { createPublishedDesk } from './publishedDesk'
import { createSearches, type Searches } from './searches'
import { createSight } from './sight'
import { createVisits } from './visits'

export type { Begun, BegunStory, Edition, Listener, Marks, Numbered, Numbers, Place, Searches, SectionNews }

export interface NewsroomNeeds extends Omit<ReaderNeeds, 'mirrors' | 'sites' | 'phrases'> {
  readonly channel: Channel
  /** Milliseconds since 1970. */
  now(): number
  /** How many cards of a section take a missing picture or date from their pages at once. */
  readonly completedAhead?: number
}

/** The open channel. Nothing here rejects: what went wrong comes as a value. */
export interface Newsroom extends Pick<Reader, 'addressFor' | 'report' | 'busy' | 'learn' | 'tidied'> {
  readonly channel: Channel
  /** What the viewer read and saved. */
  readonly marks: Marks
  /** Stories that the viewer began and did not finish. */
  readonly begun: Begun
  /** Three digits for each section and story. */
  readonly numbers: Numbers
  /** What the viewer searched for. */
  readonly searches: Searches
  /** News that is announced. */
  readonly breaking: BreakingNews
  /** The news as it is on screen; all else here tells of the news as it is known. */
  readonly edition: Edition
  /** Parents before children; a feed or a snapshot may change them. */
  sections(): readonly Section[]
  section(id: string): SectionNews
  /** A section, or a step of a trail that has no sources of its own, with what is around it. */
  place(id: string): Place | null
  story(id: string): Story | null
  /** All news there is now, each story once. */
  stories(): readonly Story[]
  /** Brings a section up to date; its old stories stay when that fails. */
  refresh(sectionId: string): Promise<SectionNews>
  /** Brings a section's older stories. */
  more(sectionId: string): Promise<SectionNews>
  /** Milliseconds until it is worth asking again. */
  interval(): number
  /** A story with its whole body; what the viewer keeps can be read without a network. */
  complete(storyId: string): Promise<Outcome<Story | null>>
  /** Tells of news in a section, or of other sections, until it is called off. */
  onChange(listener: Listener): () => void
}

/** Cards further right are completed when they come near; these are seen first. */
const seenFirst = 12

export function createNewsroom(needs: NewsroomNeeds): Newsroom {
  const { channel, storage = null } = needs
  const { mirrors, sites, phrases } = channel
  const reader = createReader({ ...needs, mirrors, sites, phrases })
  const board = createBoard(channel.sections.length > 0 ? channel.sections : [front(channel)])
  const visits = createVisits(storage, needs.now)
  visits.stay()
  const marks = createMarks(storage, visits.isNew)
  const desk = deskOf(needs, reader, board, storage)
  const begun = createBegun(storage, needs.now)
  const numbers = createNumbers()
  const shown = createEdition(board)
  const number = (): void => numbers.update(board.sections().map(({ id }) => ({ id, stories: listed(shown.section(id), board.section(id)) })))
  number()
  board.onChange(number)
  const place = (id: string): Place | null => placeOf(board.sections(), id)
  const partsOf = (id: string): readonly string[] => board.sections().some(one => one.id === id) ? [id] : place(id)?.parts ?? [id]
  const sectionAs = (id: string, of: (id: string) => SectionNews): SectionNews => {
    const parts = partsOf(id)
    return parts[0] === id ? of(id) : gathered(id, parts.map(of), needs.now())
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
  /** A step of the trail asks for the sections below it. */
  const asked = async (id: string, ask: (id: string) => Promise<SectionNews>): Promise<SectionNews> => {
    visits.stay()
    await Promise.all(partsOf(id).map(ask))
    return section(id)
  }
  const held = (id: string): Story | null => marks.saved().find(one => one.id === id) ?? begun.of(id)?.story ?? null
  const story = (id: string): Story | null => board.story(id) ?? shown.story(id) ?? held(id)
  return {
    channel, marks, begun, numbers, edition, place, section, story,
    searches: createSearches(storage),
    breaking: createBreaking({ breaking: channel.breaking, storage, marks, stories: board.stories, now: needs.now }),
    stories: board.stories,
    addressFor: reader.addressFor,
    report: reader.report,
    busy: reader.busy,
    learn: reader.learn,
    tidied: reader.tidied,
    sections: board.sections,
    onChange: board.onChange,
    refresh: id => asked(id, desk.refresh),
    more: id => asked(id, desk.more),
    interval: desk.interval,
    complete: async id => {
      const known = story(id)
      return known ? orHeld(await desk.complete(known), held(id)) : { value: null, failures: [] }
    },
  }
}

/** What is shown keeps its numbers, also when it left the news; what waits has numbers already. */
function listed(shown: SectionNews, known: SectionNews): readonly Story[] {
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
