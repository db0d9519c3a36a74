import { expect, test } from '@jest/globals'
import { createFreshening } from '../../../src/tv/app/freshening'

function freshening() {
  const asked: string[] = []
  let time = 1_000_000
  const { near, look } = createFreshening({ now: () => time, interval: () => 60_000, refresh: id => { asked.push(id) } })
  return { near, look, asked, pass: (ms: number) => { time += ms } }
}

test('what comes near is asked for once, what is far is not', () => {
  const { near, look, asked } = freshening()
  near(['a', 'b'])
  near(['b', 'c'])
  look()
  expect(asked).toEqual(['a', 'b', 'c'])
})

test('what is near is asked for again when it has become old', () => {
  const { near, look, asked, pass } = freshening()
  near(['a', 'b'])
  pass(30_000)
  near(['b'])
  look()
  pass(31_000)
  look()
  expect(asked).toEqual(['a', 'b', 'b'])
})

test('a clock that is set back by years asks again, and not for years no more', () => {
  const { near, look, asked, pass } = freshening()
  near(['a'])
  pass(-90_000)
  look()
  expect(asked).toEqual(['a', 'a'])
})
