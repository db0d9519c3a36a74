import { expect, test } from '@jest/globals'
import { createLongPress } from '../../src/platform/longPress'
import { handClock } from '../support/handClock'

function pressed() {
  const clock = handClock()
  let times = 0
  const press = createLongPress({ ...clock, key: 'info', heard: () => { times++ } })
  return {
    ...clock, ...press,
    times: () => times,
    /** Told again and again for so long. */
    hold: (ms: number) => {
      for (let passed = 0; passed < ms; passed += 100) {
        press.down('info')
        clock.pass(100)
      }
    },
  }
}

test('a key that is held for a second is heard once, however long it is held', () => {
  const { down, up, pass, hold, times } = pressed()
  down('up')
  up('up')
  hold(5_000)
  expect(times()).toBe(1)
  up('info')
  down('info')
  pass(1_000)
  expect(times()).toBe(2)
})

test('a press is none, nor are two', () => {
  const { down, up, pass, times } = pressed()
  down('info')
  pass(300)
  up('info')
  pass(900)
  down('info')
  pass(200)
  up('info')
  pass(2_000)
  expect(times()).toBe(0)
})

test('another key ends it', () => {
  const { down, up, pass, times } = pressed()
  up('ok')
  down('info')
  pass(500)
  down('left')
  pass(1_000)
  expect(times()).toBe(0)
})

test('where no key ever comes up, presses are none, and repeats prove a hold', () => {
  const { down, pass, hold, times } = pressed()
  down('info')
  pass(900)
  down('info')
  pass(5_000)
  expect(times()).toBe(0)
  hold(1_100)
  expect(times()).toBe(1)
})

test('who leaves the app holds nothing', () => {
  const { down, up, release, pass, times } = pressed()
  up('ok')
  down('info')
  release()
  pass(2_000)
  expect(times()).toBe(0)
})
