import { expect, test } from '@jest/globals'
import type { Block } from '../../../src/newsroom/model/block'
import { withoutOwnPhrases } from '../../../src/newsroom/text/ownPhrases'

const line = (text: string): Block => ({ type: 'paragraph', text })
const list = (...items: string[]): Block => ({ type: 'list', ordered: false, items })

test('lines and items that begin with the operator’s phrases are left out, whatever their case', () => {
  const body = [line('The gulls are back.'), line('GULL POST on every screen'), list('Gull Post plus', 'Herring'), list('Gull Post'), line('Read the Gull Post.')]
  expect(withoutOwnPhrases(body, ['Gull Post'])).toEqual([line('The gulls are back.'), list('Herring'), line('Read the Gull Post.')])
})

test('no phrases, or empty ones, leave everything', () => {
  const body = [line('The gulls are back.')]
  expect(withoutOwnPhrases(body, [])).toBe(body)
  expect(withoutOwnPhrases(body, ['', ' '])).toBe(body)
})
