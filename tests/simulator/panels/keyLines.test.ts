import { expect, test } from '@jest/globals'
import { focusLosses, keyLines } from '../../../src/simulator/panels/keyLines'
import type { TesterEvent } from '../../../src/tv/app/tester'

const key = (at: number, component: string | null): TesterEvent => ({ at, kind: 'key', key: 'right', code: 39, repeat: false, component, member: component && '_handleRight' })
const focus = (at: number, id: string | null): TesterEvent => ({ at, kind: 'focus', id, role: 'card', label: 'Ferry', index: 2, count: 5 })
const screen = (at: number): TesterEvent => ({ at, kind: 'screen', name: 'story', title: 'Ferry', state: 'ready', params: {} })

test('a key is told with who took it, what moved, and how long that took', () => {
  expect(keyLines([key(100, 'Row'), focus(130, 'story:2')])).toEqual([{ at: 100, key: 'right', repeat: false, taker: 'Row _handleRight', outcome: 'to card 2 of 5 “Ferry”', isDeadEnd: false, ms: 30 }])
  expect(keyLines([key(100, 'Row'), screen(150), focus(160, 'story:2')])[0]!.outcome).toBe('opened story, to card 2 of 5 “Ferry”')
})

test('a key that nobody took and that moved nothing is a dead end; one that somebody took is none', () => {
  expect(keyLines([key(100, null), key(200, 'Row'), key(300, null), focus(310, 'x')]).map(({ isDeadEnd }) => isDeadEnd)).toEqual([true, false, false])
})

test('what moves with the next key, or long after, is not this key’s doing', () => {
  const [first, second] = keyLines([key(100, 'Row'), key(200, 'Row'), focus(220, 'x')])
  expect([first!.ms, second!.ms]).toEqual([null, 20])
  expect(keyLines([key(100, null), focus(5_000, 'x')])[0]!.isDeadEnd).toBe(true)
})

test('a focus on nothing is a loss', () => {
  expect(focusLosses([focus(1, 'x'), focus(2, null), key(3, null)])).toEqual([2])
})
