import type { Story } from '../../newsroom/model/story'
import { placeOf, start, type Extent, type Position } from './viewport'

/** What of a row decides where its cards stand. */
interface Stories {
  readonly stories: readonly Story[]
  readonly live?: readonly unknown[]
  readonly lead?: boolean
}

/** How many of a row's first cards are twice as wide: its streams and the top story. */
export function wideIn({ live = [], lead = false, stories }: Stories): number {
  return live.length + (lead && stories.length > 0 ? 1 : 0)
}

/** Where the viewer stands after a section changed: on the same story in the same place of the screen, or on the nearest one that stayed. */
export function placeAfter(before: Stories, after: Stories, place: Position): Position {
  const was = place.index - aheadIn(before)
  // On a stream, which stays while there are any.
  if (was < 0) return aheadIn(after) > 0 ? place : start
  const behindAll = was > 0 && was === before.stories.length
  const moved = behindAll ? after.stories.length : nearest(before, after, was)
  const index = moved + aheadIn(after)
  if (moved < 0 || index === place.index) return place
  return { index, first: firstBefore(index, across(place.first, place.index, before), after) }
}

function aheadIn({ live = [] }: Stories): number {
  return live.length
}

function firstBefore(index: number, places: number, content: Stories): number {
  let first = index
  while (first > 0 && across(first - 1, index, content) <= places) first--
  return first
}

/** Places from one card to another. */
function across(from: number, to: number, content: Stories): number {
  const extent: Pick<Extent, 'wide'> = { wide: wideIn(content) }
  return placeOf(to, extent) - placeOf(from, extent)
}

function nearest(before: Stories, after: Stories, index: number): number {
  const where = new Map(after.stories.map(({ id }, i) => [id, i] as const))
  for (let far = 0; far < before.stories.length; far++) {
    for (const at of [index + far, index - far]) {
      const found = where.get(before.stories[at]?.id ?? '')
      if (found !== undefined) return found
    }
  }
  return -1
}
