import { describe, expect, test } from '@jest/globals'
import { decode, decoded } from '../../../src/newsroom/web/charset'

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map(part => typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))
/** 'Море' in windows-1251. */
const sea = [0xcc, 0xee, 0xf0, 0xe5]

test('valid UTF-8 wins over what is declared', () => {
  expect(decoded(Buffer.from('<?xml encoding="ISO-8859-1"?>Möwe'), 'text/xml; charset=iso-8859-1')).toContain('Möwe')
})

test('other bytes are read as HTTP or the document declares, HTTP first', () => {
  expect(decode(bytes(sea), 'text/html; charset=windows-1251')).toEqual({ text: 'Море', guessed: false })
  expect(decoded(bytes('<meta charset="windows-1251">', sea), '')).toContain('Море')
  expect(decoded(bytes('<?xml version="1.0" encoding="iso-8859-1"?>', sea), 'text/xml; charset=windows-1251')).toContain('Море')
})

test('wrong encoding: the next that fits is taken', () => {
  expect(decoded(bytes('<?xml version="1.0" encoding="utf-8"?>', sea), '', 'windows-1251')).toContain('Море')
  expect(decoded(bytes('<?xml version="1.0" encoding="windows-1251"?>', sea), 'text/xml; charset=utf-8')).toContain('Море')
})

test('missing encoding: the channel’s setting', () => {
  expect(decode(bytes(sea), '', 'windows-1251')).toEqual({ text: 'Море', guessed: false })
})

test('missing or unknown, bytes are Western, and that is a guess', () => {
  expect(decode(bytes('M', [0xf6], 'we ', [0x93], 'x', [0x94]), '')).toEqual({ text: 'Möwe “x”', guessed: true })
  expect(decode(bytes('M', [0xf6], 'we'), 'text/html; charset=x-gull')).toEqual({ text: 'Möwe', guessed: true })
})

test('Western by name has quotation marks, too', () => {
  expect(decoded(bytes([0x93], 'M', [0xf6], 'we', [0x94]), 'text/xml; charset=ISO-8859-1')).toBe('“Möwe”')
})

describe('UTF-8', () => {
  test('BOM: the mark is no part of the text', () => {
    expect(decoded(Buffer.from('\ufeffMöwe'), '')).toBe('Möwe')
  })

  test('cut within a letter, all the others are still read', () => {
    const whole = Buffer.from('Море и чайки 🌊')
    for (let length = 2; length < whole.length; length++) expect(decoded(whole.subarray(0, length), '')).toBe(whole.subarray(0, length).toString('utf8').replace(/\ufffd+$/, ''))
  })

  test('one broken letter among good ones stays one broken letter', () => {
    expect(decoded(bytes(Buffer.from('Чайки ').toJSON().data, [0xff], Buffer.from('вернулись').toJSON().data), 'text/xml; charset=utf-8')).toBe('Чайки \ufffdвернулись')
  })
})

describe('UTF-16', () => {
  const wide = (text: string, big: boolean) => big ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le')

  test.each([false, true])('by its mark, and without one (big end first: %s)', big => {
    expect(decoded(wide('\ufeffMöwe', big), '')).toBe('Möwe')
    expect(decoded(wide('<rss>Möwe', big), '')).toBe('<rss>Möwe')
  })
})

describe('by sight, when nobody says anything', () => {
  const encoded: readonly (readonly [string, string, number[]])[] = [
    ['windows-1251', 'Чайки вернулись на причал', [215, 224, 233, 234, 232, 32, 226, 229, 240, 237, 243, 235, 232, 241, 252, 32, 237, 224, 32, 239, 240, 232, 247, 224, 235]],
    ['koi8-r', 'Чайки вернулись на причал', [254, 193, 202, 203, 201, 32, 215, 197, 210, 206, 213, 204, 201, 211, 216, 32, 206, 193, 32, 208, 210, 201, 222, 193, 204]],
    ['gb18030', '海鸥今天回到了码头', [186, 163, 197, 184, 189, 241, 204, 236, 187, 216, 181, 189, 193, 203, 194, 235, 205, 183]],
    ['windows-1256', 'عادت النوارس إلى الميناء', [218, 199, 207, 202, 32, 199, 225, 228, 230, 199, 209, 211, 32, 197, 225, 236, 32, 199, 225, 227, 237, 228, 199, 193]],
  ]
  test.each(encoded)('%s', (_, text, written) => {
    expect(decode(bytes('<rss><title>', written, '</title>'), '')).toEqual({ text: `<rss><title>${text}</title>`, guessed: true })
  })

  test('the language that the document names tells its old encoding', () => {
    expect(decoded(bytes('<rss><channel><language>pl</language><title>', [0xb3, 0xf3, 0x64, 0x9f], '</title>'), '')).toContain('łódź')
    expect(decoded(bytes('<rss><channel><language>tr-TR</language><title>', [0xdd], 'stanbul</title>'), '')).toContain('İstanbul')
  })
})
