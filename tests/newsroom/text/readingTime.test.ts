import { expect, test } from '@jest/globals'
import type { Block } from '../../../src/newsroom/model/block'
import { readingMinutes } from '../../../src/newsroom/text/readingTime'

const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const words = (count: number): Block => paragraph(Array(count).fill('harbour').join(' '))

test.each([[1, 1], [238, 1], [450, 2], [952, 4], [20_000, 84]])('%i words take %i minutes', (count, minutes) => {
  expect(readingMinutes([words(count)])).toBe(minutes)
})

test('all that is text counts, wherever it stands', () => {
  const text = Array(119).fill('fog').join(' ')
  expect(readingMinutes([{ type: 'heading', level: 2, text }, { type: 'quote', text, speaker: text }, { type: 'list', ordered: false, items: [text, text, text, text, text] }])).toBe(4)
})

test('scripts without spaces are counted by characters, with the words of others between', () => {
  expect(readingMinutes([paragraph('港'.repeat(900))])).toBe(3)
  expect(readingMinutes([paragraph('港'.repeat(300)), words(476)])).toBe(3)
})

test('dashes are no words, and without words there is no time', () => {
  expect(readingMinutes([paragraph('– — …')])).toBeNull()
  expect(readingMinutes([{ type: 'separator' }])).toBeNull()
})
