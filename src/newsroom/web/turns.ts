/** At most so many at once; the others wait in order. Gives what ends a turn. */
export function createTurns(atOnce: number): () => Promise<() => void> {
  const waiting: (() => void)[] = []
  let running = 0
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
  return async () => {
    if (running < atOnce) running++
    else await new Promise<void>(done => { waiting.push(done) })
    return leave
  }
}
