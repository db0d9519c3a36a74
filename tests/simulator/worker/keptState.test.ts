/** @jest-environment node */
import { expect, test } from '@jest/globals'
import { plainSetup } from '../../../src/simulator/bench/setup'
import { createKeptState } from '../../../src/simulator/worker/keptState'
import type { WorkerState } from '../../../src/simulator/worker/workerState'
import { base } from './network'

const stateWith = (...conditions: string[]): WorkerState => ({ setup: { ...plainSetup, conditions }, profile: {} as WorkerState['profile'] })

/** A browser's Cache storage, as far as it is used; writes end when they like. */
function fakeCaches(): CacheStorage {
  const kept = new Map<string, Map<string, string>>()
  let turn = 0
  const open = async (name: string) => {
    const cache = kept.get(name) ?? new Map<string, string>()
    kept.set(name, cache)
    return {
      match: async (address: string) => cache.has(address) ? new Response(cache.get(address)) : undefined,
      put: async (address: string, response: Response) => {
        const text = await response.text()
        // The first write of two takes longer.
        for (let i = turn++ === 0 ? 20 : 1; i > 0; i--) await Promise.resolve()
        cache.set(address, text)
      },
    }
  }
  return { open, delete: async (name: string) => kept.delete(name) } as unknown as CacheStorage
}

test('a worker that begins again goes by what the last one was told', async () => {
  const caches = fakeCaches()
  expect(await createKeptState(caches, base).known()).toBeNull()
  await createKeptState(caches, base).keep(stateWith('offline'))
  expect(await createKeptState(caches, base).known()).toEqual(stateWith('offline'))
})

test('of two that are told at once the last counts, now and after a new start', async () => {
  const caches = fakeCaches()
  const kept = createKeptState(caches, base)
  await Promise.all([kept.keep(stateWith('offline')), kept.keep(stateWith('offline', 'drip'))])
  expect(await kept.known()).toEqual(stateWith('offline', 'drip'))
  expect(await createKeptState(caches, base).known()).toEqual(stateWith('offline', 'drip'))
})

test('what is told while the kept one is read is newer', async () => {
  const caches = fakeCaches()
  await createKeptState(caches, base).keep(stateWith('offline'))
  const kept = createKeptState(caches, base)
  const reading = kept.known()
  void kept.keep(stateWith())
  expect(await reading).toEqual(stateWith())
})

test('the first playlist is kept until playlists may grow again', async () => {
  const caches = fakeCaches()
  const kept = createKeptState(caches, base)
  expect([await kept.first('a', '1'), await kept.first('a', '2'), await createKeptState(caches, base).first('a', '3'), await kept.first('b', '4')]).toEqual(['1', '1', '1', '4'])
  await kept.keep(stateWith())
  expect(await kept.first('a', '5')).toBe('5')
})
