import type { Trail } from '../../../newsroom/model/trail'

/** How a section's feed is written; broadcasters differ, and the demo shows how. */
export type FeedKind = 'media' | 'enclosure' | 'fullText' | 'damaged' | 'bare'

export interface DemoSection {
  /** As story files name it, in every language: 'news/defence/coast'. */
  readonly key: string
  /** Name of its feed and its page: 'coast'. */
  readonly name: string
  readonly title: string
  readonly trail: Trail
  readonly feed: FeedKind
}

type Row = readonly [key: string, title: string, feed: FeedKind]

/** An edition's sections, parents before children. */
export function sectionsOf(table: readonly Row[]): readonly DemoSection[] {
  return table.map(([key, title, feed]) => ({ key, title, feed, name: key.slice(key.lastIndexOf('/') + 1), trail: trailOf(key, table) }))
}

/** The section with this key; throws on a key that no story file can have. */
export function sectionIn(sections: readonly DemoSection[], key: string): DemoSection {
  const section = sections.find(candidate => candidate.key === key)
  if (!section) throw new Error(`This edition has no section '${key}'.`)
  return section
}

/** From the outermost section to the one with this key. */
export function pathTo(sections: readonly DemoSection[], key: string): readonly DemoSection[] {
  return sections.filter(candidate => `${key}/`.startsWith(`${candidate.key}/`))
}

function trailOf(key: string, table: readonly Row[]): Trail {
  return table.filter(([candidate]) => `${key}/`.startsWith(`${candidate}/`)).map(([, title]) => title)
}
