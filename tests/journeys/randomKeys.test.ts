import { afterAll, afterEach, expect, test } from '@jest/globals'
import { closeBrowser, closeTvs, openTv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const count = 5_000
const homeEvery = 250

interface Lost {
  readonly after: readonly string[]
  readonly focus: unknown
}

test(`${count} random keys: something is focused after every one, and nothing throws, and Back finds home`, async () => {
  const seed = Number(process.env['TENFOOT_SEED'] ?? Date.now() % 1_000_000)
  console.log(`The seed of the random keys is ${seed}; TENFOOT_SEED=${seed} presses them again.`)
  const tv = await openTv({ moves: true })
  const { lost, far } = await tv.page.evaluate(pressAtRandom, { seed, count, homeEvery })
  expect(lost).toEqual([])
  expect(far).toEqual([])
  await tv.whenIdle()
  expect(tv.errors).toEqual([])
})

/** Runs in the page. Now and then it goes home by Back: `far` are the ways that took more presses than there were screens, and one. */
async function pressAtRandom({ seed, count, homeEvery }: { seed: number; count: number; homeEvery: number }): Promise<{ lost: Lost[]; far: string[][] }> {
  const keys = ['up', 'down', 'down', 'left', 'right', 'right', 'ok', 'back', 'pageDown', 'pageUp', 'ff', 'rw', 'playPause', 'search', '5']
  const tester = window.tester!
  const pressed: string[] = []
  const lost: Lost[] = []
  const far: string[][] = []
  const { port1, port2 } = new MessageChannel()
  const aTurn = (): Promise<void> => new Promise(done => {
    port1.onmessage = () => done()
    port2.postMessage(null)
  })
  const goHome = async (): Promise<void> => {
    await tester.whenIdle()
    if ((await tester.focus())?.id.startsWith('dialog:')) await tester.press('back')
    // A number that is being typed, and the answer to it, lie over the screen.
    const over = (await tester.text()).some(text => /^\d$|^There is nothing under/.test(text)) ? 1 : 0
    const seen = [JSON.stringify(await tester.screen())]
    while (seen.length < 14 && !seen[seen.length - 1]!.startsWith('{"name":"home"')) {
      await tester.pressAndWait('back')
      seen.push(JSON.stringify(await tester.screen()))
    }
    const stayed = seen.filter((screen, i) => screen === seen[i - 1]).length
    if (seen.length === 14 || stayed > 1 + over) far.push(seen)
  }
  let state = seed
  for (let i = 0; i < count && lost.length < 3; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const focus = await tester.focus()
    // The app is not to be left before the test ends.
    const key = focus?.id === 'dialog:leave' ? 'back' : keys[Math.floor(state / 4_294_967_296 * keys.length)]!
    pressed.push(key)
    await tester.press(key)
    if (i % homeEvery === homeEvery - 1) await goHome()
    // Thumbs are never as fast: some keys meet a frame that was drawn since, most only what was promised.
    await (i % 4 === 0 ? new Promise(done => setTimeout(done)) : aTurn())
    const after = await tester.focus()
    if (!after || !['card', 'headline', 'step', 'chip', 'article', 'button', 'message', 'key', 'result', 'topic', 'search', 'setting', 'video', 'picture', 'address'].includes(after.role)) lost.push({ after: pressed.slice(-12), focus: after })
  }
  return { lost, far }
}
