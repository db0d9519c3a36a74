import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mended } from '../../../src/newsroom/text/mojibake'

/** A text's UTF-8 read as Latin-1. */
const wrong = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

test('UTF-8 that was read as Western is mended', () => {
  expect(mended('MÃ¶we, â€œzurÃ¼ckâ€\u009d')).toBe('Möwe, “zurück”')
  expect(mended(wrong('Москва'))).toBe('Москва')
})

test('any text is itself again', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => {
    expect(mended(wrong(text))).toBe(text)
  }))
})

test.each(['Möwe', 'Ã la carte', 'naïve café', 'Москва Ã¶', 'Ça, été', '', 'A—B'])('“%s” stays as it stands', text => {
  expect(mended(text)).toBe(text)
})
