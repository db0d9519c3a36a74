import type { Card, OpenedSnapshot, Snapshot } from '../sources/reader'

/** Pages of headlines that are looked through for one story: some hundred stories back. */
const furthest = 12

/**
 * A story by its id alone, as when a viewer comes with it from another edition: among the first cards of all
 * sections, then page by page, one of each section at a time. Null: it is not among the newest. Throws `Failure`.
 */
export async function publishedCard(snapshot: Snapshot, { sections }: OpenedSnapshot, id: string): Promise<Card | null> {
  const first = sections.flatMap(({ stories }) => stories).find(card => card.id === id)
  if (first) return first
  let ends = sections.flatMap(({ id: section, stories, count, head }) => stories.length < count && head !== null ? [{ section, page: head }] : [])
  for (let left = furthest; ends.length > 0 && left > 0;) {
    const pages = await Promise.all(ends.slice(0, left).map(async ({ section, page }) => ({ section, ...await snapshot.page(section, page) })))
    left -= pages.length
    const found = pages.flatMap(({ stories }) => stories).find(card => card.id === id)
    if (found) return found
    ends = pages.flatMap(({ section, next }) => next === null ? [] : [{ section, page: next }])
  }
  return null
}
