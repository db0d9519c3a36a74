import { expect, test } from '@jest/globals'
import { createWatched } from '../../../src/newsroom/store/watched'
import { memory } from './stories'

const day = 24 * 3_600_000
const evening = Date.parse('2026-11-24T20:00:00Z')

function started(storage = memory(), time = evening) {
  const clock = { time }
  return { storage, clock, watched: createWatched(storage, () => clock.time) }
}

test('rule 47: where a viewer stopped is kept for 30 days, also over a restart', () => {
  const { watched, storage } = started()
  watched.note('a', 62.4, 151)
  expect([watched.of('a'), watched.partOf('a'), watched.of('b')]).toEqual([62, 62 / 151, null])
  expect(started(storage, evening + 30 * day - 1).watched.of('a')).toBe(62)
  expect(started(storage, evening + 30 * day).watched.of('a')).toBeNull()
  // A clock that was set back is no reason to forget.
  expect(started(storage, evening - day).watched.of('a')).toBe(62)
})

test.each([[4, 151], [144, 151], [151, 151], [15.2, 16], [3_595, 3_600]])('who is at %d of %d seconds has not begun, or has seen it', (seconds, length) => {
  const { watched, storage } = started()
  watched.note('a', 60, 3_600)
  watched.note('a', seconds, length)
  expect([watched.of('a'), watched.partOf('a')]).toEqual([null, null])
  expect(JSON.parse(storage.texts.get('watched')!)).toEqual([])
})

test('who saw nothing of it writes nothing', () => {
  const { watched, storage } = started()
  watched.note('a', 1, 100)
  expect([...storage.texts]).toEqual([])
})

test('no more are kept than anyone goes on with, the last one first', () => {
  const { watched } = started()
  for (let i = 0; i < 70; i++) watched.note(`s${i}`, 20, 100)
  expect([watched.of('s9'), watched.of('s10'), watched.of('s69')]).toEqual([null, 20, 20])
})

test.each(['{', '{"a":1}', '[1,{"id":1},{"id":"a","seconds":9,"length":4,"at":1},{"id":"a","seconds":"9"}]', 'null'])('a storage with %s holds nothing, and takes new ones', text => {
  const storage = memory()
  storage.texts.set('watched', text)
  const { watched } = started(storage)
  expect(watched.of('a')).toBeNull()
  watched.note('a', 20, 100)
  expect(watched.of('a')).toBe(20)
  watched.clear()
  expect([watched.of('a'), storage.texts.get('watched')]).toEqual([null, undefined])
})
