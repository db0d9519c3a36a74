import type { Section } from '../model/channel'
import type { Place } from './places'
import type { Chosen } from './preferences'

/** All sections in the viewer's order; one that the viewer never placed follows the one that the channel has before it. */
export function sectionsInOrder(sections: readonly Section[], order: readonly string[]): readonly Section[] {
  if (order.length === 0) return sections
  const placed = new Set(order)
  const at = new Map(sections.map(({ id }, i) => [id, i] as const))
  const unplacedFrom = (from: number): readonly Section[] => {
    let end = from
    while (end < sections.length && !placed.has(sections[end]!.id)) end++
    return sections.slice(from, end)
  }
  return [...unplacedFrom(0), ...order.flatMap(id => {
    const i = at.get(id)
    return i === undefined ? [] : [sections[i]!, ...unplacedFrom(i + 1)]
  })]
}

/** The sections that the viewer wants, in the viewer's order; where every one is hidden, all of them: there is always something to read. */
export function sectionsShown(sections: readonly Section[], { hidden, order }: Pick<Chosen, 'hidden' | 'order'>): readonly Section[] {
  if (hidden.length === 0 && order.length === 0) return sections
  const unwanted = new Set(hidden)
  const all = sectionsInOrder(sections, order)
  const shown = all.filter(({ id }) => !unwanted.has(id))
  return shown.length > 0 ? shown : all
}

/** A place without the hidden sections below it; it is there itself, for who comes by its number or by a trail. */
export function wantedIn(place: Place | null, { hidden }: Pick<Chosen, 'hidden'>): Place | null {
  if (!place || hidden.length === 0) return place
  const unwanted = new Set(hidden)
  const parts = place.parts.filter(id => !unwanted.has(id))
  return { ...place, below: place.below.filter(({ id }) => !unwanted.has(id)), parts: parts.length > 0 ? parts : place.parts }
}
