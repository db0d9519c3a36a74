import { beforeEach, describe, expect, test } from '@jest/globals'
import { createStorage } from '../../src/platform/storage'
import { smallArea } from '../support/smallArea'
import type { Area } from '../../src/platform/area'

beforeEach(() => { window.localStorage.clear() })

const broken = (): never => { throw new Error('SecurityError') }
const throwing = (): Area => ({ get length() { return broken() }, key: broken, getItem: broken, setItem: broken, removeItem: broken })
/** Private windows of old sets. */
const takesNothing = (): Area => smallArea(0)
/** Gives `undefined` for what is missing, and takes without keeping. */
const shim = (): Area => ({ length: 0, key: () => null, getItem: () => undefined as never, setItem: () => undefined, removeItem: () => undefined })

describe.each<[string, () => Area | null | undefined]>([
  ['the browser’s', () => undefined], ['none', () => null], ['one that throws', throwing], ['one that takes nothing', takesNothing], ['one that does nothing', shim],
])('a storage on %s', (_, area) => {
  test('gives back what was written, and null for the rest', () => {
    const storage = createStorage('tenfoot.', area())
    expect(storage.read('a')).toBeNull()
    expect(storage.write('a', 'one')).toBe(true)
    expect(storage.write('a', 'two')).toBe(true)
    expect(storage.write('__proto__', '')).toBe(true)
    expect([storage.read('a'), storage.read('__proto__'), storage.read('toString')]).toEqual(['two', '', null])
  })

  test('lists, removes and clears', () => {
    const storage = createStorage('tenfoot.', area())
    for (const key of ['a', 'b', 'c']) storage.write(key, key)
    storage.remove('b')
    storage.remove('never there')
    expect(Array.from(storage.keys()).sort()).toEqual(['a', 'c'])
    storage.clear()
    expect(storage.keys()).toEqual([])
    expect(storage.read('a')).toBeNull()
  })
})

test('what others keep in the same place is neither listed nor touched', () => {
  window.localStorage.setItem('other', 'theirs')
  window.localStorage.setItem('tenfoot', 'theirs, too')
  const storage = createStorage('tenfoot.')
  storage.write('a', 'ours')
  expect(window.localStorage.getItem('tenfoot.a')).toBe('ours')
  expect(storage.keys()).toEqual(['a'])
  storage.clear()
  expect([window.localStorage.length, window.localStorage.getItem('other')]).toEqual([2, 'theirs'])
})

test('what was written is there at the next start', () => {
  createStorage('tenfoot.').write('a', 'kept')
  expect(createStorage('tenfoot.').read('a')).toBe('kept')
})

test('a full storage says so, keeps what it has, and can be emptied', () => {
  const area = smallArea(40)
  const storage = createStorage('t.', area)
  expect(storage.write('a', 'x'.repeat(30))).toBe(true)
  expect(storage.write('b', 'x'.repeat(30))).toBe(false)
  expect(storage.write('a', 'x'.repeat(50))).toBe(false)
  expect(storage.read('a')).toHaveLength(30)
  area.texts.set('other', 'x')
  const next = createStorage('t.', area)
  expect(next.read('a')).toHaveLength(30)
  next.remove('a')
  expect(next.write('b', 'there')).toBe(true)
  expect(area.texts.get('t.b')).toBe('there')
})

test('a storage that is full at the start is read all the same', () => {
  const area = smallArea(12)
  area.texts.set('t.a', 'kept  ok')
  const storage = createStorage('t.', area)
  expect(storage.read('a')).toBe('kept  ok')
  expect(storage.write('b', 'new')).toBe(false)
  storage.clear()
  expect(storage.write('b', 'new')).toBe(true)
})

test('what is closed takes nothing more, and what was cleared stays so', () => {
  const area = smallArea(100)
  const storage = createStorage('t.', area)
  storage.write('a', 'one')
  storage.clear()
  storage.close()
  expect([storage.write('a', 'two'), storage.read('a'), area.length]).toEqual([false, null, 0])
})

test('says whether it works, and how much it holds', () => {
  const area = smallArea(20)
  const storage = createStorage('t.', area)
  area.texts.set('other', 'x')
  storage.write('a', '1234')
  expect(storage.report()).toEqual({ state: 'works', bytes: 14 })
  area.texts.set('other', 'x'.repeat(8))
  expect(storage.report()).toEqual({ state: 'full', bytes: 14 })
  expect(createStorage('t.', null).report()).toEqual({ state: 'none', bytes: 0 })
})

test('where naming the storage throws, there is memory', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!
  Object.defineProperty(window, 'localStorage', { configurable: true, get: broken })
  try {
    const storage = createStorage('tenfoot.')
    expect(storage.write('a', 'one')).toBe(true)
    expect(storage.read('a')).toBe('one')
  } finally {
    Object.defineProperty(window, 'localStorage', own)
  }
})

test('a storage that breaks later loses words, not the app', () => {
  const area = smallArea(100)
  const storage = createStorage('t.', area)
  storage.write('a', 'one')
  Object.assign(area, { getItem: broken, setItem: broken, removeItem: broken, key: broken })
  expect([storage.read('a'), storage.write('a', 'two'), storage.keys()]).toEqual([null, false, []])
  storage.remove('a')
  storage.clear()
})
