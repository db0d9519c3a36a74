import { resolveAddress, type Address } from '../../model/address'
import type { Membership, Section, Source } from '../../model/channel'
import type { Trail } from '../../model/trail'
import { placed, shown, type Problem } from './problem'
import type { WrittenMembership, WrittenSection, WrittenSource } from './shape'
import { hash } from '../feed/identity'

/** Sections, or what is wrong with their addresses at this place. */
export interface SectionsReading {
  readonly sections: readonly Section[]
  readonly problems: readonly Problem[]
}

/** The written sections as one list, parents before children; those without sources are only steps of the trail. */
export function sectionsOf(written: readonly WrittenSection[], base: Address): SectionsReading {
  const problems: Problem[] = []
  const sections = unique(nested(written, [], base, 'sections', problems))
  return { sections, problems }
}

/** The one section of a channel that names only sources. */
export function onlySection(title: string, written: readonly WrittenSource[], base: Address): SectionsReading {
  const problems: Problem[] = []
  const sources = sourcesOf(written, base, 'sources', problems)
  return { sections: [{ id: sectionId([title]), title, trail: [title], sources, only: null }], problems }
}

function nested(written: readonly WrittenSection[], above: Trail, base: Address, path: string, problems: Problem[]): readonly Section[] {
  return written.flatMap((one, i) => {
    const here = placed(path, i)
    const trail = [...above, one.title]
    const sources = sourcesOf(one.sources ?? [], base, placed(here, 'sources'), problems)
    const own = sources.length > 0 ? [{ id: sectionId(trail), title: one.title, trail, sources, only: membershipOf(one.only) }] : []
    return [...own, ...nested(one.sections ?? [], trail, base, placed(here, 'sections'), problems)]
  })
}

function sourcesOf(written: readonly WrittenSource[], base: Address, path: string, problems: Problem[]): readonly Source[] {
  return written.map((one, i) => {
    const said = typeof one === 'string' ? { address: one } : one
    const address = resolveAddress(said.address, base)
    // A path, where the channel file lies at no web address.
    if (address === null) problems.push({ path: placed(path, i), text: notFrom(said.address, base) })
    return sourceOf(said, address ?? '')
  })
}

function sourceOf({ storyPath, zone, encoding }: Exclude<WrittenSource, string>, address: Address): Source {
  return { address, storyPath: storyPath ?? null, zone: zone ?? null, encoding: encoding ?? null }
}

/** What to tell of a path that leads nowhere on the web. */
export function notFrom(written: string, base: Address): string {
  return `“${shown(written)}” is a path, and the channel file lies at ${shown(base)}, from where no web address follows. Write a whole address: "https://news.example/rss.xml".`
}

function membershipOf(written: WrittenMembership | undefined): Membership | null {
  return written ? { categories: written.categories ?? [], paths: written.paths ?? [], trails: written.trails ?? [] } : null
}

/** 'news-defence-coast'; titles in other scripts get a short hash. */
export function sectionId(trail: Trail): string {
  const slug = trail.map(step => step.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')).filter(step => step !== '').join('-')
  return slug === '' ? hash(trail.join('/')) : slug
}

/** A number makes the difference, and never one that another title ends in. */
export function unique<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  const given = new Set<string>()
  return all.map(one => {
    let id = one.id
    for (let times = 2; given.has(id); times++) id = `${one.id}-${times}`
    given.add(id)
    return { ...one, id }
  })
}
