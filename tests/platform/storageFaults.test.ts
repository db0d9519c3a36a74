import { afterEach, expect, test } from '@jest/globals'
import { createStorage } from '../../src/platform/storage'
import { spoilStorage } from '../../src/platform/storageFaults'

afterEach(() => localStorage.clear())

test('filled, there is no room for a letter; cleared, there is', () => {
  const storage = createStorage('tenfoot Gull ')
  localStorage.setItem('another app', 'kept')
  spoilStorage('fill')
  expect([storage.write('a', 'x'), createStorage('tenfoot Gull ').lasts]).toEqual([false, true])
  spoilStorage('clear')
  expect([storage.write('a', 'x'), storage.read('a'), localStorage.getItem('another app')]).toEqual([true, 'x', 'kept'])
})

test('corrupted, each of our texts is another, and nobody else’s', () => {
  const storage = createStorage('tenfoot Gull ')
  localStorage.setItem('another app', '{"its":"own"}')
  for (const key of ['a', 'b', 'c']) storage.write(key, '{"whole":true}')
  spoilStorage('corrupt')
  expect(['a', 'b', 'c'].filter(key => storage.read(key) === '{"whole":true}')).toEqual([])
  expect(localStorage.getItem('another app')).toBe('{"its":"own"}')
})
