/** The last values of a figure, for a small curve. */
export interface Series {
  add(value: number): void
  readonly values: readonly number[]
}

export function createSeries(most: number): Series {
  let values: readonly number[] = []
  return {
    add: value => { values = [...values, value].slice(-most) },
    get values() { return values },
  }
}

/** Points of a polyline in a box, the newest at its right edge; what never changes is a line in the middle. */
export function curve(values: readonly number[], most: number, width: number, height: number): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const across = width / Math.max(1, most - 1)
  return values.map((value, index) => {
    const y = high === low ? height / 2 : height - 1 - (value - low) / (high - low) * (height - 2)
    return `${(width - (values.length - 1 - index) * across).toFixed(1)},${y.toFixed(1)}`
  }).join(' ')
}

/** The value that so many of a hundred stay below; null of none. */
export function percentile(values: readonly number[], percent: number): number | null {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * percent / 100))] ?? null
}
