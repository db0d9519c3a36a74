import { expect, test } from '@jest/globals'
import { createMeasure } from '../../../src/tv/components/measure'
import { type } from '../../../src/tv/components/theme'

/** A canvas on which every character is ten pixels wide. */
function canvas() {
  const asked: string[] = []
  const context = { font: '', measureText: (text: string) => {
    asked.push(`${context.font}: ${text}`)
    return { width: text.length * 10 }
  } }
  const stage = { platform: { getDrawingCanvas: () => ({ getContext: () => context }) } }
  return { asked, stage: stage as never, measure: createMeasure(stage as never) }
}

test('text is measured in the type it will be set in', () => {
  const { asked, measure } = canvas()
  expect(measure('harbour', type.body)).toBe(70)
  expect(asked).toEqual(['40px "Tenfoot Sans", sans-serif: harbour'])
})

test('a word is measured once in each type', () => {
  const { asked, measure } = canvas()
  for (let i = 0; i < 3; i++) {
    measure('fog', type.body)
    measure('fog', type.headline)
  }
  expect(asked).toHaveLength(2)
})

test('a text of no width is remembered, too', () => {
  const { asked, measure } = canvas()
  measure('', type.body)
  measure('', type.body)
  expect(asked).toHaveLength(1)
})

test('all that measures on one stage remembers together, and each stage for itself', () => {
  const { asked, stage, measure } = canvas()
  measure('fog', type.body)
  createMeasure(stage)('fog', type.body)
  expect(asked).toHaveLength(1)
  const other = canvas()
  other.measure('fog', type.body)
  expect(other.asked).toHaveLength(1)
})

test('words are forgotten before they fill the memory', () => {
  const { asked, measure } = canvas()
  for (let i = 0; i < 4_010; i++) measure(`word ${i}`, type.body)
  measure('word 4009', type.body)
  expect(asked).toHaveLength(4_010)
  measure('word 0', type.body)
  expect(asked).toHaveLength(4_011)
})
