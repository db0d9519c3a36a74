import { isRecord } from '../../newsroom/model/record'
/** `place` as problems name it: 'sections[2].sources[0]', 'sections[2].sources[0].address', 'live[0].picture', 'snapshot'. */
type ChangeSource = (source: string, place: string) => string

/** A channel's JSON with every address of its own changed; what is not shaped like a channel is left as it is. */
export function mapSources(json: unknown, change: ChangeSource): unknown {
  if (!isRecord(json)) return json
  const { editions } = json
  const main = mapEdition(json, change, '')
  return Array.isArray(editions) ? { ...main, editions: editions.map((edition, index) => isRecord(edition) ? mapEdition(edition, change, `editions[${index}].`) : edition) } : main
}

/** The channel itself, or one of its editions. */
function mapEdition(json: Readonly<Record<string, unknown>>, change: ChangeSource, place: string): Readonly<Record<string, unknown>> {
  const { snapshot, live } = json
  const sections = mapSections(json, change, place) as Readonly<Record<string, unknown>>
  const changed = Array.isArray(live) ? { ...sections, live: live.map((stream, index) => mapStream(stream, change, `${place}live[${index}]`)) } : sections
  return typeof snapshot === 'string' ? { ...changed, snapshot: change(snapshot, `${place}snapshot`) } : changed
}

/** A source as a channel file names it. */
export interface WrittenSource {
  /** 'sections[2].sources[0]' */
  readonly place: string
  readonly written: string
}

/** The sources of a channel's JSON, in the order in which sections and their sources are read. */
export function sourcesIn(json: unknown): readonly WrittenSource[] {
  const sources: WrittenSource[] = []
  mapSources(json, (source, place) => {
    if (!/(?:^|\.)(?:snapshot$|live\[)/.test(place)) sources.push({ place: place.replace(/\.address$/, ''), written: source.trim() })
    return source
  })
  return sources
}

/** Whether a source is a path from the channel file, and not an address, right or wrong. A scheme has two letters at least: C: is a drive. */
export function isPath(written: string): boolean {
  return !/^$|^[a-z][a-z0-9+.-]+:|^\/\//i.test(written)
}

/** The sources of a section come before those of the sections in it. */
function mapSections(json: unknown, change: ChangeSource, place: string): unknown {
  if (!isRecord(json)) return json
  const at = (name: string, index: number) => `${place}${name}[${index}]`
  const changed = { ...json }
  if (Array.isArray(json.sources)) changed.sources = json.sources.map((source, index) => mapSource(source, change, at('sources', index)))
  if (Array.isArray(json.sections)) changed.sections = json.sections.map((section, index) => mapSections(section, change, `${at('sections', index)}.`))
  return changed
}

function mapStream(stream: unknown, change: ChangeSource, place: string): unknown {
  if (!isRecord(stream)) return stream
  const { sources, picture } = stream
  return {
    ...stream,
    ...Array.isArray(sources) && { sources: sources.map((source, index) => mapSource(source, change, `${place}.sources[${index}]`)) },
    ...typeof picture === 'string' && { picture: change(picture, `${place}.picture`) },
  }
}

function mapSource(source: unknown, change: ChangeSource, place: string): unknown {
  if (typeof source === 'string') return change(source, place)
  return isRecord(source) && typeof source.address === 'string' ? { ...source, address: change(source.address, `${place}.address`) } : source
}
