import { expect, test } from '@jest/globals'
import { hasImageWorker, type Asked } from '../../src/platform/imageWorker'

/** A worker that a test lets do something, on a clock that a test moves. */
function ask(made: Partial<Asked> | null = {}, makesBitmaps = true) {
  const ended: string[] = []
  const worker = { onmessage: null, onerror: null, terminate: () => { ended.push('ended') }, ...made } as Asked
  let late = (): void => undefined
  const answer = hasImageWorker({
    makesBitmaps,
    make: () => {
      if (!made) throw new Error('SecurityError')
      return worker
    },
    after: (_, call) => { late = call },
  })
  return { answer, worker, ended, late: () => late() }
}

test('a worker that answers is one, and is ended', async () => {
  const { answer, worker, ended } = ask()
  worker.onmessage!({} as MessageEvent)
  expect([await answer, ended]).toEqual([true, ['ended']])
})

test('one that a policy forbids fails at once or a moment later, and nobody is told of an error', async () => {
  expect(await ask(null).answer).toBe(false)
  const { answer, worker } = ask()
  let prevented = false
  worker.onerror!({ preventDefault: () => { prevented = true } } as ErrorEvent)
  expect([await answer, prevented]).toEqual([false, true])
})

test('one that says nothing is waited for no longer than a second', async () => {
  const { answer, late } = ask()
  late()
  expect(await answer).toBe(false)
})

test('an engine that makes no bitmaps has no use for one', async () => {
  expect(await ask({}, false).answer).toBe(false)
})
