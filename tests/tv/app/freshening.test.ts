import { expect, test } from '@jest/globals'
import { createFreshening } from '../../../src/tv/app/freshening'

function freshening() {
  const asked: string[] = []
  const broken = new Set<string>()
  let time = 1_000_000
  const made = createFreshening({ now: () => time, interval: () => 60_000, refresh: async id => {
    asked.push(id)
    return !broken.has(id)
  } })
  return { ...made, ids: () => made.ids, asked, broken, pass: (ms: number) => { time += ms } }
}

test('what comes near is asked for once, what is far is not', async () => {
  const { near, look, asked, ids } = freshening()
  near(['a', 'b'])
  near(['b', 'c'])
  await look()
  expect(asked).toEqual(['a', 'b', 'c'])
  expect(ids()).toEqual(['b', 'c'])
})

test('what is near is asked for again when it has become old', async () => {
  const { near, look, asked, pass } = freshening()
  near(['a', 'b'])
  pass(30_000)
  near(['b'])
  await look()
  pass(31_000)
  await look()
  expect(asked).toEqual(['a', 'b', 'b'])
})

test('a clock that is set back by years asks again, and not for years no more', async () => {
  const { near, look, asked, pass } = freshening()
  near(['a'])
  pass(-90_000)
  await look()
  await look()
  expect(asked).toEqual(['a', 'a'])
})

test('a wake after a night asks once for what is near, however often it is told', async () => {
  const { near, look, asked, pass } = freshening()
  near(['a', 'b'])
  pass(8 * 3_600_000)
  await Promise.all([look(), look(), look()])
  expect(asked).toEqual(['a', 'b', 'a', 'b'])
})

test('who wants to know asks for all that is near, however fresh', async () => {
  const { near, again, asked } = freshening()
  near(['a', 'b'])
  await again()
  expect(asked).toEqual(['a', 'b', 'a', 'b'])
})

test('what did not come is asked for again soon, then less and less often, until it comes', async () => {
  const { near, look, asked, broken, pass } = freshening()
  const looksAfter = async (ms: number): Promise<number> => {
    pass(ms)
    await look()
    return asked.length
  }
  broken.add('a')
  near(['a'])
  await look()
  const counts: number[] = []
  for (const wait of [20_000, 40_000, 60_000]) counts.push(await looksAfter(wait - 1), await looksAfter(1))
  expect(counts).toEqual([1, 2, 2, 3, 3, 4])
  broken.delete('a')
  expect(await looksAfter(60_000)).toBe(5)
  expect(await looksAfter(59_999)).toBe(5)
})
