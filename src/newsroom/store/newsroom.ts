import type { Channel, Section } from '../model/channel'
import { Failure, type Outcome } from '../model/failure'
import type { Story } from '../model/story'
import { createReader, type ReaderNeeds } from '../sources/reader'
import { merged } from './merge'

export interface NewsroomNeeds extends ReaderNeeds {
  readonly channel: Channel
  /** Milliseconds since 1970. */
  now(): number
}

/** A section as it is known now. */
export interface SectionNews {
  readonly sectionId: string
  readonly state: 'waiting' | 'ready' | 'failed'
  readonly stories: readonly Story[]
  readonly failures: readonly Failure[]
}

/** The open channel. Nothing here rejects: what went wrong comes as a value. */
export interface Newsroom {
  readonly channel: Channel
  section(id: string): SectionNews
  story(id: string): Story | null
  /** Reads a section's sources (again); its old stories stay when all of them fail. */
  refresh(sectionId: string): Promise<SectionNews>
  /** A story with its page's body. */
  complete(storyId: string): Promise<Outcome<Story | null>>
  /** Tells of news in a section until it is called off. */
  onChange(listener: (sectionId: string) => void): () => void
  /** Requests under way or waiting. */
  busy(): number
}

/** Cards further right are completed when they come near; these are seen first. */
const completedAhead = 12
const keptCompleted = 50

export function createNewsroom(needs: NewsroomNeeds): Newsroom {
  const { channel, now } = needs
  const reader = createReader(needs)
  const news = new Map<string, SectionNews>()
  const bodies = new Map<string, Story>()
  const listeners = new Set<(sectionId: string) => void>()

  const section = (id: string): SectionNews => news.get(id) ?? { sectionId: id, state: 'waiting', stories: [], failures: [] }
  const publish = (one: SectionNews): SectionNews => {
    news.set(one.sectionId, one)
    listeners.forEach(listener => listener(one.sectionId))
    return one
  }
  const story = (id: string): Story | null => {
    const known = bodies.get(id)
    if (known) return known
    for (const { stories } of news.values()) {
      const found = stories.find(one => one.id === id)
      if (found) return found
    }
    return null
  }
  const keep = (one: Story): Story => {
    bodies.delete(one.id)
    bodies.set(one.id, one)
    if (bodies.size > keptCompleted) bodies.delete(bodies.keys().next().value as string)
    return one
  }
  const refresh = async (id: string): Promise<SectionNews> => {
    const wanted = channel.sections.find(one => one.id === id)
    if (!wanted) return section(id)
    const readings = await Promise.all(wanted.sources.map(source => outcomeOf(reader.readFeed(source).then(({ stories }) => stories), [], source)))
    const failures = flat(readings.map(({ failures }) => failures))
    const failed = wanted.sources.length > 0 && failures.length === wanted.sources.length
    const fresh = merged(readings.map(({ value }) => value.map(one => placed(one, wanted))), now())
    publish({ sectionId: id, state: failed ? 'failed' : 'ready', stories: failed ? section(id).stories : fresh, failures })
    await completeCards(id)
    return section(id)
  }
  /** Cards whose feed gives no picture or date take them from their pages. */
  const completeCards = async (id: string): Promise<void> => {
    const { stories } = section(id)
    const bare = stories.slice(0, completedAhead).filter(one => one.address !== null && (one.picture === null || one.dateQuality === 'none'))
    if (bare.length === 0) return
    const full = await Promise.all(bare.map(one => outcomeOf(reader.complete(one), one, one.address ?? '')))
    const known = new Map(full.filter(({ failures }) => failures.length === 0).map(({ value }) => [value.id, keep(value)]))
    const latest = section(id)
    publish({ ...latest, stories: merged([latest.stories.map(one => known.get(one.id) ?? one)], now()) })
  }
  const complete = async (id: string): Promise<Outcome<Story | null>> => {
    const known = story(id)
    if (!known || bodies.has(id)) return { value: known, failures: [] }
    const outcome = await outcomeOf(reader.complete(known), known, known.address ?? '')
    return outcome.failures.length > 0 ? outcome : { value: keep(outcome.value), failures: [] }
  }
  return {
    channel, section, story, refresh, complete,
    onChange: listener => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    busy: reader.busy,
  }
}

/** A story whose source names no trail has its section's. */
function placed(story: Story, section: Section): Story {
  return story.trail.length > 0 ? story : { ...story, trail: section.trail }
}

/** What a promise gives, or `instead` and why not. */
async function outcomeOf<T>(promise: Promise<T>, instead: T, address: string): Promise<Outcome<T>> {
  try {
    return { value: await promise, failures: [] }
  } catch (cause) {
    const failure = cause instanceof Failure ? cause : new Failure('malformed', address, `It could not be read: ${String(cause)}`, cause)
    return { value: instead, failures: [failure] }
  }
}

function flat<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return ([] as T[]).concat(...lists)
}
