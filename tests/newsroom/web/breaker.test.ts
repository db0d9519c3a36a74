import { expect, test } from '@jest/globals'
import { createBreaker } from '../../../src/newsroom/web/breaker'
import { fakeClock } from '../../support/fakeClock'

const host = 'gull.example'
const minute = 60_000

function open(random = 0) {
  const clock = fakeClock()
  const breaker = createBreaker(clock, () => random)
  const fail = () => {
    breaker.asked(host)
    breaker.failed(host)
  }
  return { clock, fail, ...breaker }
}

test('two failures open it, an answer between them does not let them add up', () => {
  const { fail, isOpen, answered } = open()
  fail()
  answered(host)
  fail()
  expect(isOpen(host)).toBe(false)
  fail()
  expect(isOpen(host)).toBe(true)
  expect(isOpen('tern.example')).toBe(false)
})

test('after a minute one request may try; the others wait for what it says', async () => {
  const { fail, isOpen, asked, answered, clock } = open()
  fail()
  fail()
  await clock.pass(minute - 1)
  expect(isOpen(host)).toBe(true)
  await clock.pass(1)
  expect(isOpen(host)).toBe(false)
  asked(host)
  expect(isOpen(host)).toBe(true)
  answered(host)
  expect(isOpen(host)).toBe(false)
})

test('each failed try doubles the pause, up to half an hour', async () => {
  const { fail, isOpen, clock } = open()
  fail()
  const pauses: number[] = []
  for (let i = 0; i < 7; i++) {
    fail()
    let pause = 0
    for (; isOpen(host); pause++) await clock.pass(minute)
    pauses.push(pause)
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 30, 30])
})

test('failures within the pause do not make it longer', async () => {
  const { fail, isOpen, clock } = open()
  for (let i = 0; i < 10; i++) fail()
  await clock.pass(minute)
  expect(isOpen(host)).toBe(false)
})

test('chance makes it up to a quarter shorter', async () => {
  const { fail, isOpen, clock } = open(1)
  fail()
  fail()
  await clock.pass(minute * 0.75)
  expect(isOpen(host)).toBe(false)
})

test('a try that was given up leaves the next one free', async () => {
  const { fail, isOpen, asked, unknown, clock } = open()
  fail()
  fail()
  await clock.pass(minute)
  asked(host)
  unknown(host)
  expect(isOpen(host)).toBe(false)
})

test('a clock that is set back by years does not keep it open', () => {
  const { fail, isOpen, clock } = open()
  fail()
  fail()
  clock.set(0)
  expect(isOpen(host)).toBe(false)
})
