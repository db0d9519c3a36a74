import { expect, test } from '@jest/globals'
import { createOwnOf, type Own } from '../../../src/newsroom/store/own'
import { memory, story } from './stories'

const at = { opening: 'Page', page: 2, pages: 4 }
const now = () => Date.parse('2026-11-24T20:00:00Z')

function doAll({ marks, begun, history, searches, stay }: Own, id: string): void {
  marks.read(story({ id }))
  marks.save(story({ id }))
  begun.note(story({ id }), at)
  history.note(story({ id }))
  searches.keep(id)
  stay()
}

const seen = ({ marks, begun, history, searches }: Own) => [marks.saved(), begun.list(), history.list(), searches.recent()].map(list => list.length)

test('a guest finds nothing, keeps things for as long as being a guest, and leaves nothing', () => {
  const storage = memory()
  const ownOf = createOwnOf(storage, now)
  doAll(ownOf(false), 'owners')
  const before = [...storage.texts]
  expect(seen(ownOf(true))).toEqual([0, 0, 0, 0])
  doAll(ownOf(true), 'guests')
  expect(seen(ownOf(true))).toEqual([1, 1, 1, 1])
  expect([...storage.texts]).toEqual(before)
  expect(ownOf(false).marks.saved().map(({ id }) => id)).toEqual(['owners'])
  expect(seen(ownOf(true))).toEqual([0, 0, 0, 0])
})

test('stories that were kept are held, from wherever they were kept', () => {
  const own = createOwnOf(memory(), now)(false)
  own.marks.save(story({ id: 'saved' }))
  own.begun.note(story({ id: 'begun' }), at)
  own.history.note(story({ id: 'read' }))
  expect(['saved', 'begun', 'read', 'other'].map(id => own.held(id)?.id ?? null)).toEqual(['saved', 'begun', 'read', null])
})
