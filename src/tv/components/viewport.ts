/** Where a viewer is in a row: the focused card, and the first one that stands whole on screen. */
export interface Position {
  readonly index: number
  readonly first: number
}

/** What is moved in. */
export interface Extent {
  readonly count: number
  /** Places of the screen that things stand whole in. */
  readonly whole: number
  /** So many of the first things take two places each. */
  readonly wide?: number
}

export const start: Position = { index: 0, first: 0 }

/** The position after focus went to `index`: the row moves only as far as it must. */
export function moveTo(position: Position, index: number, extent: Extent): Position {
  const last = Math.max(0, extent.count - 1)
  const at = clamp(index, 0, last)
  const first = clamp(position.first, firstShowing(at, extent), at)
  return { index: at, first: Math.min(first, firstShowing(last, extent)) }
}

/** The position so many screenfuls further: focus keeps its place on screen, except at an end. */
export function pageTo(position: Position, pages: 1 | -1, extent: Extent): Position {
  const { first } = position
  const next = pages > 0 ? nextScreen(first, extent) : firstShowing(first - 1, extent)
  const by = next === 0 ? -extent.whole : next - first
  return moveTo({ ...position, first: first + by }, position.index + by, extent)
}

/** The place that a thing begins in. */
export function placeOf(index: number, { wide = 0 }: Pick<Extent, 'wide'>): number {
  return index + Math.min(Math.max(index, 0), wide)
}

/** Whether a thing stands whole on screen. */
export function isWhole(index: number, first: number, extent: Omit<Extent, 'count'>): boolean {
  return index >= first && placeOf(index + 1, extent) - placeOf(first, extent) <= extent.whole
}

/** Which of `count` things `slot` of a pool shows while `first` … are near: each thing keeps its slot. */
export function shownIn(slot: number, pool: number, first: number): number {
  const ahead = ((slot - first) % pool + pool) % pool
  return first + ahead
}

/** The first thing that can stand whole beside `index`. */
function firstShowing(index: number, extent: Extent): number {
  let first = Math.max(0, index)
  while (first > 0 && isWhole(index, first - 1, extent)) first--
  return first
}

function nextScreen(first: number, extent: Extent): number {
  let next = first + 1
  while (isWhole(next, first, extent)) next++
  return next
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
