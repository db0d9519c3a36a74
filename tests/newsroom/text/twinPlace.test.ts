import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../../src/newsroom/model/block'
import { blockAt, placeOfBlock } from '../../../src/newsroom/text/twinPlace'

const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const english = ['Fog closed the harbour.', 'The ferry waited for an hour.', 'Nobody minded.'].map(paragraph)
const arabic = ['أغلق الضباب الميناء.', 'انتظرت العبّارة ساعة.', 'لم يمانع أحد.'].map(paragraph)

test('a place in one language is the same block in the other', () => {
  const place = { opening: 'ferrywaitedforanhour.Nobodyminded.', page: 2, pages: 3 }
  expect(blockAt(english, place)).toBe(1)
  expect(placeOfBlock(arabic, 1)).toEqual({ opening: 'انتظرتالعبّارةساعة.لميمانعأحد.', page: 2, pages: 3 })
})

test('what is nowhere is told so, and a shorter translation ends at its last block', () => {
  expect(blockAt(english, { opening: 'Gull', page: 1, pages: 1 })).toBeNull()
  expect(blockAt([], { opening: '', page: 1, pages: 1 })).toBeNull()
  expect(placeOfBlock(arabic.slice(0, 2), 7)).toMatchObject({ opening: 'انتظرتالعبّارةساعة.', page: 2, pages: 2 })
  expect(placeOfBlock([], 3)).toEqual({ opening: '', page: 1, pages: 0 })
})

test('there and back is the same block, whatever the story', () => {
  // Blocks that begin alike cannot be told apart by their beginning.
  const bodies = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,5}$/), { minLength: 1, maxLength: 12, selector: text => text.slice(0, 3) })
  fc.assert(fc.property(bodies, fc.nat(11), (texts, at) => {
    const body = texts.map((text, i) => paragraph(`${i}${text}${i}`))
    const block = Math.min(at, body.length - 1)
    expect(blockAt(body, placeOfBlock(body, block))).toBe(block)
  }))
})
