import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { Clock } from '../../../src/tv/components/Clock'
import { textOf } from '../../../src/tv/app/stageReport'
import { destroyStages, show } from '../../support/stage'

const start = new Date(2026, 10, 24, 9, 4, 30).getTime()

beforeEach(() => { jest.useFakeTimers({ now: start }) })
afterEach(() => {
  destroyStages()
  jest.useRealTimers()
})

function showClock() {
  const shown = show(Clock, { clock: () => Date.now() })
  const told = () => {
    shown.draw()
    return textOf(shown.stage)
  }
  return { ...shown, told }
}

test('the clock shows the time of this TV', () => {
  expect(showClock().told()).toEqual(['09:04'])
})

test('the clock turns with the minute, once a minute', () => {
  const { told } = showClock()
  jest.advanceTimersByTime(29_900)
  expect(told()).toEqual(['09:04'])
  jest.advanceTimersByTime(200)
  expect(told()).toEqual(['09:05'])
  expect(jest.getTimerCount()).toBe(1)
  jest.advanceTimersByTime(60_000)
  expect(told()).toEqual(['09:06'])
})

test('a clock that is not seen stands still, and is right again when it is seen', () => {
  const { subject, draw, told } = showClock()
  subject.visible = false
  draw()
  expect(jest.getTimerCount()).toBe(0)
  jest.advanceTimersByTime(3_600_000)
  subject.visible = true
  draw()
  expect(told()).toEqual(['10:04'])
})

test('a clock that left the stage wakes nobody', () => {
  showClock()
  destroyStages()
  expect(jest.getTimerCount()).toBe(0)
})
