import { describe, expect, test } from '@jest/globals'
import { languageFor, languageNames, languageOf, languages } from '../../../src/newsroom/model/language'
import { directionOf } from '../../../src/newsroom/text/direction'

describe('a tag', () => {
  test.each([['fr', 'fr'], ['fr-CA', 'fr'], ['FA_ir', 'fa'], ['ar-Arab-EG', 'ar'], ['es-419', 'es'], [' en-GB ', 'en']])('%j means %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
  })

  test.each(['de', 'fra', 'english', '', '-', 'fr-', 'fr FR', 'fr-çedille', '__proto__', null, undefined, 7, ['fr']])('%j means none of ours', tag => {
    expect(languageOf(tag)).toBeNull()
  })
})

describe('the language that is spoken', () => {
  const wishes = { chosen: null, device: [], channel: 'de' }

  test('is the viewer’s choice before all others', () => {
    expect(languageFor({ chosen: 'fa', device: ['fr'], channel: 'es' })).toBe('fa')
  })

  test('is the first of the TV’s languages that is one of ours', () => {
    expect(languageFor({ ...wishes, device: ['de-DE', null, 'fr-FR', 'ar'], channel: 'es' })).toBe('fr')
  })

  test('is the channel’s where the TV’s is none of ours', () => {
    expect(languageFor({ ...wishes, device: ['de', {}, undefined], channel: 'ar-SA' })).toBe('ar')
  })

  test('is English where nothing else is', () => {
    expect(languageFor(wishes)).toBe('en')
  })
})

test('Arabic and Persian are read from right to left, and every language has a name', () => {
  expect(languages.filter(language => directionOf('', language) === 'rtl')).toEqual(['ar', 'fa'])
  expect(new Set(languages.map(language => languageNames[language])).size).toBe(languages.length)
})
