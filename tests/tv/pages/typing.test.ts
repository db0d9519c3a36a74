import { expect, test } from '@jest/globals'
import { typedWith } from '../../../src/tv/pages/typing'

const typed = (...keys: string[]): string => keys.reduce(typedWith, '')

test.each([
  [['f', 'o', 'g'], 'fog'],
  [['f', 'space', 'g'], 'f g'],
  [['space', 'f', 'space', 'space'], 'f '],
  [['f', 'o', 'delete'], 'f'],
  [['delete', 'clear'], ''],
  [['f', 'o', 'clear', 'g'], 'g'],
])('%j types “%s”', (keys, text) => {
  expect(typed(...keys)).toBe(text)
})

test('a letter of two units is deleted whole', () => {
  expect(typedWith('a𐐷', 'delete')).toBe('a')
})

test('no query grows without end', () => {
  expect(typed(...Array.from({ length: 100 }, () => 'x'))).toHaveLength(60)
})
