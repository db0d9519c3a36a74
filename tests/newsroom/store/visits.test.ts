import { expect, test } from '@jest/globals'
import { createVisits } from '../../../src/newsroom/store/visits'
import { memory, story } from './stories'

const minute = 60_000
const hour = 60 * minute
const evening = Date.parse('2026-11-24T20:00:00Z')
const at = (time: number) => story({ published: new Date(time).toISOString() })

/** The app on a TV whose clock a test puts. */
function started(storage = memory(), time = evening) {
  const clock = { time }
  const visits = createVisits(storage, () => clock.time)
  visits.stay()
  return { storage, clock, visits }
}

test('at the first visit nothing is new', () => {
  expect(started().visits.isNew(at(evening - minute))).toBe(false)
})

test('at the next visit what came since the end of the last one is new', () => {
  const { storage, clock, visits } = started()
  clock.time += 10 * minute
  visits.stay()
  const next = started(storage, evening + 12 * hour).visits
  expect(next.isNew(at(evening + 9 * minute))).toBe(false)
  expect(next.isNew(at(evening + 3 * hour))).toBe(true)
  expect(next.isNew(story({ published: null }))).toBe(false)
})

test('an app that starts anew during a visit keeps what is new', () => {
  const { storage } = started()
  const { clock, visits } = started(storage, evening + 12 * hour)
  clock.time += 20 * minute
  visits.stay()
  expect(started(storage, clock.time + minute).visits.isNew(at(evening + 3 * hour))).toBe(true)
})

test('a TV that slept for the night begins another visit', () => {
  const { clock, visits } = started()
  clock.time += 10 * hour
  visits.stay()
  expect(visits.isNew(at(evening + hour))).toBe(true)
})

test('a visit that a wrong clock noted is none', () => {
  const { storage } = started(memory(), evening + 400 * 24 * hour)
  const { visits } = started(storage, evening)
  expect(visits.isNew(at(evening - minute))).toBe(false)
})

test.each(['{', 'null', '{"at":"x"}', '[]'])('a storage with %s knows of no visit', text => {
  const storage = memory()
  storage.texts.set('visit', text)
  expect(started(storage).visits.isNew(at(evening - minute))).toBe(false)
})

test('a visit is written once a minute, not at every refresh', () => {
  const { storage, clock, visits } = started()
  const first = storage.texts.get('visit')
  clock.time += 30_000
  visits.stay()
  expect(storage.texts.get('visit')).toBe(first)
  clock.time += 40_000
  visits.stay()
  expect(storage.texts.get('visit')).not.toBe(first)
})
