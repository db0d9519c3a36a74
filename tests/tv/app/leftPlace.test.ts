import { expect, test } from '@jest/globals'
import { createLeftPlace } from '../../../src/tv/app/leftPlace'
import { fakeStorage } from '../../support/fakeStorage'

function set() {
  const storage = fakeStorage()
  const clock = { time: 1_000_000 }
  return { storage, clock, start: () => createLeftPlace(storage, () => clock.time) }
}

test('who is thrown out is back where they were, once', () => {
  const { start } = set()
  start().keep('story/abc')
  const place = start()
  expect([place.take(), place.take(), start().take()]).toEqual(['story/abc', null, null])
})

test('who comes back later begins anew', () => {
  const { start, clock } = set()
  start().keep('story/abc')
  clock.time += 60_000
  expect([start().take(), start().times]).toEqual([null, 0])
})

test('starts in quick succession are counted, and forgotten after a quiet minute', () => {
  const { start, clock } = set()
  for (let i = 0; i < 3; i++) {
    start().keep('home')
    start().take()
    clock.time += 10_000
  }
  expect(start().times).toBe(3)
  clock.time += 60_000
  start().keep('home')
  expect(start().times).toBe(1)
})

test.each(['', 'null', '{"broken":', '[]', '{"path":7,"at":1000000,"times":1}', '{"path":"x","at":"now","times":1}'])('what is foreign (%j) is nothing', text => {
  const { storage, start } = set()
  storage.texts.set('place', text)
  expect([start().take(), start().times]).toEqual([null, 0])
})

test('where nothing is kept the start is an ordinary one', () => {
  const storage = fakeStorage(0)
  createLeftPlace(storage, () => 0).keep('story/abc')
  expect(createLeftPlace(storage, () => 0).take()).toBeNull()
})
