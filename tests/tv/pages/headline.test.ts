import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { usualReading } from '../../../src/newsroom/model/reading'
import { reader } from '../../../src/tv/components/theme'
import type { MeasureText } from '../../../src/tv/components/measure'
import { readingTypeOf } from '../../../src/tv/components/readingType'
import { headlineOf as headlineIn } from '../../../src/tv/pages/headline'

const measure: MeasureText = (text, { size }) => text.length * size / 2
const type = readingTypeOf(usualReading)
const headlineOf = (text: string, as: MeasureText) => headlineIn(text, type, as)
const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 14 }), { maxLength: 80 })

test('a headline that fits into three lines is large', () => {
  expect(headlineOf('Fog closes the harbour', measure)).toMatchObject({ lines: ['Fog closes the harbour'], style: type.headline })
})

test('a headline of 200 characters is smaller, and stands whole', () => {
  const text = 'Fog closes harbours '.repeat(10).trim()
  const { lines, style } = headlineOf(text, measure)
  expect(style).toBe(type.longHeadline)
  expect(lines.join(' ')).toBe(text)
})

test('a headline that is longer still keeps what fits, and ends in …', () => {
  const { lines } = headlineOf('Fog closes harbours '.repeat(40).trim(), measure)
  expect(lines).toHaveLength(reader.longHeadlineLines)
  expect(lines.join(' ').length).toBeGreaterThan(150)
  expect(lines[reader.longHeadlineLines - 1]).toMatch(/ …$/)
})

test('a headline without spaces, as Chinese ones are, keeps what fits, too', () => {
  const { lines } = headlineOf('雾'.repeat(400), measure)
  expect(lines).toHaveLength(reader.longHeadlineLines)
  expect(lines[reader.longHeadlineLines - 1]!.length).toBeGreaterThan(24)
})

test('no headline is wider than the column, or has more lines than there is room for', () => {
  fc.assert(fc.property(words, list => {
    const { lines, style } = headlineOf(list.join(' '), measure)
    expect(lines.length).toBeLessThanOrEqual(style === type.headline ? reader.headlineLines : reader.longHeadlineLines)
    for (const line of lines) expect(measure(line, style)).toBeLessThanOrEqual(reader.column)
  }))
})

test('only a headline that is cut ends in …, after a whole word', () => {
  fc.assert(fc.property(words, list => {
    const { lines } = headlineOf(list.join(' '), measure)
    const shown = lines.join(' ')
    if (!shown.endsWith(' …')) return expect(shown).toBe(list.join(' '))
    const kept = shown.slice(0, -2).split(' ')
    expect(kept).toEqual(list.slice(0, kept.length))
  }))
})

test('no headline is no line', () => {
  expect(headlineOf('', measure).lines).toEqual([])
})
