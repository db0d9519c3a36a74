import { expect, test } from '@jest/globals'
import { completeScript } from '../../../src/platform/youngerScript'
import { remove } from '../../../src/simulator/shim/removal'

/** An engine of its own, so that the one that runs the tests stays whole. */
function engine() {
  class List { flatMap(): string { return 'own' } at(): string { return 'own' } map(): unknown[] { return [] } }
  return { List, Names: { fromEntries: () => 'own', keys: () => [] }, clone: () => 'own' } as unknown as { List: { prototype: Record<string, unknown> }; Names: Record<string, unknown>; clone?: unknown }
}

const names = ['List.prototype.flatMap', 'List.prototype.at', 'Names.fromEntries', 'clone', 'Missing.prototype.too', 'never']

test('what is taken away is absent while the app is read, so that it brings its own', () => {
  const root = engine()
  const removal = remove(root, names, () => undefined)
  expect(['flatMap' in root.List.prototype, 'clone' in root, removal.names]).toEqual([false, false, names.slice(0, 4)])
  completeScript({ array: root.List.prototype, string: {}, object: root.Names })
  removal.watch()
  expect(typeof root.List.prototype['flatMap']).toBe('function')
  expect(removal.touched()).toEqual([{ name: 'List.prototype.flatMap', how: 'brought', times: 1 }, { name: 'Names.fromEntries', how: 'brought', times: 1 }])
})

test('who asks afterwards for what is missing is noted, and may still set it', () => {
  const root = engine()
  const removal = remove(root, names, () => undefined)
  removal.watch()
  expect([root.List.prototype['at'], root.List.prototype['at'], root.clone]).toEqual([undefined, undefined, undefined])
  expect(removal.touched()).toEqual([{ name: 'List.prototype.at', how: 'used', times: 2 }, { name: 'clone', how: 'used', times: 1 }])
  root.clone = 'brought'
  expect(root.clone).toBe('brought')
  expect(removal.touched()).toContainEqual({ name: 'clone', how: 'brought', times: 1 })
})

test.each([
  ['values.at is not a function', 'List.prototype.at'],
  ['Uncaught TypeError: Names.fromEntries is not a function', 'Names.fromEntries'],
  ['clone is not defined', 'clone'],
])('an error says it, too: %s', (message, name) => {
  let tell: (message: string) => void = () => undefined
  const removal = remove(engine(), names, heard => { tell = heard })
  tell(message)
  expect(removal.touched()).toEqual([{ name, how: 'used', times: 1 }])
})

test('what cannot be taken away stays, and nothing breaks', () => {
  const root = { held: Object.freeze({ still: 1 }) }
  expect(remove(root, ['held.still', 'held.other.more'], () => undefined).names).toEqual([])
  expect(root.held.still).toBe(1)
})
