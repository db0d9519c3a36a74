import { expect, test } from '@jest/globals'
import { isSelector, selected, withoutSelected } from '../../../src/newsroom/text/select'
import { treeOf } from '../../../src/newsroom/text/tree'
import { wordsOf } from '../../../src/newsroom/text/words'

const page = treeOf('<div id="top" class="a b"><p>One</p><p class="lead wide" data-kind="x y">Two</p></div><section><div><p class="lead">Three</p></div></section>')
const words = (selectors: string) => selected(page, selectors).map(wordsOf)

test.each([
  ['p', ['One', 'Two', 'Three']],
  ['P', ['One', 'Two', 'Three']],
  ['.lead', ['Two', 'Three']],
  ['p.lead.wide', ['Two']],
  ['#top p', ['One', 'Two']],
  ['section p', ['Three']],
  ['div.b .lead', ['Two']],
  ['[data-kind]', ['Two']],
  ['[data-kind=x]', []],
  ['[data-kind="x y"]', ['Two']],
  ['section .lead, #top > p', ['Three']],
  ['.wide , section p', ['Two', 'Three']],
])('%s selects %j', (selectors, expected) => {
  expect(words(selectors)).toEqual(expected)
})

test.each(['', 'p:first-child', 'p > a', '..x', '[unclosed', '{}', '*['])('“%s” is no selector and selects nothing', selector => {
  expect(words(selector)).toEqual([])
  expect(isSelector(selector)).toBe(false)
})

test('names of an object’s own machinery are selectors like any other', () => {
  expect(words('.constructor')).toEqual([])
  expect(words('[__proto__]')).toEqual([])
})

test('the tree without what selectors name', () => {
  expect(wordsOf(withoutSelected(page, ['.wide', 'section div']))).toBe('One')
  expect(withoutSelected(page, [])).toBe(page)
})
