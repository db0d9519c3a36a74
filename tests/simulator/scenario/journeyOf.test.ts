/** @jest-environment node */
import { expect, test } from '@jest/globals'
import { parse } from 'acorn'
import fc from 'fast-check'
import { journeyOf } from '../../../src/simulator/scenario/journeyOf'
import type { Scenario } from '../../../src/simulator/scenario/scenario'
import { whole } from './samples'

test('a scenario is written as a journey that reads like one', () => {
  expect(journeyOf(whole as unknown as Scenario)).toBe(`import { afterAll, afterEach, test } from '@jest/globals'
import { expect, openTv } from '../support/benchTv'
import { closeBrowser, closeTvs } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

// Nobody would test so.
test('One of everything', async () => {
  const tv = await openTv({ profile: 'webos-6', conditions: ['offline', 'status:503:sport'], link: 'section/sport', zone: 'Europe/Oslo', language: 'pt-BR', now: '2026-11-24T10:00:00Z', choices: { language: 'ar', pace: 1.5, numbersShown: true, edition: null, hidden: ['sport'], reading: { size: 'largest' } }, isNew: true })
  await tv.press('down', 'down')
  await tv.hold('right', 900)
  await tv.press('1', '0', '4')
  await tv.whenIdle()
  await expect(tv).toBeAt({ name: 'home', state: 'ready' }, 9000)
  await expect(tv).toFocus({ role: 'card', label: 'Night ferry…', index: 3, count: 12 })
  await expect(tv).toShow('News')
  await expect(tv).toSay('News')
  await expect(tv).toBePlaying({ state: 'playing', live: true })
  await expect(tv).not.toBeAt({ name: 'story', page: 2 }, 0)
  await tv.set(['stale:3'])
  await tv.lifecycle('hide')
  await tv.open('story/1041')
  await tv.storage('corrupt')
  await tv.restart()
  await tv.shoot('the-end')
})
`)
})

test('no text of a scenario becomes code', () => {
  const hostile = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.constantFrom("'); process.exit() //", '\\', "\\'", '\u2028alert(1)', '*/ alert(1) /*', '${alert(1)}', '`', '\n})\nalert(1)', '"\\"', '\r\nalert(1)', '</script>'))
  const seed = Date.now() & 0x7fffffff
  console.log(`journey fuzz, seed ${seed}`)
  fc.assert(fc.property(hostile, hostile, hostile, (name, about, label) => {
    const code = journeyOf({ v: 1, name, about, steps: [{ open: label }, { expect: { focus: { label }, text: label } }], choices: { [label]: label } })
    const program = parse(code, { ecmaVersion: 2022, sourceType: 'module' }) as unknown as { body: Node[] }
    expect(program.body.map(({ type }) => type)).toEqual(['ImportDeclaration', 'ImportDeclaration', 'ImportDeclaration', 'ExpressionStatement', 'ExpressionStatement', 'ExpressionStatement'])
    const [title, body] = program.body[5]!.expression.arguments as [{ value: string }, { body: { body: unknown[] } }]
    expect([title.value, body.body.body.length]).toEqual([name, 4])
    expect(literalsIn(body).filter(text => text === label).length).toBeGreaterThanOrEqual(3)
  }), { seed, numRuns: 500 })
})

interface Node {
  readonly type: string
  readonly expression: { readonly arguments: readonly unknown[] }
}

function literalsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, value } = node as { type?: string, value?: unknown }
  return [...type === 'Literal' && typeof value === 'string' ? [value] : [], ...Object.values(node).flatMap(literalsIn)]
}
