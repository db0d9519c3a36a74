import { expect, test } from '@jest/globals'
import type { Story } from '../../../src/newsroom/model/story'
import { createAnnounced } from '../../../src/newsroom/store/announced'
import { createBreaking } from '../../../src/newsroom/store/breaking'
import { createMarks } from '../../../src/newsroom/store/marks'
import { memory, story } from './stories'

const now = Date.parse('2026-11-24T12:00:00Z')
const at = (minutesAgo: number) => new Date(now - minutesAgo * 60_000).toISOString()
const urgent = (id: string, minutesAgo: number, told: Partial<Story> = {}) => story({ id, published: at(minutesAgo), categories: ['breaking'], ...told })

function open(stories: readonly Story[], storage = memory()) {
  const own = { marks: createMarks(storage), announced: createAnnounced(storage) }
  const breaking = { only: { categories: ['Breaking'], paths: [], trails: ['Alerts'] }, minutes: 60 }
  return { marks: own.marks, storage, ...createBreaking({ breaking, own: () => own, stories: () => stories, now: () => now }) }
}

test('the newest of what is breaking is next, by category or trail', () => {
  expect(open([urgent('a', 30), urgent('b', 10), story({ id: 'c', published: at(1) })]).next()?.id).toBe('b')
  expect(open([story({ id: 'd', published: at(5), trail: ['News', 'Alerts'] })]).next()?.id).toBe('d')
})

test.each([
  ['too old', urgent('a', 61)],
  ['of a day', urgent('a', 10, { dateQuality: 'day' })],
  ['of no known time', urgent('a', 0, { published: null })],
  ['of a time to come', urgent('a', -30)],
  ['of another kind', urgent('a', 10, { categories: ['Sport'] })],
])('a story that is %s is not', (_, one) => {
  expect(open([one]).next()).toBeNull()
})

test('what was read is not announced, also when it changed since', () => {
  const one = urgent('a', 10)
  const { marks, next } = open([{ ...one, headline: 'Corrected' }])
  marks.read(one)
  expect(next()).toBeNull()
})

test('each story is announced once, also after a restart', () => {
  const list = [urgent('a', 30), urgent('b', 10)]
  const { next, told, storage } = open(list)
  told('b')
  expect(next()?.id).toBe('a')
  expect(open(list, storage).next()?.id).toBe('a')
})

test('a channel that does not say what is breaking announces nothing', () => {
  const own = { marks: createMarks(null), announced: createAnnounced(null) }
  expect(createBreaking({ breaking: undefined, own: () => own, stories: () => [urgent('a', 1)], now: () => now }).next()).toBeNull()
})
