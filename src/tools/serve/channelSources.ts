/** `place` as problems name it: 'sections[2].sources[0]'. */
type ChangeSource = (source: string, place: string) => string

/** A channel's JSON with every source changed; what is not shaped like a channel is left as it is. */
export function mapSources(json: unknown, change: ChangeSource, place = ''): unknown {
  if (!isRecord(json)) return json
  const at = (name: string, index: number) => `${place}${name}[${index}]`
  const changed = { ...json }
  if (Array.isArray(json.sources)) {
    changed.sources = json.sources.map((source: unknown, index) => typeof source === 'string' ? change(source, at('sources', index)) : source)
  }
  if (Array.isArray(json.sections)) {
    changed.sections = json.sections.map((section, index) => mapSources(section, change, `${at('sections', index)}.`))
  }
  return changed
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
