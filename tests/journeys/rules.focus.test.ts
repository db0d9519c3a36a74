import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Rect } from '../../src/tv/app/stageReport'
import { colours } from '../../src/tv/components/theme'
import { feed, itemsOf, sectionPages, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { around, isLike, pixelsOf, ringOf, ringRoom, strayPixels } from '../support/screenPixels'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

let broadcaster: Broadcaster
let channel: object

const now = Date.parse('2026-11-24T10:00:00Z')
const minute = 60_000
const sections = ['Harbour', 'Sport', 'Coast', 'Sky']
const long = Array.from({ length: 40 }, (_, i) => `Paragraph number ${i} tells what the harbour did on this day. It did a good deal, and then it slept.`)
const items = (name: string) => itemsOf(name, 20, now - 10 * minute, 10 * minute)

beforeAll(async () => {
  broadcaster = await startBroadcaster(sectionPages(sections, items, long))
  const sourced = (title: string) => ({ title, sources: [`${broadcaster.address}/${title}.xml`] })
  channel = { name: 'Quay News', sections: [{ ...sourced('Harbour'), sections: [sourced('Coast')] }, sourced('Sport'), sourced('Sky')] }
})
afterEach(closeTvs)
afterAll(async () => {
  await closeBrowser()
  await broadcaster.close()
})

async function opened(): Promise<Tv> {
  const tv = await openTv({ isSeen: true, moves: true, channel, now })
  await tv.whenIdle()
  return tv
}

/** The ring's colour stands around the focus, and nowhere else on the screen. */
async function onlyRing(tv: Tv, besides: readonly Rect[] = []) {
  const { rect } = (await tv.focus())!
  const pixels = await pixelsOf(tv)
  expect(strayPixels(pixels, colour => isLike(colour, colours.accent), [around(rect, ringRoom), ...besides])).toEqual([])
  return ringOf(pixels, rect, colours.accent)
}

test('rules 15 and 16: one thing shows the focus at any time, by a ring of 6 pixels that stands out from what is around it', async () => {
  const tv = await opened()
  const looked: Record<string, Awaited<ReturnType<typeof onlyRing>>> = {}
  looked['after the start'] = await onlyRing(tv)
  await tv.press('up')
  looked['in the header'] = await onlyRing(tv)
  await tv.press('ok')
  // A line marks where letters come.
  looked['on the keyboard'] = await onlyRing(tv, [{ x: 96, y: 54, w: 8, h: 72 }])
  await tv.press('back', 'down', 'back')
  looked['in a dialog'] = await onlyRing(tv)
  await tv.press('back')
  looked['after a dialog'] = await onlyRing(tv)
  await tv.hurry('right', 'right', 'down', 'right', 'right', 'right', 'right', 'right')
  looked['far in a row'] = await onlyRing(tv)
  await tv.hurry('ff', 'ff', 'ff')
  looked['on the last card'] = await onlyRing(tv)
  await tv.press('ok')
  looked['on a headline'] = await onlyRing(tv)
  for (const sides of Object.values(looked)) expect(sides.length).toBe(4)
  const weak = Object.entries(looked).flatMap(([where, sides]) => sides.filter(({ thickness, contrast }) => thickness < 6 || contrast < 3).map(side => ({ where, ...side })))
  expect(weak).toEqual([])
})

test('rule 14: arrows, OK and Back are enough to read, save, search, follow a trail and leave', async () => {
  const tv = await opened()
  await tv.press('ok', 'up', 'right', 'ok', 'back', 'up', 'ok', 'ok')
  expect(await tv.screen()).toMatchObject({ name: 'search', params: { query: 'a' } })
  await tv.press('back', 'down')
  await tv.hurry(...Array.from({ length: 12 }, () => 'right'))
  await tv.press('ok', 'up', 'ok')
  expect(await tv.screen()).toMatchObject({ name: 'section', title: 'Coast' })
  await tv.press('back', 'back', 'back')
  await tv.hurry(...Array.from({ length: 6 }, () => 'down'), 'up')
  expect(await tv.text()).toMatch(/^Saved$/m)
  await tv.press('back', 'back')
  expect(await tv.focus()).toMatchObject({ id: 'dialog:stay' })
  await tv.press('right', 'ok')
  await tv.page.waitForSelector('text=You have left the channel')
})

test('rule 23: news that comes moves neither the focus nor the focused card, in a row or in a list', async () => {
  const tv = await opened()
  const comes = async (title: string, ...looking: string[]): Promise<void> => {
    const late = [...items('Coast').slice(1), { title, link: `/${title}.html`, date: new Date(now).toISOString() }]
    broadcaster.pages.set('/Coast.xml', feed(late))
    const asked = broadcaster.asked.length
    await tv.page.clock.setFixedTime(now + broadcaster.asked.length * 10 * minute)
    // What comes near the screen is looked at again.
    await tv.press(...looking)
    expect(broadcaster.asked.slice(asked)).toContain('/Coast.xml')
  }
  await tv.hurry('down', 'right', 'right', 'right', 'right', 'right')
  const card = (await tv.focus())!
  await comes('Late', 'up', 'down')
  expect(await tv.focus()).toMatchObject({ id: card.id, rect: card.rect })
  await tv.hurry('ff', 'ff', 'ff')
  await tv.press('ok')
  await tv.hurry(...Array.from({ length: 15 }, () => 'down'))
  const headline = (await tv.focus())!
  await comes('Later', 'ok', 'back')
  expect(await tv.focus()).toMatchObject({ id: headline.id })
  broadcaster.pages.set('/Coast.xml', feed(items('Coast')))
})

test('rule 17: Back restores section, row, card and scroll, along any way there and back', async () => {
  const tv = await opened()
  await tv.hurry('right', 'right', 'right', 'right', 'right', 'down', 'down', 'right', 'right', 'right', 'right', 'right', 'right')
  const card = (await tv.focus())!
  await tv.press('ok', 'right', 'back')
  const { rect, id } = (await tv.focus())!
  expect({ id, rect }).toEqual({ id: card.id, rect: card.rect })
  // What was begun has a row of its own below the first.
  await tv.press('up', 'up', 'up')
  expect(await tv.focus()).toMatchObject({ label: 'Harbour 5', rect: { x: 96 + 3 * 432 } })
  await tv.hurry('ff', 'ff', 'ff')
  await tv.press('ok')
  await tv.hurry(...Array.from({ length: 16 }, () => 'down'))
  const inHarbour = (await tv.focus())!
  await tv.press('ok', 'back')
  expect(await tv.focus()).toMatchObject({ id: inHarbour.id, rect: inHarbour.rect })
  await tv.hurry('left', 'left', 'left', 'up')
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ title: 'Coast' })
  // From Coast up to Harbour by the trail, and Back.
  const onStep = await tv.press('up')
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ title: 'Harbour' })
  expect(await tv.press('back')).toEqual(onStep)
  await tv.press('back', 'back')
  expect(await tv.focus()).toMatchObject({ id: 'all:harbour' })
})

test('rule 26: who came straight to a story goes home by Back, and is asked there', async () => {
  const tv = await opened()
  await tv.press('3', '0', '4')
  const { name } = await tv.screen()
  expect(name).toBe('story')
  expect(await tv.press('back')).toMatchObject({ role: 'card', label: 'Harbour 0' })
  expect(await tv.screen()).toMatchObject({ name: 'home' })
  expect(await tv.press('back')).toMatchObject({ id: 'dialog:stay' })
})

test('rule 27: keys that many remotes lack do nothing that is needed, and nothing that disturbs', async () => {
  const tv = await opened()
  await tv.press('right')
  const before = [await tv.focus(), await tv.text(), await tv.screen()]
  await tv.press('info', 'captions', 'red', 'blue', 'playPause', 'stop', 'next', 'prev')
  expect([await tv.focus(), await tv.text(), await tv.screen()]).toEqual(before)
})
