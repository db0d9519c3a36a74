/** Where a viewer is in a row: the focused card, and the first one that stands whole on screen. */
export interface Position {
  readonly index: number
  readonly first: number
}

export const start: Position = { index: 0, first: 0 }

/** The position after focus went to `index`: the row moves only as far as it must. */
export function moveTo(position: Position, index: number, count: number, whole: number): Position {
  const at = clamp(index, 0, Math.max(0, count - 1))
  const lowest = Math.max(0, at - whole + 1)
  const first = clamp(position.first, lowest, at)
  return { index: at, first: Math.min(first, Math.max(0, count - whole)) }
}

/** The position a screenful further: focus keeps its place on screen, except at an end. */
export function pageTo(position: Position, by: number, count: number, whole: number): Position {
  return moveTo({ ...position, first: position.first + by }, position.index + by, count, whole)
}

/** Which of `count` things `slot` of a pool shows while `first` … are near: each thing keeps its slot. */
export function shownIn(slot: number, pool: number, first: number): number {
  const ahead = ((slot - first) % pool + pool) % pool
  return first + ahead
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
