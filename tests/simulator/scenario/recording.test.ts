/** @jest-environment node */
import { expect, test } from '@jest/globals'
import { createRecording } from '../../../src/simulator/scenario/recording'
import { placeSeen, seenOf } from '../../../src/simulator/scenario/observed'
import type { Seen } from '../../../src/simulator/scenario/scenario'
import type { Now } from '../../../src/simulator/scenario/seen'

function record() {
  let now = 0
  let at = 0
  const settles: ((seen: Seen | null) => void)[] = []
  const recording = createRecording({ now: () => now, changed: () => undefined, settle: () => new Promise(done => settles.push(done)) })
  return {
    recording,
    wait: (ms: number) => { now += ms },
    press: (key: 'right' | 'ok', ms = 60) => {
      recording.key(key, true, false)
      now += ms
      recording.key(key, false, false)
    },
    /** The app rests after what was done last. */
    rest: async () => {
      settles[settles.length - 1]!({ focus: { index: ++at } })
      await Promise.resolve()
      await Promise.resolve()
    },
    late: async () => {
      settles[0]!({ focus: { index: 99 } })
      await Promise.resolve()
      await Promise.resolve()
    },
  }
}

test('a key is written down with its pause before it, and with where it led', async () => {
  const { recording, press, rest, wait } = record()
  wait(700)
  press('right')
  await rest()
  wait(400)
  press('ok')
  await rest()
  expect(recording.steps).toEqual([{ press: 'right', after: 700 }, { expect: { focus: { index: 1 } } }, { press: 'ok', after: 460 }, { expect: { focus: { index: 2 } } }])
})

test('a held key is one step with its time', async () => {
  const { recording, wait } = record()
  recording.key('right', true, false)
  wait(500)
  recording.key('right', true, true)
  wait(300)
  recording.key('right', false, false)
  expect(recording.steps).toEqual([{ hold: 'right', ms: 800, after: 0 }])
})

test('presses close together are one step, whose place is the last one’s', async () => {
  const { recording, press, rest, late } = record()
  press('right')
  press('right')
  press('right')
  await late()
  await rest()
  expect(recording.steps).toEqual([{ press: 'right', after: 0, times: 3 }, { expect: { focus: { index: 1 } } }])
})

test('whoever presses again before the app rests has left that place', async () => {
  const { recording, press, late } = record()
  press('right')
  recording.key('ok', true, false)
  await late()
  expect(recording.steps).toEqual([{ press: 'right', after: 0 }])
})

test('conditions, links and a word of the tester stand where they were', async () => {
  const { recording, rest } = record()
  recording.act({ set: ['offline'] })
  await rest()
  recording.note({ expect: { text: 'Offline' } })
  recording.act({ open: 'section/sport' })
  const end = recording.end()
  await rest()
  expect(await end).toEqual([{ set: ['offline'], after: 0 }, { expect: { focus: { index: 1 } } }, { expect: { text: 'Offline' } }, { open: 'section/sport', after: 0 }, { expect: { focus: { index: 2 } } }])
})

test('nothing is written beyond what a scenario may hold', () => {
  const { recording, press, wait } = record()
  for (let i = 0; i < 400; i++) {
    wait(600)
    press('right')
  }
  expect(recording.steps).toHaveLength(300)
})

const now: Now = {
  focus: { role: 'card', label: 'x'.repeat(400), value: '', index: 2, count: 5, rect: {}, path: [] },
  screen: { name: 'home', title: 'Home', state: 'ready', params: {} },
  text: ['10:00', 'A line that says something'], speech: ['first', 'last'], video: { state: 'off', advancing: false, live: false, time: 3 },
}

test('a place is told by what stays: role, label and index, in the length that a scenario takes', () => {
  expect(placeSeen(now)).toEqual({ focus: { role: 'card', label: `${'x'.repeat(299)}…`, index: 2 }, screen: { name: 'home' } })
  expect(placeSeen({ ...now, focus: null })).toEqual({ screen: { name: 'home' } })
})

test('of what is on now a tester takes one thing', () => {
  expect(seenOf(now, 'text')).toEqual({ text: 'A line that says something' })
  expect(seenOf(now, 'speech')).toEqual({ speech: 'last' })
  expect(seenOf(now, 'video')).toEqual({ video: { state: 'off', advancing: false, live: false } })
  expect(seenOf({ ...now, speech: [] }, 'speech')).toBeNull()
})
