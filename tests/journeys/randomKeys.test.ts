import { afterAll, afterEach, expect, test } from '@jest/globals'
import { closeBrowser, closeTvs, openTv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const count = 2_000

interface Lost {
  readonly after: readonly string[]
  readonly focus: unknown
}

test(`${count} random keys: something is focused after every one, and nothing throws`, async () => {
  const seed = Number(process.env['TENFOOT_SEED'] ?? Date.now() % 1_000_000)
  console.log(`The seed of the random keys is ${seed}; TENFOOT_SEED=${seed} presses them again.`)
  const tv = await openTv()
  const lost = await tv.page.evaluate(pressAtRandom, { seed, count })
  expect(lost).toEqual([])
  await tv.whenIdle()
  expect(tv.errors).toEqual([])
})

/** Runs in the page. */
async function pressAtRandom({ seed, count }: { seed: number; count: number }): Promise<Lost[]> {
  const keys = ['up', 'down', 'down', 'left', 'right', 'right', 'ok', 'back', 'pageDown', 'pageUp', 'ff', 'rw', 'playPause', 'search', '5']
  const tester = window.tester!
  const pressed: string[] = []
  const lost: Lost[] = []
  let state = seed
  for (let i = 0; i < count && lost.length < 3; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const focus = await tester.focus()
    // The app is not to be left before the test ends.
    const key = focus?.id === 'dialog:leave' ? 'back' : keys[Math.floor(state / 4_294_967_296 * keys.length)]!
    pressed.push(key)
    await tester.press(key)
    await new Promise(done => setTimeout(done))
    const after = await tester.focus()
    if (!after || !['card', 'headline', 'step', 'chip', 'article', 'button', 'message', 'key', 'result', 'topic', 'search', 'setting', 'video', 'picture', 'address'].includes(after.role)) lost.push({ after: pressed.slice(-12), focus: after })
  }
  return lost
}
