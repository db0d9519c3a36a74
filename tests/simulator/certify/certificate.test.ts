import { expect, test } from '@jest/globals'
import type { Bench } from '../../../src/simulator/bench/bench'
import { plainSetup, type Setup } from '../../../src/simulator/bench/setup'
import { certify, type CertificateRow } from '../../../src/simulator/certify/certificate'
import { passes, unjudged, type Rule } from '../../../src/simulator/certify/rule'
import { rules } from '../../../src/simulator/certify/rules'
import { stores } from '../../../src/simulator/certify/stores'
import { profiles } from '../../../src/simulator/profiles/profiles'

/** A bench without an app: rules that ask for none can be judged on it. */
function emptyBench(): Bench & { readonly set: Partial<Setup>[] } {
  const set: Partial<Setup>[] = []
  let setup: Setup = { ...plainSetup, conditions: ['offline'] }
  return {
    set, profiles, profile: profiles[0]!, app: null, tester: null, frame: document.createElement('iframe'),
    get setup() { return setup },
    change: async (part: Partial<Setup>) => {
      set.push(part)
      setup = { ...setup, ...part }
    },
    restart: async () => undefined, key: () => undefined, on: () => () => undefined,
  } as unknown as Bench & { readonly set: Partial<Setup>[] }
}

const rule = (number: number, judge: Rule['judge'], only?: Rule['stores']): Rule => ({ number, says: `Rule ${number}`, from: 'us', judge, ...only && { stores: only } })

test('rules are judged one by one; one that cannot be played to its end has failed, and says why', async () => {
  const bench = emptyBench()
  const told: CertificateRow[] = []
  const own = [rule(1, async () => passes(true, 'good')), rule(2, async () => { throw new Error('no app') }), rule(3, async () => unjudged('no stream')), rule(4, async () => passes(true, 'not ours'), ['samsung'])]
  const { rows } = await certify({ bench, store: 'lg', rules: own, now: () => 1000, picture: async () => { throw new Error('no picture') }, judged: row => told.push(row) })
  expect(rows.map(({ number, verdict, seen }) => [number, verdict, seen])).toEqual([
    [1, 'passed', 'good'], [2, 'failed', 'It could not be played to its end: no app'], [3, 'unjudged', 'no stream'],
  ])
  expect(told).toEqual(rows)
})

test("it is judged on the store's TV with nothing else set, and the bench is left as it was", async () => {
  const bench = emptyBench()
  const before = bench.setup
  await certify({ bench, store: 'lg', rules: [], now: () => 0, picture: async () => null })
  expect(bench.set[0]).toMatchObject({ profile: stores.lg.profile, conditions: [] })
  expect(bench.setup).toEqual(before)
})

test('every rule has a number of its own, and every store a TV that the bench has', () => {
  const numbers = rules.map(({ number }) => number)
  expect(numbers).toEqual([...new Set(numbers)])
  expect(Object.values(stores).filter(({ profile }) => !profiles.some(({ id }) => id === profile))).toEqual([])
})
