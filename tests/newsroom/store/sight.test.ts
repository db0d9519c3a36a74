import { expect, test } from '@jest/globals'
import { createSight } from '../../../src/newsroom/store/sight'
import { memory, story } from './stories'

const source = 'https://gull.example/a.xml'
const undated = (id: string) => story({ id, published: null, dateQuality: 'seen' })
const now = Date.parse('2026-11-24T12:00:00Z')

test('what a source had at the first visit stays without a date; what comes later is as old as its first sight', () => {
  const storage = memory()
  const first = createSight(storage, () => now)
  expect(first.dated(source, [undated('a')])[0]).toMatchObject({ published: null })
  const later = createSight(storage, () => now + 60_000)
  const again = later.dated(source, [undated('b'), undated('a')])
  expect(again.map(({ published }) => published)).toEqual(['2026-11-24T12:01:00.000Z', null])
  const last = createSight(storage, () => now + 3_600_000)
  expect(last.dated(source, [undated('b')])[0]).toMatchObject({ published: '2026-11-24T12:01:00.000Z', dateQuality: 'seen' })
})

test('stories with dates keep them', () => {
  const stories = [story()]
  expect(createSight(memory(), () => now).dated(source, stories)).toBe(stories)
})

test.each([['nonsense', 'x{'], ['another shape', '{"a":1}'], ['no room', '']])('a storage with %s is a first visit', (_name, text) => {
  const storage = memory(text === '' ? 0 : Infinity)
  if (text !== '') storage.texts.set(`seen ${source}`, text)
  expect(createSight(storage, () => now).dated(source, [undated('a')])[0]).toMatchObject({ published: null })
})
