import { expect, test } from '@jest/globals'
import { createMutingOf, mutingOf } from '../../../src/newsroom/text/muting'
import { story } from '../store/stories'

const hidden = (word: string, told: Parameters<typeof story>[0]): boolean => mutingOf([word]).hides(story(told))

test.each([
  ['football', { headline: 'Football: the derby' }],
  ['the derby', { headline: 'Football: the derby!' }],
  ['defence', { trail: ['News', 'Defence'] }],
  ['Opinion', { categories: ['opinion'] }],
  ['  ELECTION ', { headline: 'After the election' }],
  ['elecao', { headline: 'A eleção' }],
  ['harbour', { headline: 'The harbour’s new lamp' }],
  ['كتاب', { headline: 'كِتاب' }],
  ['選挙', { headline: '次の選挙まで' }],
])('‘%s’ hides it', (word, told) => {
  expect(hidden(word, told)).toBe(true)
})

test.each([
  ['art', { headline: 'The start of the party' }],
  ['foot', { headline: 'Football' }],
  ['the night islands', { headline: 'The night ferry sails to the islands' }],
  ['ferry defence', { headline: 'The night ferry', trail: ['Defence'] }],
  ['ferry', { headline: 'Strike in the port', lead: 'Also the ferry is late.' }],
  ['...', { headline: 'A story' }],
  ['', { headline: 'A story' }],
])('‘%s’ does not', (word, told) => {
  expect(hidden(word, told)).toBe(false)
})

test('what is left keeps its order; a list of which nothing is muted stays the same list', () => {
  const [fog, ferry, fish] = [story({ id: 'a', headline: 'Fog' }), story({ id: 'b', headline: 'Ferry' }), story({ id: 'c', headline: 'Fish' })]
  const list = [fog, ferry, fish]
  const muting = mutingOf(['ferry'])
  expect(muting.heard(list)).toEqual([fog, fish])
  expect(muting.heard(list)).toBe(muting.heard(list))
  const others = [fog, fish]
  expect(muting.heard(others)).toBe(others)
  expect(mutingOf([]).heard(list)).toBe(list)
})

test('other words are heard of at once', () => {
  const mutingFor = createMutingOf()
  const list = [story({ headline: 'Fog' })]
  expect([[], ['fog'], ['ferry']].map(words => mutingFor(words).heard(list).length)).toEqual([1, 0, 1])
})
