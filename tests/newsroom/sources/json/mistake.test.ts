import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeOfMistake } from '../../../../src/newsroom/sources/json/mistake'

test.each([
  ['a comma too many', '{\n  "sections": [,]\n}', 'line 2, column 16'],
  ['a comma after the last', '{ "a": 1, }', 'line 1, column 11'],
  ['a missing comma', '{\n"a": 1\n"b": 2 }', 'line 3, column 1'],
  ['a missing colon', '{ "a" 1 }', 'line 1, column 7'],
  ['a quote left out', '{ "a": b" }', 'line 1, column 8'],
  ['a bracket left out', '{ "a": [1, 2 }', 'line 1, column 14'],
  ['an end left out', '{ "a": [1, 2]', 'line 1, column 14'],
  ['something after the end', '{ } x', 'line 1, column 5'],
  ['nothing at all', '', 'line 1, column 1'],
])('%s', (_name, text, place) => {
  expect(placeOfMistake(text)).toBe(place)
})

test('JSON that is right is right to its end', () => {
  fc.assert(fc.property(fc.json(), text => {
    expect(placeOfMistake(text)).toBe(`line 1, column ${text.length + 1}`)
  }))
})
