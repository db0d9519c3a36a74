import { expect, test } from '@jest/globals'
import { bootWords } from '../../src/platform/bootWords'

test.each([[['de', 'fr-CA', 'es'], 'fr'], [['AR_eg'], 'ar'], [['de'], 'en'], [[], 'en'], [[undefined, null, {}, '__proto__', 'constructor'], 'en']])('%j is spoken as %s', (tags, language) => {
  expect(bootWords(tags).language).toBe(language)
})

test('each language says what the others say, with the key to press', () => {
  const all = ['en', 'es', 'fr', 'ar', 'fa'].map(tag => bootWords([tag]).words)
  for (const words of all) {
    expect(Object.keys(words.causes)).toEqual(['S1', 'S2', 'S3', 'C1', 'C2'])
    expect([words.cannotStart('Q'), words.press, words.left].join()).toMatch(/Q.*OK.*OK/)
  }
  expect(new Set(all.flatMap(({ causes, press, left }) => [...Object.values(causes), press, left])).size).toBe(all.length * 7)
  expect(all.map(({ direction }) => direction)).toEqual(['ltr', 'ltr', 'ltr', 'rtl', 'rtl'])
})
