import { expect, test } from '@jest/globals'
import { topicsOf } from '../../../src/newsroom/text/topics'
import { story } from '../store/stories'

const filed = (...trails: (readonly string[])[]) => trails.map((trail, i) => story({ id: String(i), trail }))

test('topics are steps of trails, those with most stories first', () => {
  expect(topicsOf(filed(['Sport'], ['Coast'], ['Sport', 'Rowing'], ['Culture']), 8)).toEqual(['Sport', 'Coast', 'Rowing', 'Culture'])
  expect(topicsOf(filed(['Sport'], ['Coast'], ['Sport', 'Rowing'], ['Culture']), 2)).toEqual(['Sport', 'Coast'])
})

test('what all news is filed under is no choice', () => {
  expect(topicsOf(filed(['News', 'Coast'], ['News', 'Sport'], ['News', 'Fog']), 8)).toEqual(['Coast', 'Sport', 'Fog'])
})

test('a topic is one however it is written, and counts once a story', () => {
  expect(topicsOf(filed(['Défense', 'defense'], ['DEFENSE'], ['Fog'], ['Sun'], ['Sun']), 8)).toEqual(['defense', 'Sun', 'Fog'])
  expect(topicsOf(filed(['…'], []), 8)).toEqual([])
})
