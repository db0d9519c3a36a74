import { expect, test } from '@jest/globals'
import { usualReading } from '../../../src/newsroom/model/reading'
import { usualWatching } from '../../../src/newsroom/model/watching'
import { createPreferences } from '../../../src/newsroom/store/preferences'
import { memory } from './stories'

const untouched = { hidden: [], order: [], muted: [], numbersShown: false, motion: 'glide', hold: 'usual', guest: false, language: null, reading: usualReading, pace: 1, edition: null, start: '', watching: usualWatching, guidance: 'off', welcomed: false }

test('what was chosen is chosen at the next start; the rest is as it was', () => {
  const storage = memory()
  createPreferences(storage).choose({ hidden: ['sport'], motion: 'step' })
  const next = createPreferences(storage)
  expect(next.chosen()).toEqual({ ...untouched, hidden: ['sport'], motion: 'step' })
  next.choose({ guest: true, hidden: [] })
  expect(createPreferences(storage).chosen()).toEqual({ ...untouched, motion: 'step', guest: true })
})

test('how lists move is the TV’s, at each start anew, until the viewer says so', () => {
  const storage = memory()
  const weak = createPreferences(storage, 'step')
  expect(weak.chosen().motion).toBe('step')
  weak.choose({ guest: true })
  expect(createPreferences(storage, 'glide').chosen()).toMatchObject({ motion: 'glide', guest: true })
  weak.choose({ motion: 'glide' })
  expect(createPreferences(storage, 'step').chosen().motion).toBe('glide')
})

test('every change is told, after it was made, until it is called off', () => {
  const preferences = createPreferences(null)
  const told: boolean[] = []
  const stop = preferences.onChange(() => told.push(preferences.chosen().guest))
  preferences.choose({ guest: true })
  preferences.choose({ guest: false })
  stop()
  preferences.choose({ guest: true })
  expect(told).toEqual([true, false])
})

test.each(['{', 'null', '7', '"x"', '[]', '{"hidden":"sport","order":{"0":"a"},"muted":null,"numbersShown":"yes","motion":"fly","guest":1,"language":"de","pace":9,"start":["home"],"reading":"big"}'])('a storage with %s is as if nothing had been chosen', text => {
  const storage = memory()
  storage.texts.set('preferences', text)
  expect(createPreferences(storage).chosen()).toEqual(untouched)
})

test('what is broken is let go, and the rest holds', () => {
  const storage = memory()
  storage.texts.set('preferences', JSON.stringify({ hidden: ['a', 7, null, '', 'a', 'x'.repeat(300), '__proto__'], muted: Array.from({ length: 90 }, (_, i) => `w${i}`), guest: true, foreign: 1 }))
  const { hidden, muted, ...rest } = createPreferences(storage).chosen()
  expect(hidden).toEqual(['a', '__proto__'])
  expect(muted).toHaveLength(50)
  expect(rest).toEqual({ order: [], numbersShown: false, motion: 'glide', hold: 'usual', guest: true, language: null, reading: usualReading, pace: 1, edition: null, start: '', watching: usualWatching, guidance: 'off', welcomed: false })
})

test('a storage without room holds it until the end', () => {
  const preferences = createPreferences(memory(0))
  preferences.choose({ numbersShown: true })
  expect(preferences.chosen().numbersShown).toBe(true)
})

test('a viewer is new until welcomed, and only where that would be remembered', () => {
  const storage = memory()
  expect(createPreferences(storage).isFirst).toBe(true)
  expect(createPreferences(null).isFirst).toBe(false)
  expect(createPreferences({ ...memory(), lasts: false }).isFirst).toBe(false)
  createPreferences(storage).choose({ welcomed: true })
  expect(createPreferences(storage).isFirst).toBe(false)
})

test('a language is remembered, and only one that there is', () => {
  const storage = memory()
  createPreferences(storage).choose({ language: 'fa' })
  expect(createPreferences(storage).chosen().language).toBe('fa')
  expect(createPreferences(storage).lasts).toBe(true)
  expect(createPreferences(null).lasts).toBe(false)
})
