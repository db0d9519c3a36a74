import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeScript } from '../../src/platform/youngerScript'

/** As sets of 2019 have them: empty-handed. */
const old = { array: {}, string: {}, object: {} }
completeScript(old)

function call(owner: object, name: string, self: unknown, ...args: unknown[]): unknown {
  return ((owner as Record<string, unknown>)[name] as (...args: unknown[]) => unknown).apply(self, args)
}

describe('what old sets lack', () => {
  test.each<[keyof typeof old, string, unknown, unknown[], unknown]>([
    ['array', 'flatMap', ['a b', 'c'], [(text: string) => text.split(' ')], ['a', 'b', 'c']],
    ['array', 'flatMap', [[1], 2], [(value: unknown, i: number) => [[value], i]], [[[1]], 0, [2], 1]],
    ['array', 'flat', [1, [2, [3, [4]]]], [], [1, 2, [3, [4]]]],
    ['array', 'flat', [1, [2, [3, [4]]]], [Infinity], [1, 2, 3, 4]],
    ['object', 'fromEntries', Object, [new Map([['a', 1], ['b', 2]])], { a: 1, b: 2 }],
    ['string', 'trimStart', ' \n a b ', [], 'a b '],
    ['string', 'trimEnd', ' a b \n ', [], ' a b'],
  ])('%s.%s does as younger ones do', (owner, name, self, args, expected) => {
    expect(call(old[owner], name, self, ...args)).toEqual(expected)
    const own = { array: Array.prototype, string: String.prototype, object: Object }[owner]
    expect(call(own, name, self, ...args)).toEqual(expected)
  })

  test.each([[/ [|>] /g, 'Storm > Coast | News'], [/x*/g, 'axb'], [/(?:)/g, ''], [/z/g, 'abc']])('matchAll finds %s where younger ones do', (pattern, text) => {
    const found = Array.from(call(old.string, 'matchAll', text, pattern) as Iterable<RegExpExecArray>)
    expect(found.map(match => [...match, match.index])).toEqual([...text.matchAll(pattern)].map(match => [...match, match.index]))
    expect(pattern.lastIndex).toBe(0)
  })

  test('a key that would be a prototype is a key', () => {
    const made = call(old.object, 'fromEntries', Object, [['__proto__', { wrong: true }]]) as { wrong?: boolean }
    expect(made.wrong).toBeUndefined()
    expect(Object.keys(made)).toEqual(['__proto__'])
  })

  test('nothing is found by a loop over keys, and what is there stays', () => {
    expect([old.array, old.string, old.object].flatMap(Object.keys)).toEqual([])
    const own = () => 'own'
    const young = { array: { flat: own }, string: {}, object: {} }
    completeScript(young)
    expect(young.array.flat).toBe(own)
  })

  // Tables of the newsroom are made as their files are read.
  test('it comes before all else of the app', () => {
    expect(readFileSync(join(__dirname, '../../src/index.ts'), 'utf8')).toMatch(/^import '\.\/platform\/youngerScript'\n/)
  })
})
