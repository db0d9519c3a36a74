import type { Section } from '../model/channel'
import { Failure, type Outcome } from '../model/failure'
import type { Story } from '../model/story'
import type { Card, OpenedSection, OpenedSnapshot, Snapshot } from '../sources/reader'
import type { Board, SectionNews } from './board'
import type { Desk } from './desk'
import type { Generation } from './generation'
import { outcomeOf } from './outcome'
import { publishedCard } from './publishedCard'

export interface PublishedNeeds {
  readonly snapshot: Snapshot
  /** The manifest's address. */
  readonly address: string
  readonly board: Board
  /** Milliseconds since 1970. */
  now(): number
  /** A generation was opened: no older one is news any more. */
  opened(generation: Generation): void
}

/** Milliseconds: whatever a manifest says, nobody asks more often or waits longer. */
const shortest = 60_000
const longest = 300_000
const justNow = 10_000

/** Where reading a section stands: the stories so far, and the name of the page after them. */
interface Place {
  readonly stories: readonly Story[]
  readonly next: string | null
}

/** Reads a published snapshot, page by page: what is far from view is never fetched. */
export function createPublishedDesk({ snapshot, address, board, now, opened: tell }: PublishedNeeds): Desk {
  /** Where the rest of a story is: known for as long as the story is. */
  const files = new WeakMap<Story, string>()
  const places = new Map<string, Place>()
  let opening: Promise<Outcome<OpenedSnapshot | null>> | null = null
  let opened: OpenedSnapshot | null = null
  let openedAt = -Infinity

  /** All sections that are asked for at once share one look at the manifest; what it names is asked for next. */
  const open = (): Promise<Outcome<OpenedSnapshot | null>> => {
    if (Math.abs(now() - openedAt) < justNow) return Promise.resolve({ value: opened, failures: [] })
    opening = opening ?? outcomeOf(snapshot.open(), opened, address).then(outcome => {
      opening = null
      if (outcome.failures.length === 0) {
        opened = outcome.value
        openedAt = now()
        if (opened) tell(opened)
      }
      board.setSections((opened?.sections ?? []).map(sectionOf))
      return outcome
    })
    return opening
  }
  const publish = (id: string, failures: readonly Failure[]): SectionNews => {
    const place = places.get(id)
    return board.publish({
      sectionId: id,
      state: failures.length > 0 ? 'failed' : 'ready',
      stories: place?.stories ?? [],
      failures,
      freshAt: opened ? Date.parse(opened.generated) : null,
      more: (place?.next ?? null) !== null,
    })
  }
  const take = (id: string, cards: readonly Card[], before: readonly Story[], next: string | null): void => {
    cards.forEach(card => files.set(card, card.file))
    const known = new Set(before.map(story => story.id))
    places.set(id, { stories: [...before, ...cards.filter(card => !known.has(card.id))], next })
  }
  const refresh = async (id: string): Promise<SectionNews> => {
    const before = board.section(id)
    if (before.state !== 'waiting' && before.stories.length === 0) board.publish({ ...before, state: 'waiting' })
    const { failures } = await open()
    const section = opened?.sections.find(one => one.id === id)
    // Home has a section's first cards; its head page begins with the same ones.
    if (!section || failures.length > 0) return publish(id, failures)
    const next = section.stories.length < section.count ? section.head : null
    take(id, section.stories, [], next)
    return section.stories.length > 0 || next === null ? publish(id, []) : more(id)
  }
  const more = async (id: string): Promise<SectionNews> => {
    const place = places.get(id)
    if (!place || place.next === null) return board.section(id)
    const { value, failures } = await outcomeOf(snapshot.page(id, place.next), null, address)
    // A refresh may have begun the section anew.
    if (value && places.get(id) === place) take(id, value.stories, place.stories, value.next)
    return publish(id, failures)
  }
  /** Of a story that is known by its id alone. */
  const fileOf = async (id: string): Promise<string | Failure> => {
    const { failures } = await open()
    if (failures[0] || opened === null) return failures[0] ?? new Failure('gone', address, 'Nothing is published there.')
    const { value, failures: silent } = await outcomeOf(publishedCard(snapshot, opened, id), null, address)
    return value?.file ?? silent[0] ?? new Failure('gone', address, 'The story is not among the newest.')
  }
  const complete = async (story: Story): Promise<Outcome<Story>> => {
    const kept = board.kept(story)
    if (kept) return { value: kept, failures: [] }
    const file = files.get(story) ?? (story.headline === '' ? await fileOf(story.id) : undefined)
    if (file === undefined) return { value: story, failures: [] }
    if (file instanceof Failure) return { value: story, failures: [file] }
    const outcome = await outcomeOf(snapshot.story(file), story, address)
    return outcome.failures.length > 0 ? outcome : { value: board.keep(outcome.value), failures: [] }
  }
  return { refresh, more, complete, interval: () => Math.min(longest, Math.max(shortest, (opened?.next ?? 0) * 1000)) }
}

function sectionOf({ id, title, trail }: OpenedSection): Section {
  return { id, title, trail, sources: [], only: null }
}
