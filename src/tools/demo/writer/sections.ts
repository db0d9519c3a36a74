import type { Trail } from '../../../newsroom/model/trail'

/** How a section's feed is written; broadcasters differ, and the demo shows how. */
export type FeedKind = 'media' | 'enclosure' | 'fullText' | 'damaged' | 'bare'

export interface DemoSection {
  /** As story files name it: 'news/defence/coast'. */
  readonly key: string
  /** Name of its feed and its page: 'coast'. */
  readonly name: string
  readonly title: string
  readonly trail: Trail
  readonly feed: FeedKind
}

const table: readonly (readonly [key: string, title: string, feed: FeedKind])[] = [
  ['news', 'News', 'media'],
  ['news/defence', 'Defence', 'media'],
  ['news/defence/coast', 'Coast', 'media'],
  ['harbour', 'Harbour', 'enclosure'],
  ['sea-and-sky', 'Sea and sky', 'media'],
  ['culture', 'Culture', 'fullText'],
  ['sport', 'Sport', 'damaged'],
  ['weather', 'Weather', 'bare'],
]

/** The demo channel's sections, parents before children. */
export const demoSections: readonly DemoSection[] = table.map(([key, title, feed]) => (
  { key, title, feed, name: key.slice(key.lastIndexOf('/') + 1), trail: trailOf(key) }
))

/** The section with this key; throws on a key that no story file can have. */
export function sectionOf(key: string): DemoSection {
  const section = demoSections.find(candidate => candidate.key === key)
  if (!section) throw new Error(`The demo has no section '${key}'.`)
  return section
}

/** From the outermost section to this one. */
export function pathTo(section: DemoSection): readonly DemoSection[] {
  return demoSections.filter(candidate => `${section.key}/`.startsWith(`${candidate.key}/`))
}

function trailOf(key: string): Trail {
  return table.filter(([candidate]) => `${key}/`.startsWith(`${candidate}/`)).map(([, title]) => title)
}
