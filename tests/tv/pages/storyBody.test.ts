import { expect, test } from '@jest/globals'
import type { Block } from '../../../src/newsroom/model/block'
import { failureWords, words } from '../../../src/tv/components/words'
import { bodyOf } from '../../../src/tv/pages/storyBody'
import { story } from '../../support/stageNews'

const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const lead = 'Fog closed the harbour on Tuesday. Nobody sailed'
const body = [paragraph('The ferry stayed.'), paragraph('So did the gulls.')]

test('a story begins with its lead', () => {
  expect(bodyOf(story('s', { lead, body }), false, null)).toEqual([paragraph(lead), ...body])
})

test('the story’s own picture is not shown again between the paragraphs, whatever its size; others are', () => {
  const pictured = (address: string) => ({ address, caption: null, credit: null })
  const between = (address: string): Block => ({ type: 'picture', picture: pictured(address) })
  const told = [...body, between('https://cdn.example/fog.jpg?w=640'), between('https://cdn.example/pier.jpg')]
  expect(bodyOf(story('s', { body: told, picture: pictured('https://news.example/fog.jpg') }), false, null)).toEqual([...body, between('https://cdn.example/pier.jpg')])
})

test('a story without a lead is its body', () => {
  expect(bodyOf(story('s', { body }), false, null)).toEqual(body)
})

test.each([
  ['as it is', lead],
  ['with more after it', `${lead}, and the ferry stayed.`],
])('a lead that the body gives again %s is not said twice', (_, first) => {
  const again = [paragraph(first), ...body]
  expect(bodyOf(story('s', { lead, body: again }), false, null)).toEqual(again)
})

test('a lead that a feed cut short with … is found in the body', () => {
  const again = [paragraph('Fog closed the harbour on Tuesday. Nobody sailed, and the ferry stayed.')]
  expect(bodyOf(story('s', { lead: 'Fog closed the harbour on Tuesday. Nobody …', body: again }), false, null)).toEqual(again)
})

test('the lead is looked for in the first paragraph, behind a heading', () => {
  const again: Block[] = [{ type: 'heading', level: 2, text: 'Weather' }, paragraph(lead)]
  expect(bodyOf(story('s', { lead, body: again }), false, null)).toEqual(again)
})

test('a lead of another wording stays', () => {
  expect(bodyOf(story('s', { lead: 'Fog again.', body }), false, null)[0]).toEqual(paragraph('Fog again.'))
})

test('what keeps the rest away is said last, with what to press', () => {
  const shown = bodyOf(story('s', { lead }), false, 'late')
  expect(shown).toEqual([paragraph(lead), paragraph(failureWords('late'))])
  expect(failureWords('late')).toMatch(/Press OK/)
})

test('a story whose page has no text says where the rest is, behind what is known of it', () => {
  const address = 'https://news.example/fog.html'
  expect(bodyOf(story('s', { lead, address }), false, null)).toEqual([paragraph(lead), paragraph(words.readOnPage)])
  expect(bodyOf(story('s', { lead, address }), true, null)).toEqual([paragraph(lead)])
  expect(bodyOf(story('s', { lead }), false, null)).toEqual([paragraph(lead)])
  expect(bodyOf(story('s'), false, null)).toEqual([paragraph(words.noText)])
})

test('a story that is no longer there says so, and what to press', () => {
  expect(bodyOf(null, false, null)).toEqual([paragraph(words.storyGone)])
  expect(words.storyGone).toMatch(/Press Back/)
})

test('nothing is said of a story that may still come', () => {
  expect(bodyOf(null, true, null)).toEqual([])
})
