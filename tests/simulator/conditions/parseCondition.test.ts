import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { conditions } from '../../../src/simulator/conditions/conditions'
import { chosenConditions, parseCondition } from '../../../src/simulator/conditions/parseCondition'

const read = (text: string) => {
  const parsed = parseCondition(text)
  return 'problem' in parsed ? parsed.problem : [parsed.condition.id, parsed.value]
}

test('ids are stable: links, scenarios and tests name them', () => {
  expect(conditions.map(({ id }) => id)).toEqual([
    'offline', 'slow', 'drip', 'mirror-down', 'mirrors-down', 'sign-in', 'status', 'fault', 'bad-body', 'stale',
    'picture-missing', 'picture-huge', 'picture-corrupt', 'stream-missing', 'stream-stalled', 'stream-stale',
    'clock', 'storage-full', 'storage-corrupt', 'no-voice',
  ])
})

test('each means something by its id alone, and so does each ready-made value', () => {
  for (const { id, value } of conditions) {
    for (const text of [id, ...value ? [`${id}:${value.initial}`] : [], ...(value?.choices ?? []).map(([choice]) => `${id}:${choice}`)]) {
      expect([text, parseCondition(text)]).toEqual([text, expect.objectContaining({ condition: expect.objectContaining({ id }) })])
    }
  }
})

test.each([
  ['offline', ['offline', '']], ['stale', ['stale', '3']], ['stale:30', ['stale', '30']], ['clock:-3650', ['clock', '-3650']], ['clock:0', ['clock', '0']],
  ['status:503', ['status', '503']], ['status:404:sport', ['status', '404:sport']], ['status:500:https://a.example/*.xml', ['status', '500:https://a.example/*.xml']],
  ['slow:edge', ['slow', 'edge']], ['slow:300-800', ['slow', '300-800']], ['mirror-down:2', ['mirror-down', '2']], ['bad-body:html', ['bad-body', 'html']],
  ['fault:reset:*.jpg', ['fault', 'reset:*.jpg']],
] as const)('%s is read', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['', /There is no condition “”/], ['off', /There is no condition “off”: write one of offline, slow/], ['__proto__', /There is no condition/], ['constructor:1', /There is no condition/],
  ['offline:1', /takes no value/], ['offline:', /takes no value/], ['stale:', /behind “stale:” stands days, from 1 to 3650/], ['stale:0', /from 1 to 3650/], ['stale:3651', /from 1/], ['stale:1e3', /from 1/], ['stale: 3', /from 1/],
  ['status:200', /a status from 400 to 599/], ['status:503:', /a part of them/], [`status:503:${'x'.repeat(101)}`, /a part of them/], ['status:503:a\u0000', /a part of them/],
  ['slow:fast', /milliseconds and kbit/], ['slow:1-', /milliseconds/], ['slow:1-2-3', /milliseconds/], ['slow:-1-5', /milliseconds/], ['slow:0-0', /milliseconds/],
  ['mirror-down:0', /from 1 to 21/], ['bad-body:html:x', /empty, cut, garbage, html/], ['fault:explode', /reset, broken-off/], ['clock:4000', /from -3650/],
  [`offline${' '.repeat(200)}`, /There is no condition/], [`stale:3${':'.repeat(200)}`, /from 1/],
])('%j is explained', (text, problem) => {
  expect(read(text)).toMatch(problem)
})

test('whatever is written is a condition or one short sentence', () => {
  const written = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.tuple(fc.constantFrom(...conditions.map(({ id }) => id)), fc.string({ maxLength: 120 })).map(([id, value]) => `${id}:${value}`))
  fc.assert(fc.property(written, text => {
    const parsed = parseCondition(text)
    if ('problem' in parsed) expect(parsed.problem.length).toBeLessThan(700)
    else expect(`${parsed.condition.id}:${parsed.value}`.startsWith(text)).toBe(true)
  }), { numRuns: 500 })
})

test('of several those count that can be read, also twice of one kind', () => {
  expect(chosenConditions(['status:503:a', 'nonsense', 'status:404:b', 'offline']).map(({ condition, value }) => [condition.id, value])).toEqual([['status', '503:a'], ['status', '404:b'], ['offline', '']])
})
