import { afterAll, afterEach, expect, test } from '@jest/globals'
import { article, feed, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

let quay: Broadcaster | null = null

afterEach(async () => {
  await closeTvs()
  await quay?.close()
  quay = null
})
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')

test('a section is hidden and a topic muted, and both stay so at the next start', async () => {
  const tv = await openTv({ now, renderer: 'webgl' })
  await tv.press('up', 'left')
  await tv.shoot('home-header')
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ name: 'settings', state: 'ready' })
  await tv.shoot('settings')
  await tv.press('down', 'ok')
  await goTo(tv, 'section:news-defence')
  await tv.press('ok')
  expect(await tv.focus()).toMatchObject({ value: 'Hidden' })
  await tv.press('right')
  await tv.shoot('settings-sections')
  await tv.press('back', 'down', 'ok', 'ok', 'ok')
  await tv.shoot('settings-word')
  await tv.press('back', 'ok')
  await tv.page.evaluate(() => window.tester!.pressUntil('right', { role: 'setting' }))
  await goTo(tv, 'topic:Harbour')
  await tv.press('ok')
  expect(await tv.focus()).toMatchObject({ id: 'muted:Harbour', value: 'Muted' })
  await tv.shoot('settings-muted')
  await tv.restart()
  const rows = await titlesDown(tv)
  expect(rows).toContain('Coast')
  expect(rows).not.toContain('Defence')
  expect(rows).not.toContain('Harbour')
  expect(tv.errors).toEqual([])
})

test('a guest leaves nothing behind, and what was read before is cleared on request', async () => {
  const pages = ['Fog', 'Ferry', 'Fish'].map(name => [`/${name}.html`, article(name, Array.from({ length: 30 }, () => `${name} was all that anybody on the quay spoke of, from morning until night.`))] as const)
  quay = await startBroadcaster({ ...Object.fromEntries(pages), '/feed.xml': feed(pages.map(([link], i) => ({ title: link.slice(1, -5), link, date: `2026-11-24T0${8 - i}:00:00Z` }))) })
  const tv = await openTv({ now, channel: { name: 'Quay News', sections: [{ title: 'News', sources: [`${quay.address}/feed.xml`] }] } })
  await tv.whenIdle()
  const [owners, guests] = [(await tv.focus())!.label, (await tv.press('right'))!.label]
  await tv.press('left', 'ok', 'back')
  await tv.hurry('up', 'left')
  await tv.press('ok')
  await goTo(tv, 'guest')
  await tv.press('ok')
  await tv.shoot('settings-guest')
  const kept = await storage(tv)
  await tv.press('back')
  await tv.hurry('down', 'right')
  await tv.press('ok')
  await tv.hurry('yellow', 'right', 'back')
  await tv.hurry('1', '0', '3')
  expect(await tv.focus()).toMatchObject({ label: guests, count: 1 })
  await tv.shoot('home-guest')
  expect(await storage(tv)).toEqual(kept)
  await tv.restart()
  expect(await tv.text()).toContain('Guest')
  await tv.hurry('1', '0', '3')
  expect(await tv.text()).toContain('There is nothing under 103 now.')
  await tv.hurry('back', 'up', 'left', 'left')
  await tv.press('ok', 'ok')
  expect(await tv.focus()).toMatchObject({ id: 'guest', value: 'Off' })
  await goTo(tv, 'kept')
  await tv.press('ok')
  await goTo(tv, 'clear:history')
  expect(await tv.focus()).toMatchObject({ value: '1 story' })
  await tv.press('back', 'back')
  await tv.hurry('1', '0', '3')
  expect(await tv.text()).toContain('Recently read')
  expect(await tv.text()).toContain(owners)
  await tv.hurry('1', '0', '0')
  await tv.press('up', 'ok')
  await goTo(tv, 'kept')
  await tv.press('ok')
  await goTo(tv, 'clear:history')
  await tv.press('ok', 'right', 'ok')
  expect(await tv.focus()).toMatchObject({ id: 'clear:history', value: 'Nothing kept' })
  await tv.restart()
  await tv.hurry('1', '0', '3')
  expect(await tv.text()).toContain('There is nothing under 103 now.')
  expect(tv.errors).toEqual([])
})

async function goTo(tv: Tv, id: string): Promise<void> {
  await tv.page.evaluate(wanted => window.tester!.pressUntil('down', { id: wanted }, { max: 20 }), id)
}

/** What is written of the viewer; the news that is kept for the next start changes by itself. */
async function storage(tv: Tv): Promise<string[]> {
  return tv.page.evaluate(() => Object.keys(localStorage).filter(key => / (read|saved|begun|begun places|history|searches|visit)$/.test(key)).map(key => `${key}: ${localStorage.getItem(key)}`).sort())
}

async function titlesDown(tv: Tv): Promise<string[]> {
  const titles: string[] = []
  for (let at = ''; ;) {
    const text = await tv.text()
    titles.push(...text.split('\n'))
    const next = (await tv.press('down'))!.id
    if (next === at) return titles
    at = next
  }
}
