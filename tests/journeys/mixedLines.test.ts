import { afterAll, afterEach, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { article, feed, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { mixedLines } from '../support/mixedLines'
import { closeBrowser, closeTvs, openTv } from '../support/tv'

let broadcaster: Broadcaster | null = null

afterEach(async () => {
  await closeTvs()
  await broadcaster?.close()
})
afterAll(closeBrowser)

/** The column of a story that is written from the right. */
const column = { x: 640, y: 112, width: 1190, height: 850 }

/** Which columns of pixels have ink, and how much, of each line of a picture. */
async function inkOf(picture: Buffer): Promise<readonly (readonly number[])[]> {
  const { data, info: { width, height } } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true })
  const ground = data[0]!
  const isInk = (x: number, y: number): boolean => Math.abs(data[y * width + x]! - ground) > 60
  const rows = Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => isInk(x, y)).some(is => is))
  const lines: [number, number][] = []
  rows.forEach((has, y) => {
    const last = lines[lines.length - 1]
    if (has && last && y - last[1] < 16) last[1] = y
    else if (has) lines.push([y, y])
  })
  return lines.map(([top, bottom]) => {
    const columns = Array.from({ length: width }, (_, x) => Array.from({ length: bottom - top + 1 }, (_, y) => Number(isInk(x, top + y))).reduce((sum, ink) => sum + ink, 0))
    return columns.slice(columns.findIndex(ink => ink > 0), width - [...columns].reverse().findIndex(ink => ink > 0))
  })
}

/** 0: the same ink in the same places; letters in another order are near 1. */
function difference(one: readonly number[], other: readonly number[]): number {
  const length = Math.max(one.length, other.length)
  // A pixel to the left or right is how a canvas rounds.
  const near = (line: readonly number[], at: number, ink: number): number => Math.min(...[-2, -1, 0, 1, 2].map(off => Math.abs((line[at + off] ?? 0) - ink)))
  const apart = Array.from({ length }, (_, x) => near(other, x, one[x] ?? 0)).reduce((sum, ink) => sum + ink, 0)
  return apart / one.reduce((sum, ink) => sum + ink, 0)
}

/** The same lines as a web page has them. */
function asPage(page: Page, lines: readonly string[]): Promise<void> {
  return page.evaluate(texts => {
    const sheet = document.createElement('div')
    sheet.id = 'written'
    Object.assign(sheet.style, { position: 'fixed', inset: '0', zIndex: '99', background: '#121418', color: '#e8e8e8', padding: '120px 96px' })
    for (const text of texts) {
      const line = document.createElement('div')
      line.dir = 'rtl'
      line.textContent = text
      Object.assign(line.style, { font: '40px "Tenfoot Sans"', lineHeight: '92px', whiteSpace: 'pre' })
      sheet.append(line)
    }
    document.body.append(sheet)
  }, lines)
}

test(`${mixedLines.length} lines with digits, quotes, brackets and Latin names stand letter by letter as a web page has them`, async () => {
  const filler = Array.from({ length: 8 }, (_, i) => `الفقرة رقم ${i} تروي ما جرى في الميناء هذا اليوم، وقد جرى الكثير ثم نام الجميع.`)
  broadcaster = await startBroadcaster({ '/a.xml': feed([{ title: 'سطور من الميناء', link: '/1.html', date: '2026-11-24T06:40:00Z' }]), '/1.html': article('سطور من الميناء', [...filler, ...mixedLines]) })
  const tv = await openTv({ isSeen: true, channel: { name: 'أخبار الرصيف', language: 'ar', sections: [{ title: 'الأخبار', sources: [`${broadcaster.address}/a.xml`] }] } })
  await tv.press('ok')
  const compared: string[] = []
  const apart: (readonly [string, number])[] = []
  for (let { page, pages } = await tv.screen(); page! < pages!; { page, pages } = await tv.screen()) {
    await tv.press('left')
    const shown = (await tv.text()).split('\n').filter(text => mixedLines.includes(text))
    if ((await tv.text()).includes('الفقرة رقم')) continue
    const drawn = await inkOf(await tv.page.screenshot({ clip: column }))
    await asPage(tv.page, shown)
    const written = await inkOf(await tv.page.screenshot({ clip: column }))
    await tv.page.evaluate(() => document.querySelector('#written')!.remove())
    expect([drawn.length, written.length]).toEqual([shown.length, shown.length])
    shown.forEach((text, i) => apart.push([text, difference(drawn[i]!, written[i]!)]))
    compared.push(...shown)
    // What is compared can differ: one line is not the next.
    if (shown.length > 1) expect(difference(drawn[0]!, written[1]!)).toBeGreaterThan(0.15)
  }
  expect(compared.length).toBeGreaterThanOrEqual(40)
  expect(apart.filter(([, much]) => much > 0.15)).toEqual([])
  expect(tv.errors).toEqual([])
})
