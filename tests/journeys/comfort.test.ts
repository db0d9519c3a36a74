import { afterAll, afterEach, expect, test } from '@jest/globals'
import { contrast } from '../../src/tv/components/contrast'
import { pixelsOf, type Pixels } from '../support/screenPixels'
import { closeBrowser, closeTvs, openTv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')
/** Where text stands on a story's pages. */
const column = { left: 96, right: 1248, top: 118, bottom: 962 }

test('a new viewer says once how large text should be; it is so at once, and at the next start', async () => {
  const tv = await openTv({ now, isNew: true })
  await tv.whenIdle()
  expect(await tv.screen()).toMatchObject({ name: 'welcome', state: 'ready' })
  await tv.press('right', 'right', 'right')
  expect(await tv.focus()).toMatchObject({ value: 'Large' })
  expect(await tv.press('ok')).toMatchObject({ role: 'card' })
  expect((await tv.screen()).name).toBe('home')
  await tv.restart()
  expect((await tv.screen()).name).toBe('home')
  await tv.press('down', 'ok', 'up', 'ok')
  expect(await tv.focus()).toMatchObject({ id: 'comfort:size', value: 'Large' })
  expect(tv.errors).toEqual([])
})

test('a new viewer who presses Back has the news, and is not asked again', async () => {
  const tv = await openTv({ now, isNew: true })
  await tv.whenIdle()
  expect(await tv.press('back')).toMatchObject({ role: 'card' })
  await tv.restart()
  expect((await tv.screen()).name).toBe('home')
  await tv.press('down', 'ok', 'up', 'ok')
  expect(await tv.focus()).toMatchObject({ id: 'comfort:size', value: 'Medium' })
  expect(tv.errors).toEqual([])
})

test('size, theme and typeface are changed on the third page; the sentence stays, colours are seen, and home follows', async () => {
  const tv = await openTv({ now })
  await tv.press('down', 'ok', 'right', 'right')
  const first = (await tv.text()).split('\n').find(line => line.length > 30)!.split(' ').slice(0, 4).join(' ')
  expect((await seenOn(await pixelsOf(tv))).ground).toBe(0xff121418)
  await tv.press('up', 'ok', 'right', 'down', 'right', 'right', 'down', 'right')
  expect(await tv.focus()).toMatchObject({ id: 'comfort:typeface', value: 'Serif' })
  expect((await tv.text()).replace(/\n/g, ' ')).toContain(first)
  expect(await tv.page.evaluate(() => document.fonts.check('40px "Tenfoot Serif Text"'))).toBe(true)
  await tv.press('back', 'down')
  const sepia = await seenOn(await pixelsOf(tv))
  expect(sepia.ground).toBe(0xfff1e6d2)
  expect(sepia.contrast).toBeGreaterThanOrEqual(7)
  await tv.press('up', 'ok', 'down', 'right', 'right', 'back', 'down')
  const high = await seenOn(await pixelsOf(tv))
  expect(high.ground).toBe(0xff000000)
  expect(high.contrast).toBeGreaterThanOrEqual(15)
  await tv.press('back')
  expect((await pixelsOf(tv)).at(10, 10)).toBe(0xff000000)
  await tv.restart()
  expect((await pixelsOf(tv)).at(10, 10)).toBe(0xff000000)
  expect(tv.errors).toEqual([])
})

/** The ground of a story's text, and the contrast of what stands out from it most. */
async function seenOn(pixels: Pixels): Promise<{ readonly ground: number; readonly contrast: number }> {
  const ground = pixels.at(4, column.top)
  let most = 1
  for (let y = column.top; y < column.bottom; y += 3) {
    for (let x = column.left; x < column.right; x += 1) most = Math.max(most, contrast(ground, pixels.at(x, y)))
  }
  return { ground, contrast: most }
}
