import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../../src/newsroom/model/block'
import { changedSince, signsOf } from '../../../src/newsroom/text/changed'

const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const body = [paragraph('The ferry stayed.'), paragraph('So did the gulls.'), paragraph('Fog held.')]
const changedIn = (after: readonly Block[], before = body): string[] => [...changedSince(after, signsOf(before))]

test('a paragraph that is new or reads otherwise has changed; moved and gone ones have not', () => {
  expect(changedIn([body[2]!, paragraph('So did the seals.'), body[0]!, paragraph('It lifted at noon.')])).toEqual(['So did the seals.', 'It lifted at noon.'])
  expect(changedIn(body.slice(1))).toEqual([])
})

test('other spaces change nothing', () => {
  expect(changedIn([paragraph('The  ferry\u00a0stayed.')])).toEqual([])
})

test('headings, quotes and each item of a list count for themselves', () => {
  const before: Block[] = [{ type: 'list', ordered: false, items: ['cod', 'herring'] }, { type: 'quote', text: 'Fog.', speaker: 'Ada' }]
  expect(changedIn([{ type: 'heading', level: 2, text: 'Noon' }, { type: 'list', ordered: true, items: ['herring', 'plaice'] }, { type: 'quote', text: 'Fog.', speaker: 'Bram' }], before)).toEqual(['Noon', 'plaice'])
})

test('whatever a story says, nothing of it has changed since itself, and signs are short and few', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }).map(paragraph), { maxLength: 300 }), blocks => {
    const signs = signsOf(blocks)
    expect(changedIn(blocks, blocks)).toEqual([])
    expect(signs.length).toBeLessThanOrEqual(200)
    for (const sign of signs) expect(sign).toMatch(/^[0-9a-z]{1,7}$/)
  }))
})
