import type { Source } from '../../newsroom/model/channel'
import { editionsOf } from '../../newsroom/model/edition'
import { goodCategories } from '../../newsroom/sources/reader'
import { checkLive } from './checkLive'
import { checkMirrors } from './checkMirrors'
import { checkSnapshot, type SnapshotCheck } from './checkSnapshot'
import { checkSource, type CheckNeeds, type SourceCheck } from './checkSource'
import { sectionPlace, type OpenedFile } from './openedFile'
import type { Finding, Report } from './report'
import { sectionCheck } from './sectionReport'

/** Tries everything that a channel names. */
export async function checkChannel(file: string, { channel, places }: OpenedFile, needs: CheckNeeds): Promise<Report> {
  const editions = editionsOf(channel)
  const [checks, streams, snapshots] = await Promise.all([
    checkSources(places, needs),
    Promise.all(editions.flatMap(({ live }, edition) => live.map((stream, i) => checkLive(stream, `${placeOfEdition(edition)}live[${i}]`, needs)))),
    Promise.all(editions.map(async ({ snapshot }, edition) => snapshot === null ? null : placedIn(placeOfEdition(edition), await checkSnapshot(snapshot, needs)))),
  ])
  const tried = snapshots.filter(one => one !== null)
  const placeOf = (source: Source | undefined) => source ? places.get(source) ?? '' : ''
  const sections = editions.flatMap(one => one.sections).map(section => sectionCheck(section, sectionPlace(placeOf(section.sources[0])), section.sources.map(source => checks.get(source)!)))
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
    snapshot: tried[0]?.report ?? null,
    problems: [...sources.flatMap(({ problems }) => problems), ...sections.flatMap(({ problems }) => problems), ...found(mirrors.map(({ problem }) => problem)), ...streams.flatMap(({ problems }) => problems), ...tried.flatMap(({ problems }) => problems)],
    notes: [...sources.flatMap(({ notes }) => notes), ...found(mirrors.map(({ note }) => note)), ...streams.flatMap(({ notes }) => notes), ...tried.flatMap(({ notes }) => notes)],
  }
}

function placeOfEdition(edition: number): string {
  return edition === 0 ? '' : `editions[${edition - 1}].`
}

function placedIn(place: string, { report, problems, notes }: SnapshotCheck): SnapshotCheck {
  const at = (found: readonly Finding[]): readonly Finding[] => found.map(one => ({ ...one, place: place + one.place }))
  return { report, problems: at(problems), notes: at(notes) }
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
