import { afterAll, afterEach, expect, test } from '@jest/globals'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')

const sections = ['News', 'Defence', 'Coast', 'Harbour', 'Sea and sky', 'Culture', 'Sport', 'Weather']

async function downTo(tv: Tv, section: string): Promise<void> {
  await tv.hurry(...sections.slice(0, sections.indexOf(section)).map(() => 'down'))
}

test('home shows the demo’s sections with their trails, pictures and ages', async () => {
  const tv = await openTv({ isMeasured: true, now })
  await tv.whenIdle()
  expect(await tv.focus()).toMatchObject({ role: 'card', index: 1, rect: { x: 96 } })
  expect(await tv.text()).toMatch(/^Saltmere News\n10:00\nUpdated 10:00\nSettings\nSearch\nNews\n/)
  expect(await tv.text()).toContain('News / \nDefence')
  await tv.shoot('home')
  const { textures, texturePixels } = await tv.metrics()
  // Eight whole cards, a peek, their words, and no more.
  expect(textures).toBeLessThan(40)
  expect(texturePixels).toBeGreaterThan(9 * 400 * 225)
  expect(tv.errors).toEqual([])
})

test('a story of the coast has its trail, its words and nothing of the page around it', async () => {
  const tv = await openTv({ now })
  await downTo(tv, 'Coast')
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ name: 'story', state: 'ready', page: 1 })
  const first = await tv.text()
  expect(first).toMatch(/^News \/ Defence \/ Coast\n/)
  expect(first).toMatch(/Published \d+ Nov 2026, \d\d:\d\d/)
  await tv.shoot('story')
  let words = first
  const { pages } = await tv.screen()
  for (let page = 2; page <= pages!; page++) {
    await tv.press('ok')
    words += await tv.text()
  }
  expect(await tv.screen()).toMatchObject({ page: pages })
  // 'Related' stands alone over what the app itself offers at the end.
  expect(words.replace(/^Related$/gm, '')).not.toMatch(/share this|alternate address|related|about us|invented town/i)
  expect(tv.errors).toEqual([])
})

test('a feed without ids, dates, pictures and bodies is completed from addresses and pages', async () => {
  const tv = await openTv({ now })
  await downTo(tv, 'Weather')
  await tv.whenIdle()
  expect(await tv.focus()).toMatchObject({ role: 'card', value: expect.stringMatching(/^(today|yesterday|\d+ Nov)$/) })
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ state: 'ready' })
  expect((await tv.screen()).pages).toBeGreaterThan(1)
  expect(await tv.text()).toMatch(/Published \d+ Nov 2026 {2}· {2}\d+ min\n/)
})

test('the longest story is read from its first page to its last, and the graphics memory stays flat', async () => {
  const tv = await openTv({ isMeasured: true, now })
  await downTo(tv, 'Harbour')
  while ((await tv.focus())?.label !== 'Twenty-four hours on Long Quay') await tv.hurry('right')
  await tv.press('ok')
  const { pages } = await tv.screen()
  expect(pages).toBeGreaterThan(15)
  await tv.press('right')
  const early = (await tv.metrics()).texturePixels
  await tv.hurry(...Array.from({ length: pages! }, () => 'right'))
  expect(await tv.screen()).toMatchObject({ page: pages })
  expect(await tv.text()).toContain('End of the story')
  expect((await tv.metrics()).texturePixels).toBeLessThan(early + 2_000_000)
})

test.each([true, false])('a tour through all rows leaves nothing behind in the graphics memory, whether they glide (%s) or step', async moves => {
  const tv = await openTv({ isMeasured: true, now, moves })
  await tv.whenIdle()
  const start = await tv.metrics()
  for (const section of sections) await tv.hurry('right', 'right', 'right', 'right', section === 'Weather' ? 'left' : 'down')
  await tv.hurry(...sections.map(() => 'up'))
  const end = await tv.metrics()
  expect(end.textures).toBeLessThanOrEqual(start.textures + 8)
  expect(end.texturePixels).toBeLessThan(start.texturePixels * 1.3)
})

test('the first screen waits for no picture', async () => {
  const tv = await openTv({ now, prepare: page => page.route('**/pictures/*', () => {}) })
  await tv.until(async tester => (await tester.focus())?.role === 'card')
  expect(await tv.focus()).toMatchObject({ index: 1 })
})

test.each(['es6', 'es5'] as const)('the %s build runs in WebGL, too', async level => {
  const tv = await openTv({ now, level, renderer: 'webgl' })
  await tv.whenIdle()
  await tv.press('right', 'right', 'ok', 'right')
  expect(await tv.screen()).toMatchObject({ name: 'story', page: 2 })
  expect(await tv.press('back')).toMatchObject({ role: 'card', index: 2 })
  expect(tv.errors).toEqual([])
})
