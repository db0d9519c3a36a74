/** @jest-environment node */
import { Validator, type Schema } from '@cfworker/json-schema'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { keyNames } from '../../../src/platform/keys'
import { readScenario, readScenarioText } from '../../../src/simulator/scenario/readScenario'
import { known, whole } from './samples'

const schema = JSON.parse(readFileSync('src/simulator/scenario/scenario.schema.json', 'utf8')) as Schema & { $defs: { key: { enum: string[] } } }
const validator = new Validator(schema, '2020-12', false)
const plain = { v: 1, name: 'Home', steps: [{ press: 'down' }] }
const problemsOf = (value: unknown) => readScenario(value, known).problems.map(({ path, text }) => `${path}: ${text}`)

test('everything that a scenario can hold is read as it is written', () => {
  expect(readScenario(whole, known)).toEqual({ scenario: whole, problems: [] })
})

test.each([
  ['no object', [], ': write an object: { … }.'],
  ['another version', { ...plain, v: 2 }, 'v: write one of 1.'],
  ['no steps', { ...plain, steps: [] }, 'steps: write a list of 1 to 300 entries.'],
  ['too many steps', { ...plain, steps: Array(301).fill({ restart: true }) }, 'steps: write a list of 1 to 300 entries.'],
  ['an unknown step', { ...plain, steps: [{ eval: 'alert(1)' }] }, 'steps[0]: write a step: an object with one of press, hold, type, wait, expect, set, lifecycle, open, storage, restart, shot.'],
  ['two steps in one', { ...plain, steps: [{ press: 'up', restart: true }] }, 'steps[0]: write a step: an object with one of press, hold, type, wait, expect, set, lifecycle, open, storage, restart, shot.'],
  ['a name that objects inherit', JSON.parse('{"v":1,"name":"x","steps":[{"press":"up","__proto__":{"times":3}}]}'), 'steps[0].__proto__: nobody knows this; known are press, times, after.'],
  ['another such name', { ...plain, steps: [{ constructor: 'up' }] }, 'steps[0]: write a step: an object with one of press, hold, type, wait, expect, set, lifecycle, open, storage, restart, shot.'],
  ['presses without end', { ...plain, steps: [{ press: 'up', times: 1e9 }] }, 'steps[0].times: write a whole number from 1 to 100.'],
  ['an expectation of nothing', { ...plain, steps: [{ expect: {} }] }, 'steps[0].expect: write at least one of focus, screen, text, speech, video.'],
  ['a text for a number', { ...plain, steps: [{ expect: { focus: { index: '3' } } }] }, 'steps[0].expect.focus.index: write a whole number from 0 to 1000000.'],
  ['an unknown TV', { ...plain, setup: { profile: 'toaster' } }, 'setup.profile: there is no TV "toaster"; there are desktop, webos-6.'],
  ['an unknown condition', { ...plain, steps: [{ set: ['offline', 'rain:3'] }] }, 'steps[0].set[1]: There is no condition “rain:3”.'],
  ['a day that no calendar has', { ...plain, setup: { clock: '2026-13-24T10:00:00Z' } }, 'setup.clock: write a text of 1 to 24 characters like "2026-11-24T10:00:00Z".'],
])('%s is told with its place and remedy', (_, value, problem) => {
  expect(problemsOf(value)).toEqual([problem])
})

test('what is no JSON, or too long, is told', () => {
  expect(readScenarioText('{', known).problems[0]!.text).toMatch(/^this is no JSON: /)
  expect(readScenarioText(' '.repeat(200_001), known).problems[0]!.text).toMatch(/^this is too long/)
})

test('the schema knows the keys of the remote', () => {
  expect(schema.$defs.key.enum).toEqual([...keyNames])
})

test('schema and reader agree on anything', () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`scenario fuzz, seed ${seed}`)
  const anything = { profiles: { includes: () => true } as unknown as string[], problemOf: () => null }
  let accepted = 0
  fc.assert(fc.property(mutated, value => {
    const read = readScenario(value, anything).problems.length === 0
    if (read) accepted++
    expect([read, JSON.stringify(value)]).toEqual([validator.validate(value).valid, JSON.stringify(value)])
  }), { seed, numRuns: 2_000 })
  // Else it would prove nothing of what is right.
  expect(accepted).toBeGreaterThan(100)
})

const odd = fc.oneof(fc.constantFrom<unknown>(null, '', 0, -1, 1.5, 1e7, true, false, [], {}, 'idle', 'up', '12', '٣', 'offline', '…', 'x'.repeat(501), { not: { text: 'a' } }, { text: 'a' }, { screen: {} }, [[]], ['a b'], ['offline']), fc.json({ maxDepth: 2 }).map(json => JSON.parse(json) as unknown), fc.string({ unit: 'grapheme', maxLength: 90 }))
const nameOf = fc.constantFrom('press', 'times', 'after', 'limit', 'focus', 'not', 'v', 'clock', 'zone', '$schema', 'toString', 'link')

/** The whole one, changed in up to three places: a value exchanged, a field added or taken away. */
const mutated = fc.array(fc.record({ at: fc.nat(), how: fc.constantFrom('change', 'add', 'drop'), name: nameOf, value: odd }), { maxLength: 3 }).map(changes => {
  const copy = JSON.parse(JSON.stringify(whole)) as unknown
  for (const { at, how, name, value } of changes) {
    const places = placesIn(copy)
    const { holder, key } = places[at % places.length]!
    if (how === 'change') holder[key] = value
    else if (how === 'drop') {
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete holder[key]
    } else if (!Array.isArray(holder)) holder[name] = value
  }
  return copy
})

type Holder = Record<string, unknown>

function placesIn(value: unknown): { holder: Holder, key: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap(key => [{ holder: value as Holder, key }, ...placesIn((value as Holder)[key])])
}
