import { expect, test } from '@jest/globals'
import { createBegun } from '../../../src/newsroom/store/begun'
import { memory, story } from './stories'

const day = 24 * 3_600_000
const evening = Date.parse('2026-11-24T20:00:00Z')
const at = (page: number, pages = 8) => ({ opening: `Page${page}begins`, page, pages })
const ids = (begun: ReturnType<typeof createBegun>) => begun.list().map(({ story: { id } }) => id)

function started(storage = memory(), time = evening) {
  const clock = { time }
  return { storage, clock, begun: createBegun(storage, () => clock.time) }
}

test('a story that was left in the middle is there at the next start, with its place, the last one first', () => {
  const { begun, storage } = started()
  begun.note(story({ id: 'a' }), at(2))
  begun.note(story({ id: 'b' }), at(3))
  begun.note(story({ id: 'a' }), at(4))
  const { begun: next } = started(storage, evening + 29 * day)
  expect(ids(next)).toEqual(['a', 'b'])
  expect(next.of('a')).toMatchObject({ story: { id: 'a' }, place: at(4) })
})

test.each([[1, 'the first page has not begun'], [8, 'the last page has finished']])('who is on page %d: %s', page => {
  const { begun, storage } = started()
  begun.note(story(), at(2))
  begun.note(story(), at(page))
  expect(begun.of('4711')).toBeNull()
  expect(ids(started(storage).begun)).toEqual([])
})

test('after 30 days a story is let go', () => {
  const { begun, clock } = started()
  begun.note(story(), at(2))
  clock.time += 31 * day
  expect(ids(begun)).toEqual([])
})

test('no more are kept than a row needs, and no story without its place', () => {
  const { begun, storage } = started()
  for (let i = 0; i < 40; i++) begun.note(story({ id: `s${i}` }), at(2))
  expect(begun.list()).toHaveLength(12)
  expect(ids(begun)[0]).toBe('s39')
  expect(JSON.parse(storage.texts.get('begun')!)).toHaveLength(12)
})

test('turning pages of one story writes its place, and not its text again', () => {
  const { begun, storage } = started()
  const long = story()
  begun.note(long, at(2))
  storage.texts.set('begun', 'untouched')
  begun.note(long, at(3))
  expect(storage.texts.get('begun')).toBe('untouched')
  expect(begun.of('4711')!.place.page).toBe(3)
})

test.each(['{', '{"a":1}', '[1,{"id":1},{"id":"a","at":1,"place":{"opening":"x"}}]', 'null'])('a storage with %s holds nothing begun, and takes new ones', text => {
  const storage = memory()
  storage.texts.set('begun', text)
  storage.texts.set('begun places', text)
  const { begun } = started(storage)
  expect(ids(begun)).toEqual([])
  begun.note(story(), at(2))
  expect(ids(begun)).toEqual(['4711'])
})

test('clearing forgets all of it', () => {
  const { begun, storage } = started()
  begun.note(story(), at(2))
  begun.clear()
  expect([ids(begun), storage.keys()]).toEqual([[], []])
})
