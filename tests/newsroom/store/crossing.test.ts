import { expect, test } from '@jest/globals'
import { cross, crossedFrom, crossing, crossingKey } from '../../../src/newsroom/store/crossing'
import { editionStorage } from '../../../src/newsroom/store/editionStorage'
import { openEdition } from '../../../src/newsroom/store/openEdition'
import { channel } from '../../support/harbourNews'
import { memory } from './stories'

const address = 'https://gull.example/ar/4711/fog.html'
const now = 1_000_000

test('what was being read is told to the edition that opens, once', () => {
  const storage = memory()
  cross(storage, { address, block: 3 }, now)
  const crossed = crossing(storage, { ...channel, language: 'ar' }, now + 2_000)!
  expect(crossed.story).toMatchObject({ id: '4711', address, language: 'ar', direction: 'rtl', headline: '' })
  expect([crossed.blockOf('other'), crossed.blockOf('4711'), crossed.blockOf('4711')]).toEqual([null, 3, null])
  expect(crossedFrom(storage, now + 2_000)).toBeNull()
})

test.each(['{', 'null', '7', '{"address":"javascript:alert(1)","block":1,"at":1000000}', '{"address":7,"block":1,"at":1000000}', '{"address":"https://a.example/1","block":-1,"at":1000000}', '{"address":"https://a.example/1","block":1,"at":0}'])('what is broken, hostile or old is nothing: %s', text => {
  const storage = memory()
  storage.write(crossingKey, text)
  expect(crossedFrom(storage, now + 70_000)).toBeNull()
  expect(storage.keys()).toEqual([])
})

test('an edition keeps its own, and shares the preferences and what crosses', () => {
  const whole = memory()
  const arabic = editionStorage(whole, 'ar', ['preferences', crossingKey])
  whole.write('marks', 'english')
  arabic.write('marks', 'arabic')
  arabic.write('preferences', 'both')
  expect([whole.read('marks'), arabic.read('marks'), whole.read('preferences')]).toEqual(['english', 'arabic', 'both'])
  expect([...arabic.keys()].sort()).toEqual(['marks', 'preferences'])
  arabic.remove('marks')
  expect(whole.read('marks')).toBe('english')
})

test('the edition that was chosen is opened with what it kept; the main one with what it kept before there were others', () => {
  const whole = memory()
  const gull = { ...channel, language: 'en', editions: [{ ...channel, language: 'ar' }] }
  const open = (...languages: unknown[]) => openEdition(gull, whole, languages)
  open('ar-EG').storage.write('marks', 'arabic')
  expect(whole.texts.get('ar marks')).toBe('arabic')
  expect(open('de', 7, null).channel.language).toBe('en')
  expect(open('de').storage).toBe(whole)
  whole.write('preferences', JSON.stringify({ edition: 'ar' }))
  const { channel: opened, storage, editions } = open('en')
  expect([opened.language, storage.read('marks'), editions.length]).toEqual(['ar', 'arabic', 2])
})
