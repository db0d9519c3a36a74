import { attribute, findAll, named, type Element } from '../../text/tree'
import { plain } from '../../text/words'

/** What a page's meta elements say, by their names in small letters: the first of each name that says something. */
export type Meta = ReadonlyMap<string, string>

const longest = 2_000

export function metaOf(page: Element): Meta {
  const meta = new Map<string, string>()
  for (const element of findAll(page, named('meta'))) {
    const content = plain((attribute(element, 'content') || attribute(element, 'value')).slice(0, longest))
    if (content === '') continue
    for (const attributeName of ['property', 'name', 'itemprop']) {
      const name = attribute(element, attributeName).toLowerCase().trim()
      if (name !== '' && !meta.has(name)) meta.set(name, content)
    }
  }
  return meta
}

/** The content of the first of these names that is there. */
export function firstOf(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name)
    if (content !== undefined) return content
  }
  return null
}
