import { expect, test } from '@jest/globals'
import type { Channel } from '../../../src/newsroom/model/channel'
import { editionFor, editionsOf } from '../../../src/newsroom/model/edition'
import { channel } from '../../support/harbourNews'

const edition = (language: string): Channel => ({ ...channel, language })
const gull: Channel = { ...edition('en'), editions: [edition('ar'), edition('pt-BR'), edition('fa')] }
const opened = (chosen: string | null, ...languages: string[]) => editionFor(gull, chosen, languages).language

test('the TV’s first language that there is an edition in decides', () => {
  expect([opened(null, 'fa-IR', 'en'), opened(null, 'de', 'ar_EG', 'fa'), opened(null, 'PT'), opened(null, 'pt-PT')]).toEqual(['fa', 'ar', 'pt-BR', 'pt-BR'])
})

test('without any, or with languages that are none, the main one is opened', () => {
  expect([opened(null), opened(null, 'de', ''), opened(null, '-', 'x')]).toEqual(['en', 'en', 'en'])
})

test('what the viewer chose comes before the TV’s languages, unless it is no longer there', () => {
  expect([opened('ar', 'fa'), opened('en', 'fa'), opened('tr', 'fa'), opened('constructor', 'de')]).toEqual(['ar', 'en', 'fa', 'en'])
})

test('an edition knows nothing of the others, so nothing is opened twice', () => {
  expect(editionsOf(gull).map(({ language }) => language)).toEqual(['en', 'ar', 'pt-BR', 'fa'])
  for (const one of editionsOf(gull)) expect(one.editions).toBeUndefined()
  expect(editionsOf(channel)).toHaveLength(1)
})
