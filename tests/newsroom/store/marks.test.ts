import { expect, test } from '@jest/globals'
import { createMarks } from '../../../src/newsroom/store/marks'
import { memory, story } from './stories'

test('a story that was read is read, also after the next start, until it changes', () => {
  const storage = memory()
  const marks = createMarks(storage)
  expect(marks.of(story())).toBeNull()
  marks.read(story())
  expect(createMarks(storage).of(story())).toBe('read')
  expect(createMarks(storage).of(story({ updated: '2026-11-24T09:00:00.000Z' }))).toBe('updated')
})

test('saved stories stay when their feed lets them go, the last one first', () => {
  const storage = memory()
  const marks = createMarks(storage)
  marks.save(story({ id: 'a' }))
  marks.save(story({ id: 'b' }))
  marks.save(story({ id: 'a' }))
  expect(createMarks(storage).saved().map(({ id }) => id)).toEqual(['a', 'b'])
  marks.unsave('a')
  expect(marks.isSaved('a')).toBe(false)
  expect(createMarks(storage).saved().map(({ id }) => id)).toEqual(['b'])
})

test.each(['{', '{"a":1}', '[1,{"id":1}]', 'null'])('a storage with %s holds no marks, and takes new ones', text => {
  const storage = memory()
  storage.texts.set('read', text)
  storage.texts.set('saved', text)
  const marks = createMarks(storage)
  expect(marks.saved()).toEqual([])
  marks.read(story())
  expect(marks.of(story())).toBe('read')
})

test('without room marks live as long as the app', () => {
  const marks = createMarks(memory(0))
  marks.save(story())
  expect(marks.isSaved('4711')).toBe(true)
})

test('what was read and what was saved are forgotten each for itself', () => {
  const storage = memory()
  const marks = createMarks(storage)
  marks.read(story())
  marks.save(story())
  expect(marks.readCount()).toBe(1)
  marks.clearRead()
  expect([marks.of(story()), marks.readCount(), marks.isSaved('4711')]).toEqual([null, 0, true])
  marks.clearSaved()
  expect(marks.isSaved('4711')).toBe(false)
  expect(storage.keys()).toEqual([])
})
