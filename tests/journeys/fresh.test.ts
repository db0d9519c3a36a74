import { afterAll, afterEach, expect, test } from '@jest/globals'
import { article, feed, startBroadcaster, type Broadcaster, type FeedItem } from '../support/broadcaster'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

let broadcaster: Broadcaster | null = null

afterEach(async () => {
  await closeTvs()
  await broadcaster?.close()
})
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T18:40:00Z')
const minute = 60_000

const item = (name: string, title: string, minutesAgo: number, more: Partial<FeedItem> = {}): FeedItem =>
  ({ title, link: `/${name}/${2000 + minutesAgo}.html`, date: new Date(now - minutesAgo * minute).toISOString(), ...more })
const items = (name: string): FeedItem[] => Array.from({ length: 8 }, (_, i) => item(name, `${name} report of the harbour, number ${i}`, 30 + i * 60))
const channel = (more: object = {}) => ({
  name: 'Quay News',
  sections: ['Harbour', 'Sport'].map(title => ({ title, sources: [`${broadcaster!.address}/${title}.xml`] })),
  ...more,
})

async function openQuay(more: object = {}, first: readonly FeedItem[] = items('Harbour')): Promise<Tv> {
  broadcaster = await startBroadcaster({ '/Harbour.xml': feed(first), '/Sport.xml': feed(items('Sport')), '/Harbour/2030.html': article('A report', ['It was a calm day on the quay.']) })
  const tv = await openTv({ now, channel: channel(more) })
  await tv.until(async tester => (await tester.focus())?.role === 'card')
  await tv.whenIdle()
  return tv
}

/** The viewer looks at something else for so many minutes. */
async function away(tv: Tv, minutes: number): Promise<void> {
  const turn = (state: string) => tv.page.evaluate(value => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
  await turn('hidden')
  await tv.page.clock.setFixedTime(now + minutes * minute)
  await turn('visible')
  await tv.whenIdle()
}

test('rule 52: news that came while the viewer was away moves nothing, is told, and is shown by OK', async () => {
  const tv = await openQuay()
  expect(await tv.text()).toContain('Updated 18:40')
  await tv.press('right', 'right')
  const left = await tv.focus()
  const [first, ...others] = items('Harbour')
  broadcaster!.pages.set('/Harbour.xml', feed([item('Harbour', 'The bridge is open again', 4), item('Harbour', 'A seal sleeps on the ferry’s ramp', 9), { ...first!, title: 'Corrected: the report of the harbour' }, ...others]))
  await away(tv, 10)
  expect(await tv.focus()).toEqual(left)
  expect(await tv.text()).toContain('2 new, 1 updated since 18:40')
  await tv.shoot('fresh-told')
  expect(await tv.press('up')).toMatchObject({ id: 'header:news', role: 'button', label: '2 new, 1 updated since 18:40' })
  await tv.shoot('fresh-button')
  expect(await tv.press('ok')).toMatchObject({ role: 'card', label: 'The bridge is open again', index: 1, count: 10 })
  expect(await tv.text()).toContain('Updated 18:50')
  await tv.shoot('fresh-shown')
  expect(tv.errors).toEqual([])
})

test('rule 51: a lost network is told within three seconds, takes no focus, and is found again by itself', async () => {
  const tv = await openQuay()
  await tv.press('down', 'right')
  const left = await tv.focus()
  await tv.page.context().setOffline(true)
  const lost = Date.now()
  await tv.until(async tester => (await tester.text()).includes('Offline · news of 18:40'))
  expect(Date.now() - lost).toBeLessThan(3_000)
  await tv.whenIdle()
  expect(await tv.focus()).toEqual(left)
  expect(await tv.text()).toMatch(/^Offline$/m)
  await tv.shoot('fresh-offline')
  await tv.press('ok')
  expect(await tv.text()).toMatch(/The network or the channel may be\sdown. Press OK to try again/)
  await tv.shoot('fresh-offline-story')
  await tv.press('back')
  await tv.page.context().setOffline(false)
  await tv.until(async tester => !(await tester.text()).join().includes('Offline'))
  expect(await tv.focus()).toEqual({ ...left!, value: expect.anything() })
  expect(tv.errors).toEqual([])
})

test('breaking news is said at the foot, takes no focus, and leaves by itself or by Back', async () => {
  const tv = await openQuay({ breaking: { categories: ['Breaking'], minutes: 60 } })
  await tv.press('down', 'right')
  const left = await tv.focus()
  const urgent = (title: string, ago: number) => item('Harbour', title, ago, { category: 'Breaking' })
  const first = urgent('The ferry has run aground off the long quay; the lifeboat is with her', 2)
  broadcaster!.pages.set('/Harbour.xml', feed([first, ...items('Harbour')]))
  await away(tv, 10)
  expect(await tv.focus()).toEqual(left)
  expect(await tv.text()).toMatch(/Breaking\nThe ferry has run aground[^\n]*\nType 209/)
  await tv.shoot('breaking-home')
  await tv.until(async tester => !(await tester.text()).includes('Breaking'))
  broadcaster!.pages.set('/Harbour.xml', feed([urgent('All are safe ashore', -8), first, ...items('Harbour')]))
  broadcaster!.pages.set('/Sport/2090.html', article('A report', Array.from({ length: 9 }, (_, i) => `Paragraph ${i} tells what the harbour did on this day. It did a good deal, and then it slept for long, and nobody had anything to add to that at all.`)))
  await tv.press('ok')
  await away(tv, 20)
  expect(await tv.text()).toMatch(/Breaking\nAll are safe ashore\nType 210/)
  await tv.shoot('breaking-story')
  await tv.press('back')
  expect(await tv.screen()).toMatchObject({ name: 'story' })
  expect(await tv.text()).not.toContain('Breaking')
  await tv.press('back')
  expect(await tv.focus()).toMatchObject({ id: left!.id, rect: left!.rect })
  expect(tv.errors).toEqual([])
})
