import { afterAll, afterEach, expect, test } from '@jest/globals'
import { readingChoices, usualReading } from '../../src/newsroom/model/reading'
import { contrast } from '../../src/tv/components/contrast'
import { readingTypeOf } from '../../src/tv/components/readingType'
import type { TypeStyle } from '../../src/tv/components/theme'
import { pixelsOf, type Pixels } from '../support/screenPixels'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')
/** Where text stands on a story's pages. */
const column = { left: 96, right: 1248, top: 118, bottom: 962 }

test('a new viewer says once how large text should be; it is so at once, and at the next start', async () => {
  const tv = await openTv({ isSeen: true, now, isNew: true })
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
  const tv = await openTv({ isSeen: true, now, isNew: true })
  await tv.whenIdle()
  expect(await tv.press('back')).toMatchObject({ role: 'card' })
  await tv.restart()
  expect((await tv.screen()).name).toBe('home')
  expect(tv.errors).toEqual([])
})

test('rules 34 and 36: size, theme and typeface are changed on the third page; the sentence stays, colours are seen, and home follows', async () => {
  const tv = await openTv({ isSeen: true, now })
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

test('rule 30: with the real fonts lines have 45 to 75 letters and are not wider than their column, in three faces', async () => {
  const tv = await openTv({ isSeen: true, now })
  await tv.press('down', 'ok', 'up', 'ok')
  for (const [size, ...keys] of [['medium'], ['largest', 'right', 'right']] as const) {
    await tv.press('up', 'up', ...keys, 'down', 'down', 'left', 'left')
    for (const typeface of readingChoices.typeface) {
      if (typeface !== 'sans') await tv.press('right')
      const { column, styles } = readingTypeOf({ ...usualReading, size, typeface })
      const { letters, widths } = await linesOn(tv, styles.paragraph)
      expect(widths.length).toBeGreaterThan(3)
      const usual = letters.reduce((sum, count) => sum + count, 0) / letters.length
      expect([size, typeface, usual >= 45 && usual <= 75]).toEqual([size, typeface, true])
      // As wide as the column lets them, and not wider.
      expect([size, typeface, Math.max(...widths) <= column, Math.max(...widths) > column * 0.9]).toEqual([size, typeface, true, true])
    }
  }
  expect(tv.errors).toEqual([])
})

/** The lines of a story's paragraphs: their widths, measured whole in the letters that the browser has, and the letters of all but the last. */
async function linesOn(tv: Tv, { face, size }: TypeStyle): Promise<{ readonly widths: readonly number[]; readonly letters: readonly number[] }> {
  return tv.page.evaluate(async font => {
    const context = document.createElement('canvas').getContext('2d')!
    context.font = font
    const pieces = (await window.tester!.text()).filter(text => text.includes('\n'))
    return {
      widths: pieces.flatMap(text => text.split('\n')).map(line => context.measureText(line).width),
      letters: pieces.flatMap(text => text.split('\n').slice(0, -1)).map(line => line.length),
    }
  }, `${size}px "${face}"`)
}

/** The ground of a story's text, and the contrast of what stands out from it most. */
async function seenOn(pixels: Pixels): Promise<{ readonly ground: number; readonly contrast: number }> {
  const ground = pixels.at(4, column.top)
  let most = 1
  for (let y = column.top; y < column.bottom; y += 3) {
    for (let x = column.left; x < column.right; x += 1) most = Math.max(most, contrast(ground, pixels.at(x, y)))
  }
  return { ground, contrast: most }
}
