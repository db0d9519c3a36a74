import { afterAll, afterEach, expect, test } from '@jest/globals'
import { feed, startBroadcaster, type Broadcaster } from '../support/broadcaster'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

let broadcaster: Broadcaster | null = null

afterEach(async () => {
  await closeTvs()
  await broadcaster?.close()
})
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')
const hour = 3_600_000

async function openFirstSection(tv: Tv): Promise<void> {
  while ((await tv.focus())?.role === 'card') await tv.hurry('right')
  await tv.press('ok')
}

test('the demo’s sections are walked by their trail, down and up, and Back finds the way home', async () => {
  const tv = await openTv({
    now, renderer: 'webgl',
    // The viewer was here two days ago.
    prepare: page => page.addInitScript({ content: `localStorage.setItem('tenfoot Saltmere News visit', '{"since":null,"at":${now - 48 * hour}}')` }),
  })
  await tv.press('right', 'ok', 'back')
  expect(await tv.focus()).toMatchObject({ role: 'card', value: expect.stringMatching(/^Read · /) })
  await openFirstSection(tv)
  expect(await tv.screen()).toMatchObject({ name: 'section', params: { id: 'news' }, title: 'News', state: 'ready' })
  await tv.press('down')
  expect(await tv.focus()).toMatchObject({ role: 'headline', index: 2, value: expect.stringMatching(/^New · /) })
  await tv.shoot('section')
  expect(await tv.press('up', 'up')).toMatchObject({ role: 'chip', label: 'Defence' })
  await tv.press('ok', 'up', 'ok')
  expect(await tv.screen()).toMatchObject({ title: 'Coast' })
  expect(await tv.text()).toMatch(/^News\n\/\nDefence\n\/\nCoast\n/)
  await tv.press('down', 'ok')
  expect(await tv.screen()).toMatchObject({ name: 'story' })
  expect(await tv.press('back')).toMatchObject({ role: 'headline', index: 2 })
  await tv.press('back', 'back')
  expect(await tv.focus()).toMatchObject({ role: 'chip', label: 'Defence' })
  expect(await tv.press('back')).toMatchObject({ id: 'all:news', role: 'button' })
  expect(tv.errors).toEqual([])
})

test('500 headlines cost no more than the screen holds', async () => {
  const items = (name: string) => Array.from({ length: 170 }, (_, i) => ({ title: `${name} report ${i}`, link: `/${name}/${1000 + i}.html`, date: new Date(now - i * hour).toISOString() }))
  const names = ['Harbour', 'Sky', 'Coast']
  const { address } = broadcaster = await startBroadcaster(Object.fromEntries(names.map(name => [`/${name}.xml`, feed(items(name))])))
  const tv = await openTv({ now, channel: { name: 'Long News', sections: [{ title: 'Long', sources: names.map(name => `${address}/${name}.xml`) }] } })
  await tv.whenIdle()
  await openFirstSection(tv)
  expect(await tv.focus()).toMatchObject({ role: 'headline', index: 1, count: 510 })
  await tv.hurry('right', 'right', 'down')
  const early = await tv.metrics()
  await tv.hurry(...Array.from({ length: 100 }, (_, i) => i % 10 === 0 ? 'right' : 'down'))
  const late = await tv.metrics()
  expect(late.elements).toBe(early.elements)
  expect(late.textures).toBeLessThan(early.textures + 40)
  expect(await tv.focus()).toMatchObject({ role: 'headline', rect: { x: 96, w: 1152 } })
})
