import { expect, test } from '@jest/globals'
import { Failure } from '../../../src/newsroom/model/failure'
import { createRequestLog } from '../../../src/tv/app/requestLog'

const bytes = new Uint8Array(12)
const log = () => createRequestLog(() => 1_000, address => address.replace('http://proxy/?', ''))

test('a request is known while it is under way, and then with what came', async () => {
  const requests = log()
  let answer = (came: { status: number; bytes: Uint8Array }): void => void came
  const get = requests.watched((address: string, asking: null) => new Promise<{ status: number; bytes: Uint8Array }>(done => {
    void address
    void asking
    answer = done
  }))
  const coming = get('http://proxy/?https://news.example/feed', null)
  expect(requests.since(0)).toMatchObject([{ address: 'https://news.example/feed', ms: null, status: null, from: null }])
  answer({ status: 200, bytes })
  expect(await coming).toEqual({ status: 200, bytes })
  expect(requests.since(0)).toMatchObject([{ ms: expect.any(Number), status: 200, failure: null, from: 'network', bytes: 12 }])
})

test('an answer that only says that nothing changed is the kept one', async () => {
  const requests = log()
  await requests.watched(async () => ({ status: 304, bytes: new Uint8Array(0) }))('https://news.example/feed', null)
  expect(requests.since(0)).toMatchObject([{ status: 304, from: 'kept' }])
})

test('a failure is noted by its kind, and goes on to who asked', async () => {
  const requests = log()
  const get = requests.watched((address: string): Promise<{ status: number; bytes: Uint8Array }> => Promise.reject(new Failure('late', address, 'Nothing came.')))
  await expect(get('https://news.example/feed', null)).rejects.toThrow('Nothing came.')
  expect(requests.since(0)).toMatchObject([{ status: null, failure: 'late', from: null, ms: expect.any(Number) }])
})
