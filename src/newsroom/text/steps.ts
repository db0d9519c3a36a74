/** Long work that may rest at every `yield`: a TV of ten years ago needs half a second for a large page, and keys wait meanwhile. */
export type Steps<T> = Generator<void, T, void>

/** Without any rest. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** With a pause at every rest. */
export async function inTurns<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await pause()
  }
}

/** What `made` makes of each, with a rest after so many. */
export function* eachOf<T, R>(all: readonly T[], inStep: number, made: (one: T) => R): Steps<readonly R[]> {
  const results: R[] = []
  for (const one of all) {
    results.push(made(one))
    if (results.length % inStep === 0) yield
  }
  return results
}
