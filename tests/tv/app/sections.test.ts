import { afterEach, expect, test } from '@jest/globals'
import type { Channel } from '../../../src/newsroom/model/channel'
import { sourceAt } from '../../support/source'
import { closeApp, openApp } from '../../support/stageApp'
import { item, page, rss } from '../../support/written'

afterEach(closeApp)

const host = 'https://news.example'
const section = (...trail: string[]) => {
  const id = trail.join('-').toLowerCase()
  return { id, title: trail[trail.length - 1]!, trail, sources: [sourceAt(`${host}/${id}.xml`)], only: null }
}
/** 'Defence' is a mere step: it has no feed of its own. */
const channel: Channel = {
  name: 'Harbour News', language: 'en', accent: null, sections: [section('News'), section('News', 'Defence', 'Coast'), section('Sport')],
  sectionsFromFeed: false, live: [], mirrors: new Map(), sites: new Map(), phrases: [], snapshot: null,
}

const feedOf = (name: string, count: number): string => rss(...Array.from({ length: count }, (_, i) => item(
  `<title>${name} ${i}</title><link>${host}/${name}/${i}.html</link><guid>${name}-${i}</guid>`,
  `<pubDate>${new Date(Date.UTC(2026, 10, 24, 9) - i * 3_600_000).toUTCString()}</pubDate><enclosure url="${host}/${name}.jpg" type="image/jpeg" length="1"/>`,
)))
const articles = Object.fromEntries(Array.from({ length: 30 }, (_, i) =>
  [`${host}/news/${i}.html`, page(`<title>news ${i}</title>`, `<article><h1>news ${i}</h1>${'<p>The harbour did a good deal on this day, and then it slept for long.</p>'.repeat(9)}</article>`)]))
const web = { [`${host}/news.xml`]: feedOf('news', 30), [`${host}/news-defence-coast.xml`]: feedOf('coast', 5), [`${host}/sport.xml`]: feedOf('sport', 3), ...articles }

const times = <T>(key: T, count: number): T[] => Array<T>(count).fill(key)

test('the last card of a row opens its section, and Back returns to that card', async () => {
  const { press, quiet, focus, report } = await openApp(channel, web)
  press(...times('right' as const, 12))
  await quiet()
  const left = focus()
  expect(left).toMatchObject({ id: 'all:news', label: 'All of News', value: '30 stories' })
  press('ok')
  await quiet()
  expect(report().screen).toEqual({ name: 'section', params: { id: 'news' }, title: 'News', language: null, state: 'ready' })
  expect(focus()).toMatchObject({ role: 'headline', label: 'news 0', count: 30 })
  press('back')
  await quiet()
  expect(focus()).toEqual(left)
})

test('a story opened from a headline returns to it, and both lists tell that it was read', async () => {
  const { press, quiet, focus, report } = await openApp(channel, web)
  press(...times('right' as const, 12), 'ok')
  await quiet()
  press(...times('down' as const, 20))
  await quiet()
  const left = focus()
  press('ok')
  await quiet()
  expect(report().screen).toMatchObject({ name: 'story', title: 'news 20' })
  press('back')
  await quiet()
  expect(focus()).toEqual({ ...left, value: expect.stringMatching(/^Read · /) })
})

test('steps and subsections open one another, and Back goes the same way back', async () => {
  const { press, quiet, focus, report } = await openApp(channel, web)
  const where = () => [report().screen.params['id'], focus().id]
  press(...times('right' as const, 12), 'ok')
  await quiet()
  press('down', 'down', 'up', 'up', 'up')
  expect(where()).toEqual(['news', 'chip:news-defence'])
  press('ok')
  await quiet()
  // The step shows what lies below it.
  expect(report().screen.title).toBe('Defence')
  expect(focus()).toMatchObject({ role: 'headline', label: 'coast 0', count: 5 })
  press('up', 'ok')
  await quiet()
  expect(where()[0]).toBe('news-defence-coast')
  press('down', 'up', 'up', 'left', 'ok')
  await quiet()
  expect(where()[0]).toBe('news')
  const way: unknown[] = []
  for (let i = 0; i < 4; i++) {
    press('back')
    await quiet()
    way.push(report().screen.name === 'home' ? 'home' : where())
  }
  expect(way).toEqual([['news-defence-coast', 'step:news'], ['news-defence', 'chip:news-defence-coast'], ['news', 'chip:news-defence'], 'home'])
  expect(focus().id).toBe('all:news')
})

test('keys that are pressed while a section opens lose nobody the focus', async () => {
  const { press, quiet, focus, pages } = await openApp(channel, web)
  press(...times('right' as const, 12), 'ok', 'ok', 'down', 'up', 'up', 'back', 'ok', 'right')
  await quiet()
  expect(focus().role).toMatch(/headline|chip|step|card|button|article/)
  expect(pages()).toBe(1)
})

test('news of a section waits on its page until it is asked for, and is told', async () => {
  const { press, quiet, focus, newsroom, text, web: network } = await openApp(channel, web)
  press(...times('right' as const, 12), 'ok')
  await quiet()
  press('down', 'down', 'down')
  await quiet()
  const left = focus()
  network.pages.set(`${host}/news.xml`, feedOf('news', 30).replace('<item>', `<item><title>flash</title><guid>flash</guid><link>${host}/news/99.html</link><pubDate>Tue, 24 Nov 2026 11:00:00 GMT</pubDate></item><item>`))
  await newsroom.refresh('news')
  await quiet()
  expect(focus()).toEqual(left)
  expect(text()).toContain('1 new')
  press('up', 'up', 'up', 'up')
  expect(focus()).toMatchObject({ id: 'chip:news-defence' })
  press('right')
  expect(focus()).toMatchObject({ id: 'header:news', role: 'button', label: '1 new' })
  press('ok')
  await quiet()
  expect(focus()).toMatchObject({ role: 'headline', label: 'flash', index: 1, count: 31 })
})

test('an empty section vanishes from home, keeps nobody’s focus, and comes back with its first story', async () => {
  const { press, quiet, focus, newsroom, text, web: network } = await openApp(channel, { ...web, [`${host}/news-defence-coast.xml`]: rss() })
  expect(text()).not.toContain('Coast')
  press('down')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card', label: 'sport 0' })
  network.pages.set(`${host}/news-defence-coast.xml`, feedOf('coast', 5))
  await newsroom.refresh('news-defence-coast')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card', label: 'sport 0' })
  press('up')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card', label: 'coast 0' })
})

test('a section that becomes empty under the viewer gives the focus to a neighbour', async () => {
  const { press, quiet, focus, web: network } = await openApp(channel, { ...web, [`${host}/sport.xml`]: 503 })
  press('down', 'down')
  await quiet()
  expect(focus().id).toBe('notice:sport')
  network.pages.set(`${host}/sport.xml`, rss())
  press('ok')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card', label: 'coast 0' })
})

test('a channel that is empty everywhere keeps its rows and says so', async () => {
  const empty = Object.fromEntries(Object.keys(web).filter(address => address.endsWith('.xml')).map(address => [address, rss()]))
  const { focus, report } = await openApp(channel, empty)
  expect(focus()).toMatchObject({ id: 'notice:news', role: 'message' })
  expect(report().screen.state).toBe('empty')
})
