import type { Address } from '../model/address'
import type { Channel, Section, Source } from '../model/channel'
import type { Outcome } from '../model/failure'
import type { Story } from '../model/story'
import { belongsTo, type FeedReading, type Reader } from '../sources/reader'
import type { Board, SectionNews } from './board'
import type { Desk } from './desk'
import { feedSections } from './feedSections'
import { merged } from './merge'
import { outcomeOf } from './outcome'
import type { Sight } from './sight'

export interface DirectNeeds {
  readonly channel: Channel
  readonly reader: Reader
  readonly board: Board
  readonly sight: Sight
  /** Milliseconds since 1970. */
  now(): number
  /** Cards from the first that take a missing picture or date from their pages. */
  readonly completedAhead: number
}

/** Milliseconds; feeds of news change every few minutes, and a poll costs the broadcaster. */
const interval = 120_000

/** Reads the broadcaster's own feeds and pages. */
export function createDirectDesk({ channel, reader, board, sight, now, completedAhead }: DirectNeeds): Desk {
  /** The last good reading of each source: a source that fails costs nothing that was there. */
  const readings = new Map<Address, FeedReading>()

  const storiesOf = (source: Source, section: Section): readonly Story[] => {
    const stories = readings.get(source.address)?.stories ?? []
    return sight.dated(source.address, stories).filter(story => belongsTo(section.only, story)).map(story => placed(board.kept(story) ?? story, section))
  }
  const gathered = (section: Section): Pick<SectionNews, 'stories' | 'freshAt'> => {
    const times = section.sources.map(({ address }) => readings.get(address)?.fetchedAt).filter((time): time is number => time !== undefined)
    return {
      stories: merged(section.sources.map(source => storiesOf(source, section)), now()),
      freshAt: times.length > 0 ? Math.max(...times) : null,
    }
  }
  /** What is stored is news at once; the network follows. */
  const showKnown = async (section: Section): Promise<void> => {
    const unread = section.sources.filter(({ address }) => !readings.has(address))
    const known = await Promise.all(unread.map(source => outcomeOf(reader.knownFeed(source), null, source.address)))
    known.forEach(({ value: reading }, i) => { if (reading && !readings.has(unread[i]!.address)) readings.set(unread[i]!.address, reading) })
    const { stories, freshAt } = gathered(section)
    if (stories.length > 0) board.publish({ sectionId: section.id, state: 'ready', stories, failures: [], freshAt, more: false })
  }
  /** Asked for a moment ago, before the app was started again. */
  const isFresh = (section: Section): boolean => section.sources.length > 0
    && section.sources.every(({ address }) => Math.abs(now() - (readings.get(address)?.fetchedAt ?? -Infinity)) < interval)
  const readSource = async (source: Source): Promise<Outcome<null>> => outcomeOf(reader.readFeed(source, readings.get(source.address)).then(reading => {
    readings.set(source.address, withOlder(reading, readings.get(source.address)))
    return null
  }), null, source.address)

  const refresh = async (id: string): Promise<SectionNews> => {
    const section = board.sections().find(one => one.id === id)
    if (!section) return board.section(id)
    const first = board.section(id).state === 'waiting'
    if (first) await showKnown(section)
    // Who pressed OK on a section that failed sees that something is done.
    else if (board.section(id).stories.length === 0) board.publish({ ...board.section(id), state: 'waiting' })
    const failures = first && isFresh(section) ? [] : (await Promise.all(section.sources.map(readSource))).flatMap(outcome => outcome.failures)
    const failed = section.sources.length > 0 && failures.length === section.sources.length
    if (channel.sectionsFromFeed && section === board.sections()[0]) board.setSections(feedSections(section, gathered(section).stories))
    board.publish({ sectionId: id, state: failed ? 'failed' : 'ready', ...gathered(section), failures, more: false })
    await completeCards(section)
    return board.section(id)
  }
  /** Cards whose feed gives no picture or date take them from their pages. */
  const completeCards = async (section: Section): Promise<void> => {
    const { stories } = board.section(section.id)
    const bare = stories.slice(0, completedAhead).filter(one => one.address !== null && !board.kept(one) && (one.picture === null || one.published === null))
    if (bare.length === 0) return
    const outcomes = await Promise.all(bare.map(complete))
    if (outcomes.every(({ failures }) => failures.length > 0)) return
    board.publish({ ...board.section(section.id), stories: gathered(section).stories })
  }
  const complete = async (story: Story): Promise<Outcome<Story>> => {
    const kept = board.kept(story)
    if (kept) return { value: kept, failures: [] }
    const outcome = await outcomeOf(reader.complete(story), story, story.address ?? '')
    return outcome.failures.length > 0 ? outcome : { value: board.keep(outcome.value), failures: [] }
  }
  return { refresh, complete, interval: () => interval, more: async id => board.section(id) }
}

/** A feed that came damaged has lost its end; what it had there before is news still. */
function withOlder(reading: FeedReading, before: FeedReading | undefined): FeedReading {
  if (!before || reading.warnings.every(({ code }) => code !== 'truncated')) return reading
  const known = new Set(reading.stories.map(({ id }) => id))
  return { ...reading, stories: [...reading.stories, ...before.stories.filter(({ id }) => !known.has(id))] }
}

/** A story whose source names no trail has its section's. */
function placed(story: Story, section: Section): Story {
  return story.trail.length > 0 ? story : { ...story, trail: section.trail }
}
