import * as v from 'valibot'
import { resolveAddress, type Address } from '../model/address'
import type { Channel } from '../model/channel'
import { doubleEntries } from './channel/doubles'
import { unknownEntries } from './channel/entries'
import { jsonOfChannel } from './channel/json'
import { liveOf } from './channel/live'
import { placed, under, type Problem } from './channel/problem'
import { brokenRules } from './channel/rules'
import { notFrom, onlySection, sectionsOf, type SectionsReading } from './channel/sections'
import { writtenChannel, type WrittenChannel } from './channel/shape'

export type { Category } from './channel/categories'
export type { Problem }

export interface ChannelReading {
  /** Null when there is any problem. */
  readonly channel: Channel | null
  readonly problems: readonly Problem[]
}

/** channel.json as a Channel, or everything that is wrong with it. `base` is the file's own address. */
export function readChannelFile(text: string, base: Address): ChannelReading {
  const json = jsonOfChannel(text)
  if ('problem' in json) return { channel: null, problems: [json.problem] }
  const checked = v.safeParse(writtenChannel, json.value)
  const problems = [...(checked.issues ?? []).map(problemOf), ...brokenRules(json.value), ...unknownEntries(json.value), ...doubleEntries(text)]
  return checked.success && problems.length === 0 ? channelAt(checked.output, base) : { channel: null, problems }
}

function channelAt(written: WrittenChannel, base: Address): ChannelReading {
  const { sections, problems } = readSections(written, base)
  const { live, problems: wrong } = liveOf(written.live ?? [], base)
  const snapshot = written.snapshot === undefined ? null : resolveAddress(written.snapshot, base)
  const nowhere = written.snapshot !== undefined && snapshot === null ? [{ path: 'snapshot', text: notFrom(written.snapshot, base) }] : []
  const editions = (written.editions ?? []).map((edition, i) => {
    const whole = channelAt({ ...written, sources: undefined, sections: undefined, live: undefined, storyAddress: undefined, snapshot: undefined, ...edition, editions: undefined }, base)
    return { ...whole, problems: under(placed('editions', i), whole.problems) }
  })
  const all = [...problems, ...wrong, ...nowhere, ...editions.flatMap(edition => edition.problems)]
  if (all.length > 0) return { channel: null, problems: all }
  const others = editions.flatMap(({ channel }) => channel ? [channel] : [])
  return { channel: { ...channelOf(written), sections, live, snapshot, ...others.length > 0 && { editions: others } }, problems: [] }
}

function readSections({ name, sources, sections }: WrittenChannel, base: Address): SectionsReading {
  return sources && sources.length > 0 ? onlySection(name, sources, base) : sectionsOf(sections ?? [], base)
}

/** Minutes, where the file tells none. */
const usuallyBreaking = 60

function channelOf({ name, language, brand, sources, mirrors, sites, phrases, breaking, storyAddress }: WrittenChannel): Omit<Channel, 'sections' | 'live' | 'snapshot'> {
  return {
    name,
    language: language ?? 'en',
    accent: brand?.accent.toLowerCase() ?? null,
    sectionsFromFeed: sources !== undefined && sources.length > 0,
    mirrors: mirrors ?? new Map(),
    sites: sites ?? new Map(),
    phrases: phrases ?? [],
    ...(storyAddress !== undefined && { storyAddress }),
    ...(breaking && { breaking: { only: { categories: breaking.categories ?? [], paths: [], trails: breaking.trails ?? [] }, minutes: breaking.minutes ?? usuallyBreaking } }),
  }
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).reduce((way, { key }) => placed(way, key as string | number), '')
  return { path, text: issue.type === 'object' && issue.received === 'undefined' ? 'This entry is missing.' : issue.message }
}
