import type { Script } from './scripts'

/** What a key does besides writing itself. */
export type KeyAction = 'space' | 'delete' | 'clear'

export interface GridKey {
  /** A letter, a digit, or what the key does. */
  readonly id: string
  /** Counted from the side where reading begins. */
  readonly column: number
  readonly span: number
}

export interface GridPlace {
  readonly row: number
  /** Also where a wide or a missing key was passed: going back finds the key that was left. */
  readonly column: number
}

/** Rows of keys; the last has what is no letter. */
export type KeyGrid = readonly (readonly GridKey[])[]

export function gridOf({ keys, columns }: Script): KeyGrid {
  const letters = Array.from(keys)
  const rows = Array.from({ length: Math.ceil(letters.length / columns) }, (_, row) =>
    letters.slice(row * columns, (row + 1) * columns).map((id, column): GridKey => ({ id, column, span: 1 })))
  return [...rows, actionsIn(columns)]
}

/** Three keys across the whole width; the space is the widest. */
function actionsIn(columns: number): readonly GridKey[] {
  const narrow = Math.floor(columns / 3)
  const wide = columns - narrow * 2
  return [
    { id: 'space', column: 0, span: wide },
    { id: 'delete', column: wide, span: narrow },
    { id: 'clear', column: wide + narrow, span: narrow },
  ]
}

/** The key at a place, or the last of its row where that is shorter. */
export function keyAt(grid: KeyGrid, { row, column }: GridPlace): GridKey {
  const keys = grid[row]!
  return keys.find(key => column < key.column + key.span) ?? keys[keys.length - 1]!
}

/** Where a key is, or null. */
export function placeOfKey(grid: KeyGrid, isIt: (key: GridKey) => boolean): GridPlace | null {
  for (let row = 0; row < grid.length; row++) {
    const key = grid[row]!.find(isIt)
    if (key) return { row, column: key.column }
  }
  return null
}

/** The next place, or null at the grid's edge. */
export function stepIn(grid: KeyGrid, place: GridPlace, step: 'up' | 'down' | 'before' | 'after'): GridPlace | null {
  if (step === 'up') return place.row > 0 ? { ...place, row: place.row - 1 } : null
  if (step === 'down') return place.row < grid.length - 1 ? { ...place, row: place.row + 1 } : null
  const key = keyAt(grid, place)
  const column = step === 'before' ? key.column - 1 : key.column + key.span
  const last = grid[place.row]![grid[place.row]!.length - 1]!
  return column < 0 || column >= last.column + last.span ? null : { ...place, column }
}
