import { afterAll, afterEach, expect, test } from '@jest/globals'
import { feed, startBroadcaster } from '../support/broadcaster'
import { closeBrowser, closeTvs, openTv, type Tv } from '../support/tv'

afterEach(closeTvs)
afterAll(closeBrowser)

const now = Date.parse('2026-11-24T10:00:00Z')

/** Walks to a key of a keyboard of six columns and presses it. */
async function type(tv: Tv, ...letters: string[]): Promise<void> {
  for (const letter of letters) {
    const from = (await tv.focus())!.index! - 1
    const to = 'abcdefghijklmnopqrstuvwxyz1234567890'.indexOf(letter)
    const [down, right] = [Math.floor(to / 6) - Math.floor(from / 6), to % 6 - from % 6]
    await tv.hurry(
      ...Array.from({ length: Math.abs(down) }, () => down > 0 ? 'down' : 'up'),
      ...Array.from({ length: Math.abs(right) }, () => right > 0 ? 'right' : 'left'), 'ok')
  }
}

test('a story is found with six keys, and Back walks all the way home', async () => {
  const tv = await openTv({ now, renderer: 'webgl' })
  await tv.whenIdle()
  expect(await tv.press('up')).toMatchObject({ id: 'header:search', role: 'button', label: 'Search' })
  await tv.shoot('home-search')
  expect(await tv.press('ok')).toMatchObject({ id: 'key:a' })
  expect(await tv.screen()).toMatchObject({ name: 'search', params: { query: '' }, state: 'ready' })
  await tv.shoot('search')
  await type(tv, 't', 'h')
  expect(await tv.screen()).toMatchObject({ params: { query: 'th' }, state: 'ready' })
  await tv.shoot('search-typed')
  const found = await tv.hurry('right', 'right', 'right', 'right', 'right', 'down')
  expect(found).toMatchObject({ role: 'result', index: 2, value: expect.stringContaining(' · ') })
  await tv.shoot('search-results')
  await tv.press('ok')
  expect(await tv.screen()).toMatchObject({ name: 'story', title: found!.label, state: 'ready' })
  expect(await tv.press('right', 'back')).toEqual(found)
  expect(await tv.screen()).toMatchObject({ name: 'search', params: { query: 'th' } })
  expect(await tv.press('back')).toMatchObject({ role: 'key' })
  expect(await tv.press('back')).toMatchObject({ id: 'header:search' })
  expect(await tv.press('down')).toMatchObject({ role: 'card', index: 1 })
  expect(tv.errors).toEqual([])
})

test('a search is offered again after the next start, beside the topics, until it is forgotten', async () => {
  const tv = await openTv({ now })
  await tv.whenIdle()
  await tv.press('search')
  await type(tv, 'f', 'o', 'g')
  await tv.hurry('down', 'down', 'down', 'down', 'down', 'right', 'right', 'right', 'right', 'right', 'right')
  await tv.press('ok')
  await tv.restart()
  await tv.press('search')
  await tv.hurry('right', 'right', 'right', 'right', 'right', 'right', 'right')
  expect(await tv.focus()).toMatchObject({ id: 'search:fog', role: 'search' })
  await tv.shoot('search-recent')
  await tv.press('down')
  expect(await tv.press('ok')).toMatchObject({ role: 'topic' })
  expect(await tv.text()).not.toContain('Recent searches')
  expect(tv.errors).toEqual([])
})

test('words that no story has are told so, and nobody loses the focus', async () => {
  const tv = await openTv({ now })
  await tv.whenIdle()
  await tv.press('search')
  await type(tv, 'x', 'q')
  expect(await tv.screen()).toMatchObject({ params: { query: 'xq' }, state: 'empty' })
  expect(await tv.text()).toContain('No story has these words.')
  expect(await tv.hurry('right', 'right')).toMatchObject({ role: 'key' })
  await tv.shoot('search-nothing')
  expect(tv.errors).toEqual([])
})

test.each([
  ['fa', 'ایران می‌گوید کتاب تازه', 'ك', 'left'],
  ['ru', 'Ёлка стоит у моря', 'е', 'right'],
])('a channel in %s is searched in its own script', async (language, headline, first, side) => {
  const broadcaster = await startBroadcaster({ '/a.xml': feed([{ title: headline, date: '2026-11-24T06:00:00Z' }, { title: 'Another', date: '2026-11-23T06:00:00Z' }]) })
  const tv = await openTv({ now, renderer: 'webgl', channel: { name: headline, language, sections: [{ title: headline.slice(0, 5), sources: [`${broadcaster.address}/a.xml`] }] } })
  await tv.whenIdle()
  await tv.press('search')
  const same = (label: string) => label.replace('ک', 'ك') === first
  const on = side === 'right' ? 'right' : 'left'
  for (let row = 0; row < 5 && !same((await tv.focus())!.label); row++) {
    for (let column = 0; column < 6 && !same((await tv.focus())!.label); column++) await tv.hurry(on)
    if (!same((await tv.focus())!.label)) await tv.hurry('down', ...Array.from({ length: 6 }, () => on === 'right' ? 'left' : 'right'))
  }
  await tv.press('ok')
  await tv.hurry(...Array.from({ length: 7 }, () => side))
  expect(await tv.focus()).toMatchObject({ role: 'result', label: headline })
  await tv.shoot(`search-${language}`)
  await broadcaster.close()
  expect(tv.errors).toEqual([])
})
