import { expect, test } from '@jest/globals'
import { usualWatching, watchingIn } from '../../../src/newsroom/model/watching'

test('what was chosen comes back', () => {
  const chosen = { captions: 'fr', sound: 'Harbour', lines: 540, look: { size: 'large', colour: 'yellow', ground: 'none' } }
  expect(watchingIn(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
})

test.each([null, 7, 'text', [], { captions: 7, sound: {}, lines: -1, look: { size: 'vast', colour: '__proto__', ground: 4 } }, { look: null, captions: 'x'.repeat(101) }])('%j is as if nothing had been chosen', stored => {
  expect(watchingIn(stored)).toEqual(usualWatching)
})
