import { expect, test } from '@jest/globals'
import { createHistory } from '../../../src/newsroom/store/history'
import { memory, story } from './stories'

const evening = Date.parse('2026-11-24T20:00:00Z')

function started(storage = memory()) {
  const clock = { time: evening }
  return { storage, clock, history: createHistory(storage, () => clock.time) }
}

test('what was read is there at the next start, the last first, each story once, with its time', () => {
  const { history, storage, clock } = started()
  for (const id of ['a', 'b', 'a']) {
    history.note(story({ id }))
    clock.time += 60_000
  }
  expect(started(storage).history.list().map(({ story: { id }, at }) => [id, at])).toEqual([['a', evening + 120_000], ['b', evening + 60_000]])
})

test('a story is kept as its card needs it, without its text', () => {
  const { history, storage } = started()
  const picture = { address: 'https://news.example/a.jpg', caption: null, credit: null }
  history.note(story({ picture, body: [{ type: 'paragraph', text: 'Long.' }] }))
  expect(started(storage).history.of('4711')).toEqual(story({ picture }))
  expect(history.of('other')).toBeNull()
})

test('sixty are kept', () => {
  const { history } = started()
  for (let i = 0; i < 80; i++) history.note(story({ id: `s${i}` }))
  expect(history.list().map(({ story: { id } }) => id)).toEqual(Array.from({ length: 60 }, (_, i) => `s${79 - i}`))
})

test('clearing forgets all of it', () => {
  const { history, storage } = started()
  history.note(story())
  history.clear()
  expect([history.list(), storage.keys()]).toEqual([[], []])
})

test.each(['{', '{"a":1}', '[1,{"at":1},{"story":{"id":1},"at":2},{"story":{"id":"a","headline":"b","body":[],"trail":[],"categories":[]}}]', 'null'])('a storage with %s holds nothing read, and takes new', text => {
  const storage = memory()
  storage.texts.set('history', text)
  const { history } = started(storage)
  expect(history.list()).toEqual([])
  history.note(story())
  expect(started(storage).history.list()).toHaveLength(1)
})
