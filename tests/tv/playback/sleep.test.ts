import { expect, test } from '@jest/globals'
import { createSleep } from '../../../src/tv/playback/sleep'
import { handClock } from '../../support/handClock'

const minute = 60_000

function sleeping() {
  const clock = handClock()
  const told: string[] = []
  const sleep = createSleep({ ...clock, warn: () => told.push('warn'), fall: () => told.push('fall') })
  return { clock, told, sleep }
}

test('unless it is asked for, nothing ends', () => {
  const { clock, told, sleep } = sleeping()
  clock.pass(600 * minute)
  expect([told, sleep.view]).toEqual([[], { minutes: null, left: 0, isSoon: false }])
})

test.each([15, 90])('after %i minutes it ends, and a minute before it warns', minutes => {
  const { clock, told, sleep } = sleeping()
  sleep.choose(minutes)
  clock.pass((minutes - 1) * minute - 1)
  expect([told, sleep.view]).toEqual([[], { minutes, left: 2, isSoon: false }])
  clock.pass(1)
  expect([told, sleep.view]).toEqual([['warn'], { minutes, left: 1, isSoon: true }])
  clock.pass(minute - 1)
  expect(told).toEqual(['warn'])
  clock.pass(1)
  expect([told, sleep.view]).toEqual([['warn', 'fall'], { minutes: null, left: 0, isSoon: false }])
})

test('who is awake has the same time again, and another choice takes the place of the first', () => {
  const { clock, told, sleep } = sleeping()
  sleep.choose(15)
  clock.pass(14.5 * minute)
  sleep.again()
  expect(sleep.view).toEqual({ minutes: 15, left: 15, isSoon: false })
  clock.pass(10 * minute)
  sleep.choose(30)
  clock.pass(28 * minute)
  expect(told).toEqual(['warn'])
  sleep.choose(null)
  clock.pass(90 * minute)
  expect(told).toEqual(['warn'])
})
