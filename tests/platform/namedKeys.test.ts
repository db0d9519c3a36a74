import { expect, test } from '@jest/globals'
import { createPressedKeys } from '../../src/platform/pressedKeys'
import { namesOf } from '../../src/platform/namedKeys'
import { tizenKeys } from '../../src/platform/tizen'

const nameOf = namesOf(tizenKeys, code => code === 999 ? 'back' : null)

test.each([
  [{ keyCode: 10009 }, 'back'], [{ keyCode: 0, key: 'GoBack' }, 'back'], [{ keyCode: 0, key: 'Unidentified', code: 'BrowserBack' }, 'back'],
  [{ keyCode: 415, key: 'ChannelUp' }, 'pageUp'], [{ keyCode: 38, key: 'ArrowUp' }, 'up'], [{ keyCode: 27, key: 'Escape' }, undefined],
  [{ keyCode: 999 }, 'back'], [{ keyCode: 1234, key: 'constructor' }, undefined], [{ keyCode: 447, key: 'AudioVolumeUp' }, undefined],
])('%j is %s', (event, name) => {
  expect(nameOf(event)).toBe(name)
})

test('what was pressed is told, the newest first, and an unknown code once', () => {
  const keys = createPressedKeys()
  for (let i = 0; i < 30; i++) keys.note({ name: 'up', code: 38, key: 'ArrowUp' })
  for (const code of [700, 701, 700]) keys.note({ name: null, code, key: '' })
  expect(keys.last()).toHaveLength(12)
  expect(keys.unknown().map(({ code }) => code)).toEqual([700, 701])
})
