import { expect, test } from '@jest/globals'
import { decoded } from '../../../src/newsroom/web/charset'

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map(part => typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))

test('valid UTF-8 wins over what is declared', () => {
  expect(decoded(Buffer.from('<?xml encoding="ISO-8859-1"?>Möwe'), 'text/xml; charset=iso-8859-1')).toContain('Möwe')
})

test('other bytes are read as HTTP or the document declares', () => {
  expect(decoded(bytes([0xcc, 0xee, 0xf0, 0xe5]), 'text/html; charset=windows-1251')).toBe('Море')
  expect(decoded(bytes('<meta charset="windows-1251">', [0xcc, 0xee, 0xf0, 0xe5]), '')).toContain('Море')
})

test('undeclared or unknown, they are Western', () => {
  expect(decoded(bytes('M', [0xf6], 'we'), '')).toBe('Möwe')
  expect(decoded(bytes('M', [0xf6], 'we'), 'text/html; charset=x-gull')).toBe('Möwe')
})

test('UTF-16 is told by its mark', () => {
  expect(decoded(bytes([0xff, 0xfe], Buffer.from('Möwe', 'utf16le').toJSON().data), '')).toBe('Möwe')
})
