import { expect, test } from '@jest/globals'
import { createSearches } from '../../../src/newsroom/store/searches'
import { memory } from './stories'

test('searches outlive the app, the last first, each once', () => {
  const storage = memory()
  const searches = createSearches(storage)
  for (const query of ['ferry', 'fog ', 'Ferry']) searches.keep(query)
  expect(createSearches(storage).recent()).toEqual(['Ferry', 'fog'])
})

test('at most eight are kept, none of them empty', () => {
  const searches = createSearches(null)
  for (const query of ['1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '']) searches.keep(query)
  expect(searches.recent()).toEqual(['9', '8', '7', '6', '5', '4', '3', '2'])
})

test('they can be forgotten, also for the next start', () => {
  const storage = memory()
  const searches = createSearches(storage)
  searches.keep('ferry')
  searches.clear()
  expect(searches.recent()).toEqual([])
  expect(createSearches(storage).recent()).toEqual([])
})

test.each(['{', '{"a":1}', '[1,{},""]', 'null'])('a storage with %s holds none, and takes new ones', text => {
  const storage = memory()
  storage.texts.set('searches', text)
  const searches = createSearches(storage)
  expect(searches.recent()).toEqual([])
  searches.keep('fog')
  expect(createSearches(storage).recent()).toEqual(['fog'])
})
