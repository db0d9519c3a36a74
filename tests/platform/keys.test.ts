import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { browserKeys } from '../../src/platform/browser'
import { keyNames, lightningKeys, lightningNameOf, type KeyCodes, type KeyName } from '../../src/platform/keys'

test.each<[KeyName, string]>([
  ['ok', 'Enter'], ['back', 'Back'], ['up', 'Up'], ['pageUp', 'PageUp'], ['playPause', 'PlayPause'], ['7', 'Digit7'], ['0', 'Digit0'],
])('Lightning calls %s %s', (name, lightning) => {
  expect(lightningNameOf(name)).toBe(lightning)
})

test('no two keys have one name in Lightning, and each can be part of a method’s', () => {
  const names = keyNames.map(lightningNameOf)
  expect(new Set(names).size).toBe(keyNames.length)
  for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/)
})

test('every code of a key means this key', () => {
  const codes = fc.record(Object.fromEntries(keyNames.map((name, i) => [name, fc.uniqueArray(fc.integer({ min: i * 100, max: i * 100 + 99 }), { maxLength: 3 })])), { requiredKeys: [] })
  fc.assert(fc.property(codes as fc.Arbitrary<KeyCodes>, told => {
    const keys = lightningKeys(told)
    for (const name of keyNames) for (const code of told[name] ?? []) expect(keys[code]).toBe(lightningNameOf(name))
    expect(Object.keys(keys)).toHaveLength(Object.values(told).reduce((sum, list) => sum + list.length, 0))
  }))
})

test('a remote without a key has none', () => {
  expect(lightningKeys({ up: [38] })).toEqual({ 38: 'Up' })
  expect(lightningKeys({})).toEqual({})
})

test('no two keys of the browser share a code', () => {
  const codes = Object.values(browserKeys).flatMap(list => [...list])
  expect(new Set(codes).size).toBe(codes.length)
})

test('the browser has the six keys that everything is done with', () => {
  for (const name of ['up', 'down', 'left', 'right', 'ok', 'back'] as const) expect(browserKeys[name]?.length).toBeGreaterThan(0)
})
