/** @jest-environment node */
import { expect, test } from '@jest/globals'
import { linkOf, readLink } from '../../../src/simulator/scenario/shareLink'
import { readScenario } from '../../../src/simulator/scenario/readScenario'
import type { Scenario } from '../../../src/simulator/scenario/scenario'
import { known, whole } from './samples'

const scenario = whole as unknown as Scenario

test('a scenario goes through a link and comes back the same', async () => {
  const link = (await linkOf(scenario))!
  expect(link).toMatch(/^#s=1\.[\w-]+$/)
  expect(await readLink(link, known)).toEqual({ scenario, problems: [] })
})

test('a hundred steps that differ fit', async () => {
  const steps = Array.from({ length: 100 }, (_, i) => i % 2 ? { expect: { focus: { role: 'card', label: `A headline of the usual length, number ${i}`, index: i } } } : { press: 'right', after: 300 + i * 7 })
  expect((await linkOf({ v: 1, name: 'Long', steps } as unknown as Scenario))!.length).toBeLessThan(4_000)
})

test('what is too long makes no link', async () => {
  const steps = Array.from({ length: 300 }, (_, i) => ({ open: Array.from({ length: 80 }, (_, k) => ((i * 7919 + k * 104729) * 2654435761 % 4294967296).toString(36)).join('').slice(0, 500) }))
  expect(await linkOf({ v: 1, name: 'Noise', steps } as unknown as Scenario)).toBeNull()
})

test('other fragments are none of ours', async () => {
  expect(await readLink('', known)).toBeNull()
  expect(await readLink('#section/sport', known)).toBeNull()
})

test.each([
  ['another version', '#s=2.abc', /another version/],
  ['one that is too long', `#s=1.${'A'.repeat(8_001)}`, /longer than any/],
  ['one that was cut', '#s=1.q1YqU7Iy1FHKS8', /damaged/],
  ['no base64', '#s=1.%3Cscript%3E', /damaged/],
])('%s is refused with a sentence', async (_, hash, sentence) => {
  const { scenario, problems } = (await readLink(hash, known))!
  expect(scenario).toBeNull()
  expect(problems[0]!.text).toMatch(sentence)
})

test('what unpacks without end is refused before it does', async () => {
  const bomb = new Blob([new Uint8Array(4_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = Buffer.from(await new Response(bomb).arrayBuffer())
  expect((await readLink(`#s=1.${bytes.toString('base64url')}`, known))!.problems[0]!.text).toMatch(/too large/)
})

/** `npm run test:long` makes them all. */
const links = process.env['TENFOOT_LONG'] === '1' ? 10_000 : 1_000

test(`${links} damaged links are refused or valid, and never throw`, async () => {
  const seed = Date.now() & 0x7fffffff
  console.log(`link fuzz, seed ${seed}`)
  const next = randomFrom(seed)
  const link = (await linkOf(scenario))!
  const before = Object.keys(globalThis).length
  const outcome = { none: 0, refused: 0, valid: 0 }
  for (let i = 0; i < links; i++) {
    const read = await readLink(i % 2 ? damaged(link, next) : await packedOddly(next), known)
    if (read === null) outcome.none++
    else if (read.scenario === null) {
      outcome.refused++
      expect(read.problems.length).toBeGreaterThan(0)
    } else {
      outcome.valid++
      expect(readScenario(read.scenario, known).problems).toEqual([])
    }
  }
  expect(outcome.none + outcome.refused + outcome.valid).toBe(links)
  expect(outcome.refused).toBeGreaterThan(links / 10)
  expect(outcome.valid).toBeGreaterThan(links / 100)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(Object.keys(globalThis).length).toBe(before)
}, 180_000)

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_#=.%<"\u0000é'

function damaged(link: string, next: (below: number) => number): string {
  let text = link
  for (let times = next(3); times >= 0; times--) {
    const at = next(text.length)
    const letter = letters[next(letters.length)]!
    text = [text.slice(0, at) + letter + text.slice(at + 1), text.slice(0, at) + letter + text.slice(at), text.slice(0, at) + text.slice(at + 1), text.slice(0, at)][next(4)]!
  }
  return text
}

/** Packed as the bench does, of a text that is wrong in one place. */
function packedOddly(next: (below: number) => number): Promise<string> {
  const json = JSON.stringify(whole)
  const at = next(json.length)
  const bits = ['"__proto__":{"polluted":1},', '1', '"', '}', '{', 'a', ' ', '\\u0000', '"constructor":1,', 'javascript:alert(1)', ']', '…']
  const text = json.slice(0, at) + bits[next(bits.length)]! + json.slice(at + next(2))
  return packed(text)
}

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return `#s=1.${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`
}

/** A small generator (mulberry32): the same numbers from the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = state + 0x6d2b79f5 | 0
    let t = Math.imul(state ^ state >>> 15, 1 | state)
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t
    return Math.floor(((t ^ t >>> 14) >>> 0) / 4294967296 * below)
  }
}
