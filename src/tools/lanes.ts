/** Runs a task when fewer than `most` of its lane are under way; others wait in order. */
export type Lanes = <T>(lane: string, task: () => Promise<T>) => Promise<T>

export function createLanes(most: number): Lanes {
  const running = new Map<string, number>()
  const waiting = new Map<string, (() => void)[]>()

  const turn = (lane: string): Promise<void> => {
    const count = running.get(lane) ?? 0
    if (count < most) {
      running.set(lane, count + 1)
      return Promise.resolve()
    }
    return new Promise(done => { waiting.set(lane, [...waiting.get(lane) ?? [], done]) })
  }
  const leave = (lane: string): void => {
    const [next, ...rest] = waiting.get(lane) ?? []
    waiting.set(lane, rest)
    // Whoever waits takes the place over.
    if (next) next()
    else running.set(lane, running.get(lane)! - 1)
  }
  return async (lane, task) => {
    await turn(lane)
    try {
      return await task()
    } finally {
      leave(lane)
    }
  }
}
