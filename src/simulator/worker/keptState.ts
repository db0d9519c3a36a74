import type { WorkerState } from './workerState'

const cacheName = 'tenfoot-bench'

export interface KeptState {
  keep(state: WorkerState): Promise<void>
  /** Null before anything was told. */
  known(): Promise<WorkerState | null>
  /** What was kept first under this name: `text`, if nothing was. */
  first(name: string, text: string): Promise<string>
}

/** A browser may end a worker that rests, and start it again: what it goes by is kept beside it. `base`: where the bench lies. */
export function createKeptState(caches: CacheStorage, base: string): KeptState {
  const address = `${base}bench-state`
  let state: WorkerState | null = null
  let written: Promise<unknown> = Promise.resolve()
  const write = async (next: WorkerState): Promise<void> => {
    const cache = await caches.open(cacheName)
    await cache.put(address, new Response(JSON.stringify(next)))
    if (!next.setup.conditions.includes('stream-stale')) await caches.delete(firstsName)
  }
  return {
    keep: next => {
      state = next
      // Two that are told at once are kept in their order.
      const done = written.then(() => write(next))
      written = done.catch(() => undefined)
      return done
    },
    known: async () => {
      if (state) return state
      const found = await (await caches.open(cacheName)).match(address)
      const kept = found ? await found.json() as WorkerState : null
      // What was told meanwhile is newer.
      return state ??= kept
    },
    first: async (name, text) => {
      const cache = await caches.open(firstsName)
      const key = `${base}first?${encodeURIComponent(name)}`
      const found = await cache.match(key)
      if (found) return found.text()
      await cache.put(key, new Response(text))
      return text
    },
  }
}

const firstsName = 'tenfoot-bench-firsts'
