import { afterAll, afterEach, expect, test } from '@jest/globals'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')

test('a story is left in the middle and saved; both are there at the next start', async () => {
  const tv = await openTv({ now, renderer: 'webgl' })
  await tv.whenIdle()
  const title = (await tv.press('right'))!.label
  await tv.press('ok', 'up', 'right')
  expect(await tv.focus()).toMatchObject({ id: 'save', label: 'Save' })
  await tv.shoot('save-button')
  await tv.press('ok')
  expect(await tv.text()).toContain('Saved · You find it below the news, in the row Saved')
  await tv.shoot('save-confirmed')
  await tv.press('down', 'right')
  const begun = await tv.text()
  expect(await tv.screen()).toMatchObject({ page: 2 })
  await tv.press('back')
  await tv.shoot('home-begun')
  await tv.restart()
  await tv.press('down')
  expect(await tv.focus()).toMatchObject({ label: title, value: expect.stringMatching(/^Page 2 of /), count: 1 })
  await tv.shoot('begun-row')
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ name: 'story', title, page: 2 })
  expect(await tv.text()).toContain('Continued where you stopped')
  await tv.shoot('story-continued')
  await tv.press('right', 'left')
  expect(await tv.text()).toBe(begun)
  const { pages } = await tv.screen()
  await tv.hurry(...Array.from({ length: pages! }, () => 'ok'))
  await tv.shoot('story-end')
  await tv.press('1', '0', '2')
  expect(await tv.text()).not.toContain('Continue reading')
  expect(await tv.focus()).toMatchObject({ label: title, index: 1, count: 1 })
  await tv.shoot('saved-row')
  await tv.press('yellow')
  expect(await tv.text()).not.toContain('Saved')
  expect(await tv.focus()).toMatchObject({ role: 'card' })
  expect(tv.errors).toEqual([])
})

test('numbers open what cards say of themselves; an unknown one says so and goes', async () => {
  const tv = await openTv({ now, renderer: 'webgl' })
  await tv.whenIdle()
  await tv.press('right', 'right', 'right')
  const card = (await tv.focus())!
  expect(card.number).toBe(203)
  await tv.hurry('left', '2', '0')
  await tv.shoot('number-typed')
  await untilGone(tv, /^2$/m)
  await tv.hurry('2', '0', '3')
  expect(await tv.screen()).toMatchObject({ name: 'story', title: card.label })
  await tv.hurry('8', '0')
  await tv.shoot('number-on-story')
  await untilGone(tv, /^8$/m)
  await tv.hurry('8', '0', '0')
  expect(await tv.screen()).toMatchObject({ name: 'home' })
  expect(await tv.text()).toContain('Sport')
  expect((await tv.focus())!.number).toBe(801)
  await tv.hurry('7', '7', '7')
  expect(await tv.text()).toContain('There is nothing under 777 now.')
  await tv.shoot('number-unknown')
  await untilGone(tv, /777/)
  expect(tv.errors).toEqual([])
})

/** Until what was typed, or what it was answered with, is taken away; `waitForFunction` does not wait for promises. */
async function untilGone(tv: Tv, words: RegExp): Promise<void> {
  for (let looks = 0; words.test(await tv.text()); looks++) {
    if (looks > 400) throw new Error(`${words} stays.`)
    await tv.page.evaluate(() => new Promise(requestAnimationFrame))
  }
}
