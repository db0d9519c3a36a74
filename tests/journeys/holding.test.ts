import { afterAll, afterEach, expect, test } from '@jest/globals'
import { held, section, type Step } from '../bench/holding'
import { startPublished } from '../bench/site'
import { openSlowTv, type SlowTv } from '../bench/slowTv'
import { closeBrowser, closeTvs } from '../support/tv'

let close = async (): Promise<void> => undefined

afterEach(async () => {
  await closeTvs()
  await close()
})
afterAll(closeBrowser)

/** Milliseconds of the main thread's own time. */
const limit = 50
/** Whatever else the machine does only makes a task longer. */
const tries = 3

test(`while a key is held over 12 rows, 13 cards and 40 headlines no task takes ${limit} ms on a TV four times slower`, async () => {
  const { site, channel } = await startPublished(12, 40)
  close = site.close
  const slow = await openSlowTv(channel)
  const longest = [await longestOf(slow, held.down, held.up), await longestOf(slow, held.right, held.left)]
  await section.run(slow)
  longest.push(await longestOf(slow, held.list, held.listBack))
  console.log(longest.map(({ what, ms }) => `${what}: ${ms.toFixed(0)} ms`).join('; '))
  expect(longest.filter(({ ms }) => ms > limit)).toEqual([])
  expect(slow.tv.errors).toEqual([])
}, 300_000)

/** The longest task on a way, of the best of some tries; `again` leads back to where it began. */
async function longestOf(slow: SlowTv, way: Step, again: Step): Promise<{ readonly what: string; readonly ms: number }> {
  let least = Infinity
  for (let tried = 0; tried < tries && least > limit; tried++) {
    if (tried > 0) await again.run(slow)
    least = Math.min(least, await slow.longest(() => way.run(slow)))
  }
  return { what: way.what, ms: least }
}
