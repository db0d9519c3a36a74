import type { Position } from './viewport'

/** Places that a wide card takes. */
export const wide = 2

/**
 * The first `ahead` places of a row belong to wide cards. Focus goes from one to the next, never into
 * the second half of one, and none is cut by the edge that the row stands at.
 */
export function besideWide({ index, first }: Position, ahead: number, forward: boolean): Position {
  const at = isHalf(index, ahead) ? index + (forward ? 1 : -1) : index
  if (!isHalf(first, ahead)) return { index: at, first }
  return { index: at, first: first < at ? first + 1 : first - 1 }
}

function isHalf(place: number, ahead: number): boolean {
  return place < ahead && place % wide !== 0
}
