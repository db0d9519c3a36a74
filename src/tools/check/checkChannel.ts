import type { Source } from '../../newsroom/model/channel'
import { goodCategories } from '../../newsroom/sources/reader'
import { checkLive } from './checkLive'
import { checkMirrors } from './checkMirrors'
import { checkSnapshot } from './checkSnapshot'
import { checkSource, type CheckNeeds, type SourceCheck } from './checkSource'
import { sectionPlace, type OpenedFile } from './openedFile'
import type { Report } from './report'
import { sectionCheck } from './sectionReport'

/** Tries everything that a channel names. */
export async function checkChannel(file: string, { channel, places }: OpenedFile, needs: CheckNeeds): Promise<Report> {
  const [checks, streams, snapshot] = await Promise.all([
    checkSources(places, needs),
    Promise.all(channel.live.map((stream, i) => checkLive(stream, `live[${i}]`, needs))),
    channel.snapshot === null ? null : checkSnapshot(channel.snapshot, needs),
  ])
  const placeOf = (source: Source | undefined) => source ? places.get(source) ?? '' : ''
  const sections = channel.sections.map(section => sectionCheck(section, sectionPlace(placeOf(section.sources[0])), section.sources.map(source => checks.get(source)!)))
  const sources = [...new Set(checks.values())]
  const mirrors = await checkMirrors(channel, checks, needs)
  const found = <T>(list: readonly (T | null)[]) => list.filter((one): one is T => one !== null)
  return {
    file, channel: { name: channel.name, language: channel.language, sectionsFromFeed: channel.sectionsFromFeed },
    sections: sections.map(({ report }) => report),
    categories: channel.sectionsFromFeed ? goodCategories(sources.flatMap(({ stories }) => stories)) : [],
    sources: sources.map(({ report }) => report),
    mirrors: mirrors.map(({ report }) => report),
    live: streams.flatMap(({ reports }) => reports),
    snapshot: snapshot?.report ?? null,
    problems: [...sources.flatMap(({ problems }) => problems), ...sections.flatMap(({ problems }) => problems), ...found(mirrors.map(({ problem }) => problem)), ...streams.flatMap(({ problems }) => problems), ...snapshot?.problems ?? []],
    notes: [...sources.flatMap(({ notes }) => notes), ...found(mirrors.map(({ note }) => note)), ...streams.flatMap(({ notes }) => notes), ...snapshot?.notes ?? []],
  }
}

/** A source that stands in several sections is tried once, at its first place. */
async function checkSources(places: ReadonlyMap<Source, string>, needs: CheckNeeds): Promise<ReadonlyMap<Source, SourceCheck>> {
  const begun = new Map<string, Promise<SourceCheck>>()
  const checks = [...places].map(async ([source, place]): Promise<[Source, SourceCheck]> => {
    const key = JSON.stringify(source)
    const check = begun.get(key) ?? checkSource(source, place, needs)
    begun.set(key, check)
    return [source, await check]
  })
  return new Map(await Promise.all(checks))
}
