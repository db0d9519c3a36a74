import { expect, test } from '@jest/globals'
import { createReadText } from '../../../src/newsroom/store/readText'
import { fakeStorage } from '../../support/fakeStorage'
import { story } from '../../support/stageNews'

const told = (id: string, ...texts: string[]) => story(id, { body: texts.map(text => ({ type: 'paragraph' as const, text })) })

test('what changed since a story was read is known at the next start, too', () => {
  const storage = fakeStorage()
  createReadText(storage).note(told('a', 'Fog.', 'Gulls.'))
  const readText = createReadText(storage)
  expect([...readText.changed(told('a', 'Fog.', 'Seals.'))]).toEqual(['Seals.'])
  readText.note(told('a', 'Fog.', 'Seals.'))
  expect(readText.changed(told('a', 'Fog.', 'Seals.')).size).toBe(0)
})

test('of a story that was never read nothing has changed, nor when all is cleared', () => {
  const readText = createReadText(fakeStorage())
  expect(readText.changed(told('a', 'Fog.')).size).toBe(0)
  readText.note(told('a', 'Fog.'))
  readText.clear()
  expect(readText.changed(told('a', 'Seals.')).size).toBe(0)
})

test('a story whose text did not come keeps what was read of it', () => {
  const readText = createReadText(fakeStorage())
  readText.note(told('a', 'Fog.'))
  readText.note(told('a'))
  expect([...readText.changed(told('a', 'Fog.', 'Seals.'))]).toEqual(['Seals.'])
})

test('sixty stories are kept, the last ones, in little room however long they are', () => {
  const storage = fakeStorage()
  const readText = createReadText(storage)
  const long = Array.from({ length: 500 }, (_, i) => `Paragraph ${i}.`)
  for (let i = 0; i < 70; i++) readText.note(told(`s${i}`, ...long))
  expect(readText.changed(told('s9', 'Other.')).size).toBe(0)
  expect(readText.changed(told('s10', 'Other.')).size).toBe(1)
  expect(storage.keys().reduce((sum, key) => sum + storage.read(key)!.length, 0)).toBeLessThan(150_000)
})

test('what an older version kept, or somebody else broke, is let go', () => {
  const storage = fakeStorage()
  storage.write('read text', '[{"id":1},{"id":"a","signs":[1]},null,{"id":"b","signs":["x"]}]')
  const readText = createReadText(storage)
  expect([readText.changed(told('a', 'Fog.')).size, readText.changed(told('b', 'Fog.')).size]).toEqual([0, 1])
})
