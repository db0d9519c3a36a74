import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keyNames, type KeyName } from '../../src/platform/keys'
import { cards, governed, type Heard } from './governed'

const happening = fc.record({
  what: fc.constantFrom('down', 'down', 'repeat', 'repeat', 'up', 'blur'),
  key: fc.constantFrom<KeyName>('left', 'right', 'down', 'ok', 'back', 'ff'),
  then: fc.oneof(fc.constantFrom(0, 1, 16, 33, 100, 450, 500), fc.nat(700)),
})
const happenings = fc.array(happening, { minLength: 1, maxLength: 120 })

function played(all: readonly { what: string; key: KeyName; then: number }[], knownUps: boolean) {
  const made = governed({ pace: cards, knownUps })
  let lastUp: { at: number; key: KeyName } | null = null
  const late: Heard[] = []
  for (const { what, key, then } of all) {
    const before = made.heard.length
    if (what === 'down') made.down(key)
    else if (what === 'repeat') made.down(key, true)
    else if (what === 'up') made.up(key)
    else made.governor.releaseAll()
    if (what === 'up') lastUp = { at: made.now(), key }
    else if (what !== 'blur') lastUp = null
    made.pass(then)
    late.push(...made.heard.slice(before).filter(({ as, key: moved }) => as !== 'press' && (what === 'blur' || lastUp?.key === moved)))
  }
  return { ...made, late }
}

test.each([true, false])('steps are 100 ms apart, screenfuls 250, and the first is 450 from its press (ups known: %s)', knownUps => {
  fc.assert(fc.property(happenings, all => {
    const { heard } = played(all, knownUps)
    for (let i = 0; i < heard.length; i++) {
      const [before, now] = [heard[i - 1], heard[i]!]
      if (now.as === 'press') continue
      expect(before?.key).toBe(now.key)
      const least = before!.as === 'press' ? 450 : before!.as === 'far' ? 250 : 100
      expect(now.at - before!.at).toBeGreaterThanOrEqual(least)
    }
  }), { numRuns: 300 })
})

test.each([true, false])('nothing moves after a key came up or the window was left, and all ends (ups known: %s)', knownUps => {
  fc.assert(fc.property(happenings, all => {
    const { late, pass, heard, now } = played(all, knownUps)
    expect(late).toEqual([])
    const end = now()
    pass(60_000)
    for (const { at } of heard) expect(at).toBeLessThanOrEqual(end + 5_050)
  }), { numRuns: 300 })
})

test('OK and Back never step, and no press is heard without a keydown of its own', () => {
  fc.assert(fc.property(happenings, fc.boolean(), (all, knownUps) => {
    const { heard } = played(all, knownUps)
    expect(heard.filter(({ key, as }) => (key === 'ok' || key === 'back') && as !== 'press')).toEqual([])
    expect(heard.filter(({ as }) => as === 'press').length).toBeLessThanOrEqual(all.filter(({ what }) => what === 'down').length)
  }), { numRuns: 300 })
})

test('every key of an honest remote is heard, once a press', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...keyNames), fc.integer({ min: 11, max: 199 })), { maxLength: 60 }), presses => {
    const { down, up, pass, heard } = governed()
    for (const [key, ms] of presses) {
      down(key)
      pass(ms)
      up(key)
      pass(ms)
    }
    expect(heard.map(({ key }) => key)).toEqual(presses.map(([key]) => key))
  }))
})
