import type { Channel, Section } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import { isSnapshotId, manifestName, snapshotName, snapshotVersion, type Card } from '../../newsroom/sources/snapshot'
import { chainOf, type Chain, type ChainPage } from './chain'
import { sectionCards } from './sectionCards'
import { snapshotJson } from './snapshotJson'
import { cardOf, writtenStory } from './writtenStory'

export interface SectionStories {
  readonly section: Section
  /** Newest first, with their bodies. */
  readonly stories: readonly Story[]
  /** All sources of the section were read; otherwise older stories stay. */
  readonly whole: boolean
}

/** What is published already. */
export interface Published {
  readonly epoch: number
  readonly generation: number
  /** Head page first, by section. */
  readonly pages: ReadonlyMap<string, readonly ChainPage[]>
}

export interface Edition {
  readonly channel: Channel
  readonly sections: readonly SectionStories[]
  /** Null for the first edition. */
  readonly previous: Published | null
  /** Milliseconds since 1970. */
  readonly now: number
  /** Seconds until TVs ask again. */
  readonly next: number
}

export interface SnapshotFiles {
  /** All that must be there and is known; the manifest is the last. */
  readonly files: ReadonlyMap<string, string>
  /** Published files that it goes on using. */
  readonly kept: ReadonlySet<string>
}

const homeSections = 8
const homeCards = 12

interface WrittenSection {
  readonly section: Section
  readonly cards: readonly Card[]
  readonly chain: Chain
}

/** An edition as files: the same ones, byte for byte, for the same edition. */
export function snapshotFiles(edition: Edition): SnapshotFiles {
  const files = new Map<string, string>()
  const sections = edition.sections.filter(({ section }) => isSnapshotId(section.id)).map(one => writtenSection(one, edition, files))
  const kept = new Set(sections.flatMap(({ cards, chain }) => [...chain.kept, ...cards.map(({ file }) => file)]))
  sections.forEach(({ chain }) => chain.written.forEach((text, name) => files.set(name, text)))
  const home = added(files, 'home', { sections: homeOf(sections) })
  files.set(manifestName, snapshotJson(manifestOf(edition, sections, home)))
  return { files, kept: new Set([...kept].filter(name => !files.has(name))) }
}

function writtenSection({ section, stories, whole }: SectionStories, { channel, previous, now }: Edition, files: Map<string, string>): WrittenSection {
  // An id that no reader would take must not cost more than its story.
  const fresh = stories.filter(({ id }) => isSnapshotId(id)).map(story => cardOf(story, added(files, 'story', writtenStory(story)), channel.breaking?.only.categories))
  const pages = previous?.pages.get(section.id) ?? []
  const cards = sectionCards(fresh, pages.flatMap(page => page.cards), whole, now)
  return { section, cards, chain: chainOf(section.id, cards, pages) }
}

function added(files: Map<string, string>, kind: 'home' | 'story', value: object): string {
  const text = snapshotJson(value)
  const name = snapshotName(kind, text)
  files.set(name, text)
  return name
}

function homeOf(sections: readonly WrittenSection[]): readonly object[] {
  const filled = sections.filter(({ cards }) => cards.length > 0).slice(0, homeSections)
  return filled.map(({ section, cards }) => ({ id: section.id, cards: cards.slice(0, homeCards).map(writtenStory) }))
}

function manifestOf({ channel, previous, now, next }: Edition, sections: readonly WrittenSection[], home: string): object {
  const { name, language, accent, mirrors } = channel
  return {
    v: snapshotVersion,
    channel: { name, language, accent },
    // Whoever has lost the published files starts anew, and TVs must not take that for an old generation.
    epoch: previous?.epoch ?? Math.floor(now / 1000),
    generation: (previous?.generation ?? 0) + 1,
    generated: new Date(now).toISOString(),
    next,
    mirrors: [...mirrors].map(([host, others]) => ({ host, others })),
    sections: sections.map(({ section: { id, title, trail }, cards, chain: { head, pages } }) => ({ id, title, trail, count: cards.length, head, pages })),
    home,
  }
}
