import type { Section } from '../model/channel'
import type { Trail } from '../model/trail'
import { sectionId } from '../sources/reader'
import type { SectionNews } from './board'
import { merged } from './merge'

/** A section with the way to it and what lies below it. */
export interface Place {
  readonly section: Section
  /** The steps that lead to it, outermost first. */
  readonly above: readonly Section[]
  /** Its subsections, one step down. */
  readonly below: readonly Section[]
  /** The ids of the sections whose news it shows: its own, or those below a mere step of the trail. */
  readonly parts: readonly string[]
}

/** Where an id stands among the channel's sections; also the steps of their trails that have no sources of their own. */
export function placeOf(sections: readonly Section[], id: string): Place | null {
  const all = withSteps(sections)
  const section = all.find(one => one.id === id)
  if (!section) return null
  const { trail } = section
  const parts = sections.includes(section) ? [section] : sections.filter(one => leadsTo(trail, one.trail))
  return {
    section,
    above: trail.slice(0, -1).map((_, i) => all.find(one => same(one.trail, trail.slice(0, i + 1)))!),
    below: all.filter(one => one.trail.length === trail.length + 1 && leadsTo(trail, one.trail)),
    parts: parts.map(part => part.id),
  }
}

/** The sections that the steps of a story's trail name: by the whole way to them, else by their title alone; null: none. */
export function sectionsAlong(sections: readonly Section[], trail: Trail): readonly (Section | null)[] {
  const all = withSteps(sections)
  return trail.map((title, i) => all.find(one => same(one.trail, trail.slice(0, i + 1))) ?? all.find(one => one.title.toLowerCase() === title.toLowerCase()) ?? null)
}

/** The news of a step of the trail: of all sections below it. */
export function gathered(sectionId: string, news: readonly SectionNews[], now: number): SectionNews {
  const times = news.map(({ freshAt }) => freshAt).filter((time): time is number => time !== null)
  return {
    sectionId,
    state: news.some(({ state }) => state === 'waiting') ? 'waiting' : news.every(({ state }) => state === 'failed') ? 'failed' : 'ready',
    stories: merged(news.map(({ stories }) => stories), now),
    failures: news.flatMap(({ failures }) => failures),
    freshAt: times.length > 0 ? Math.min(...times) : null,
    more: news.some(({ more }) => more),
  }
}

/** Parents before children: a step stands before the first section that it leads to. */
function withSteps(sections: readonly Section[]): readonly Section[] {
  const all: Section[] = []
  for (const section of sections) {
    for (let depth = 1; depth < section.trail.length; depth++) {
      const trail = section.trail.slice(0, depth)
      if (![...sections, ...all].some(one => same(one.trail, trail))) all.push(step(trail))
    }
    all.push(section)
  }
  return all
}

function step(trail: Trail): Section {
  return { id: sectionId(trail), title: trail[trail.length - 1]!, trail, sources: [], only: null }
}

function leadsTo(outer: Trail, inner: Trail): boolean {
  return inner.length > outer.length && same(outer, inner.slice(0, outer.length))
}

function same(one: Trail, other: Trail): boolean {
  return one.length === other.length && one.every((title, i) => title === other[i])
}
