/** A piece of work under a name. */
export interface Work {
  readonly name: string
  run(): unknown
}

/** Milliseconds of each repetition, by name. Works take turns, so that what slows the machine slows all of them. */
export async function interleaved(works: readonly Work[], repetitions: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(works.map(({ name }) => [name, []]))
  for (let i = 0; i < repetitions; i++) {
    for (const { name, run } of works) times.get(name)!.push(await timed(run))
  }
  return times
}

export async function timed(run: () => unknown): Promise<number> {
  const started = performance.now()
  await run()
  return performance.now() - started
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

export function least(values: readonly number[]): number {
  return Math.min(...values)
}
