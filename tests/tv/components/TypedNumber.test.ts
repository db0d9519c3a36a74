import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { textOf } from '../../../src/tv/app/stageReport'
import { safe, typed } from '../../../src/tv/components/theme'
import { TypedNumber } from '../../../src/tv/components/TypedNumber'
import { destroyStages, show } from '../../support/stage'

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => {
  destroyStages()
  jest.useRealTimers()
})

function typing(digits: string) {
  const shown = show(TypedNumber)
  for (const digit of digits) shown.subject.press(digit)
  const says = () => {
    shown.settle()
    return textOf(shown.stage)
  }
  return { ...shown, says }
}

test('what is typed stands at the top of the trailing side, with a rule for each digit to come', () => {
  const { says, subject } = typing('20')
  expect(says()).toEqual(['2', '0'])
  expect([0, 1, 2].map(i => subject.tag(`Number.Rule${i}`)!.visible)).toEqual([false, false, true])
  expect(subject.x).toBe(safe.right)
})

test('three digits ask once, and stay until they are answered', () => {
  const { requests, says, subject } = typing('205')
  jest.advanceTimersByTime(typed.patience * 4)
  expect(requests).toEqual([['$typed', 205]])
  expect(says()).toEqual(['2', '0', '5'])
  expect(subject.asked).toBe(205)
})

test('who hesitates begins anew', () => {
  const { says, subject, requests } = typing('20')
  jest.advanceTimersByTime(typed.patience - 1)
  expect(subject.visible).toBe(true)
  jest.advanceTimersByTime(1)
  expect(says()).toEqual([])
  subject.press('3')
  expect(says()).toEqual(['3'])
  expect(requests).toEqual([])
})

test('each digit gives time for the next', () => {
  const { subject, requests } = typing('2')
  for (const digit of '05') {
    jest.advanceTimersByTime(typed.patience - 1)
    subject.press(digit)
  }
  expect(requests).toEqual([['$typed', 205]])
})

test('an answer in words goes by itself, or at the next digit', () => {
  const { subject, says } = typing('299')
  subject.say('There is nothing under 299 now.')
  expect(says()).toEqual(['There is nothing under 299 now.'])
  subject.press('2')
  expect(says()).toEqual(['2'])
  subject.say('Nothing.')
  jest.advanceTimersByTime(typed.patience)
  expect(says()).toEqual([])
})

test('OK ends a number early; without one it is left to others', () => {
  const { subject, requests } = typing('2')
  expect(subject.complete()).toBe(true)
  expect(requests).toEqual([['$typed', 200]])
  expect(subject.complete()).toBe(false)
  subject.close()
  expect(subject.complete()).toBe(false)
})

test('closing says whether something was open', () => {
  const { subject } = typing('2')
  expect([subject.close(), subject.close()]).toEqual([true, false])
})
