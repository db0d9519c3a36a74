import type { Touched } from '../shim/removal'

/** What the app missed first; what it brought along itself shares a line. */
export function touchedLines(touched: readonly Touched[]): readonly string[] {
  const brought = touched.filter(({ how }) => how === 'brought').map(({ name }) => name)
  const missed = touched.filter(({ how }) => how === 'used').map(({ name, times }) => `${name}: asked for ${times === 1 ? 'once' : `${times} times`}, and not there`)
  return [...missed, ...brought.length > 0 ? [`The app brought its own: ${brought.join(', ')}`] : []]
}
