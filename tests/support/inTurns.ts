/** Each task is done by the first of these workers that is free, in the order in which they were asked for. A worker that never comes fails its tasks. */
export function inTurns<Worker>(workers: readonly Promise<Worker>[]): <Result>(task: (worker: Worker) => Promise<Result>) => Promise<Result> {
  const free = [...workers]
  const waiting: ((one: { readonly worker: Promise<Worker> }) => void)[] = []
  const taken = (): Promise<{ readonly worker: Promise<Worker> }> => {
    const worker = free.shift()
    return worker ? Promise.resolve({ worker }) : new Promise(take => waiting.push(take))
  }
  return async task => {
    const { worker } = await taken()
    try {
      return await task(await worker)
    } finally {
      const next = waiting.shift()
      if (next) next({ worker })
      else free.push(worker)
    }
  }
}
