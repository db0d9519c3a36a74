/** A source as a channel file names it. */
export interface WrittenSource {
  /** 'sections[2].sources[0]' */
  readonly place: string
  readonly written: string
}

/** The sources of a channel's JSON, in its order. */
export function writtenSources(json: unknown, place = ''): readonly WrittenSource[] {
  return [
    ...partsOf(json, 'sources').map((source, i) => ({ place: `${place}sources[${i}]`, written: addressIn(source) })),
    ...partsOf(json, 'sections').flatMap((section, i) => writtenSources(section, `${place}sections[${i}].`)),
  ]
}

/** Whether a source is a path from the channel file, and not a web address. */
export function isPath(written: string): boolean {
  return written !== '' && !/^[a-z][a-z0-9+.-]+:|^\/\//i.test(written)
}

function partsOf(json: unknown, name: 'sources' | 'sections'): readonly unknown[] {
  const parts = isObject(json) ? json[name] : null
  return Array.isArray(parts) ? parts : []
}

/** A source is an address, or an object with one. */
function addressIn(source: unknown): string {
  const address = isObject(source) ? source.address : source
  return typeof address === 'string' ? address.trim() : ''
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null
}
