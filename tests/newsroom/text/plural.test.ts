import { expect, test } from '@jest/globals'
import { languages } from '../../../src/newsroom/model/language'
import { pluralForm } from '../../../src/newsroom/text/plural'

test('Arabic has six forms', () => {
  expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map(count => pluralForm('ar', count)))
    .toEqual(['zero', 'one', 'two', 'few', 'few', 'many', 'many', 'other', 'other', 'few', 'many'])
})

test('none is singular in French and Persian, and plural in English and Spanish', () => {
  expect(languages.map(language => [language, pluralForm(language, 0)])).toEqual([['en', 'other'], ['ar', 'zero'], ['fa', 'one'], ['es', 'other'], ['fr', 'one']])
})

test.each(languages)('%s agrees with the rules that newer engines have', language => {
  const rules = new Intl.PluralRules(language)
  const counts = [...Array.from({ length: 1_000 }, (_, i) => i), 1_001, 12_345, 99_999, 100_002, 999_999]
  expect(counts.filter(count => pluralForm(language, count) !== rules.select(count))).toEqual([])
})
