import { expect, test } from '@jest/globals'
import { languages } from '../../../src/newsroom/model/language'
import { localDigits } from '../../../src/newsroom/text/localDigits'
import { inLatinDigits } from '../../../src/newsroom/text/months'

test('digits are the language’s own, and all else stays', () => {
  expect(languages.map(language => localDigits(language, '203 · x90'))).toEqual(['203 · x90', '٢٠٣ · x٩٠', '۲۰۳ · x۹۰', '203 · x90', '203 · x90'])
})

test.each(languages)('what is written in %s is read again', language => {
  expect(inLatinDigits(localDigits(language, '0123456789'))).toBe('0123456789')
})
