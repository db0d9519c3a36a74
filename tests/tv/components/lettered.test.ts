import { afterEach, expect, test } from '@jest/globals'
import { Lightning } from '@lightningjs/sdk'
import fc from 'fast-check'
import { lettered } from '../../../src/tv/components/lettered'
import { type } from '../../../src/tv/components/theme'
import { textOf } from '../../../src/tv/app/stageReport'
import { destroyStages, show } from '../../support/stage'
import { linesIn, textAt } from '../../support/stageText'

afterEach(destroyStages)

interface Typeset { readonly text: { readonly lineHeight: number; readonly wordWrap: boolean; readonly wordWrapWidth: number; readonly maxLinesSuffix: string; readonly textColor: number } }

const typesetOf = (text: string, ...measures: unknown[]) => (lettered as (...given: unknown[]) => object)(text, ...measures) as Typeset

const styles = fc.constantFrom(...Object.values(type))
const measures = fc.record({ width: fc.integer({ min: -500, max: 3000 }), lines: fc.nat(9) }, { requiredKeys: [] })

test('the line height is always said, and glyphs are white for their element to colour', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), styles, measures, (text, style, measure) => {
    const { text: set } = typesetOf(text, style, measure)
    expect(set).toMatchObject({ text, fontFace: style.face, fontSize: style.size, lineHeight: style.lineHeight, textColor: 0xffffffff })
  }))
})

test('text is never wrapped narrower than its … needs, where the engine would hang', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), styles, measures, (text, style, measure) => {
    const { text: set } = typesetOf(text, style, measure)
    expect(set.wordWrap).toBe(measure.width !== undefined)
    if (set.wordWrap) expect(set.wordWrapWidth).toBeGreaterThanOrEqual(Math.max(80, measure.width!))
  }))
})

test('the engine ends with … what does not fit, at the narrowest, too', () => {
  const { subject, draw } = show(Lightning.Component)
  for (const width of [0, 80, 400]) {
    subject.patch(lettered('Fog closes the harbour for the third day in a row', type.card, { width, lines: 2 }))
    draw()
    expect(linesIn(subject)).toHaveLength(2)
    expect(linesIn(subject)[1]).toMatch(/…$/)
  }
})

test('an empty text takes away the one before', () => {
  const { subject, stage, draw } = show(Lightning.Component)
  subject.patch(lettered('12 min', type.meta))
  draw(2)
  expect(textOf(stage)).toEqual(['12 min'])
  subject.patch(lettered('', type.meta))
  draw(2)
  expect(textOf(stage)).toEqual([])
  expect(textAt(subject)).toBe('')
})
