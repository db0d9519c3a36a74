import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { breathsOf, secondsFor } from '../../src/platform/breaths'

const sentence = 'The ferry left at ten, as it does on every day of the year, and nobody on the quay thought anything of it; only the harbour master, who had seen the fog come in over the breakwater, looked at his watch and said nothing.'

test('a long sentence is said in breaths that end at its clauses', () => {
  const breaths = breathsOf(sentence, 1)
  expect(breaths.length).toBeGreaterThan(1)
  for (const breath of breaths.slice(0, -1)) expect(breath).toMatch(/[,;]$/)
  expect(breaths.join(' ')).toBe(sentence)
})

test('none takes longer than an engine speaks, at any pace, in any script', () => {
  const word = fc.constantFrom('fog', 'harbour,', 'قطار', '渡し船が戻った。港は静かだ。', 'h'.repeat(300), '1,5', '渡'.repeat(200), 'end.')
  fc.assert(fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom(0.8, 1, 1.5), (words, rate) => {
    const text = words.join(' ')
    const breaths = breathsOf(text, rate)
    for (const breath of breaths) expect(secondsFor(breath) / rate).toBeLessThan(12)
    expect(breaths.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
  }))
})

test('a short sentence is one breath, and numbers are not parted', () => {
  expect(breathsOf(' It rose by 1,5 m. ', 1)).toEqual(['It rose by 1,5 m.'])
})

test.each(['…', '* * *', '—', '「」', '', '   '])('%j has no sound and is not said', text => {
  expect(breathsOf(text, 1)).toEqual([])
})

test.each(['24', 'é', 'آب', 'Ω', '港'])('%j is said', text => {
  expect(breathsOf(text, 1)).toEqual([text])
})
