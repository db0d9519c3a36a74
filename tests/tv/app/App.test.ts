import { afterEach, expect, test } from '@jest/globals'
import type { Channel } from '../../../src/newsroom/model/channel'
import { words } from '../../../src/tv/components/words'
import { sourceAt } from '../../support/source'
import { closeApp, openApp } from '../../support/stageApp'
import { item, page, rss } from '../../support/written'

afterEach(closeApp)

const host = 'https://news.example'
const section = (id: string) => ({ id, title: id, trail: [id], sources: [sourceAt(`${host}/${id}.xml`)], only: null })
const channel: Channel = {
  name: 'Harbour News', language: 'en', accent: null, sections: [section('news'), section('sport')],
  sectionsFromFeed: false, mirrors: new Map(), sites: new Map(), phrases: [], snapshot: null,
}

const feedOf = (name: string, count: number): string => rss(...Array.from({ length: count }, (_, i) => item(
  `<title>${name} ${i}</title><link>${host}/${name}/${i}.html</link><guid>${name}-${i}</guid>`,
  `<pubDate>Tue, 24 Nov 2026 0${9 - i}:00:00 GMT</pubDate><enclosure url="${host}/${name}.jpg" type="image/jpeg" length="1"/>`,
)))
const paragraphs = Array.from({ length: 20 }, (_, i) => `<p>Paragraph ${i} tells what the harbour did on this day. It did a good deal, and then it slept for long.</p>`).join('')
const articles = Object.fromEntries(Array.from({ length: 9 }, (_, i) =>
  [`${host}/news/${i}.html`, page(`<title>news ${i}</title>`, `<article><h1>news ${i}</h1>${paragraphs}</article>`)]))
const web = { [`${host}/news.xml`]: feedOf('news', 9), [`${host}/sport.xml`]: feedOf('sport', 3), ...articles }

test('the first screen can be used once it is there, with the first story in focus', async () => {
  const { focus, report, told } = await openApp(channel, web)
  expect(focus()).toMatchObject({ role: 'card', label: 'news 0', count: 9 })
  expect(report()).toMatchObject({ screen: { name: 'home', title: 'Harbour News', state: 'ready' }, busy: null })
  expect(told.ready).toBe(1)
})

test('OK opens the story in focus, Back returns to exactly where the viewer was', async () => {
  const { press, quiet, focus, report } = await openApp(channel, web)
  press('down', 'right', 'up', 'right', 'right', 'right', 'right', 'right')
  await quiet()
  const left = focus()
  press('ok')
  await quiet()
  expect(report().screen).toMatchObject({ name: 'story', title: 'news 5', state: 'ready', page: 1 })
  expect(focus().role).toBe('article')
  press('right', 'back')
  await quiet()
  expect(focus()).toEqual({ ...left, value: expect.stringMatching(/^Read · /) })
  expect(report().screen.name).toBe('home')
})

test('two OKs in one tick open one story, and one Back returns', async () => {
  const { press, quiet, focus, report, pages } = await openApp(channel, web)
  press('right', 'ok', 'ok', 'ok')
  await quiet()
  expect(report().screen).toMatchObject({ name: 'story', title: 'news 1' })
  expect(pages()).toBe(1)
  press('back')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card', label: 'news 1' })
})

test('keys that are pressed while a story opens lose nobody the focus', async () => {
  const { press, quiet, focus, pages } = await openApp(channel, web)
  press('ok', 'right', 'back', 'down', 'ok', 'left', 'up')
  await quiet()
  expect(focus().role).toMatch(/card|article/)
  expect(pages()).toBe(1)
  press('back', 'back', 'back')
  await quiet()
  expect(focus().role).toMatch(/card|button/)
})

test('a story opened again begins at its first page', async () => {
  const { press, quiet, report } = await openApp(channel, web)
  press('ok')
  await quiet()
  press('right')
  expect(report().screen.page).toBe(2)
  press('back')
  await quiet()
  press('ok')
  await quiet()
  expect(report().screen).toMatchObject({ title: 'news 0', page: 1 })
})

test('a story that did not come is asked for again by OK, and then is there', async () => {
  const { press, quiet, report, text, web: network } = await openApp(channel, { ...web, [`${host}/news/0.html`]: 503 })
  press('ok')
  await quiet()
  expect(report().screen.state).toBe('error')
  expect(text().join(' ')).toContain('Press OK to try again.')
  network.pages.set(`${host}/news/0.html`, articles[`${host}/news/0.html`]!)
  press('ok')
  await quiet()
  expect(report().screen.state).toBe('ready')
  expect(text().join(' ')).toContain('Paragraph 0')
})

test('a section that failed is asked for again by OK on its notice', async () => {
  const { press, quiet, focus, web: network } = await openApp(channel, { ...web, [`${host}/news.xml`]: 503 })
  expect(focus()).toMatchObject({ id: 'notice:news', role: 'message' })
  network.pages.set(`${host}/news.xml`, feedOf('news', 9))
  press('ok')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card', label: 'news 0' })
})

test('news that comes while a story is read waits behind it, with the same card in focus', async () => {
  const { press, quiet, focus, newsroom, web: network, report } = await openApp(channel, web)
  press('right', 'right', 'ok')
  await quiet()
  network.pages.set(`${host}/news.xml`, rss(item(`<title>flash</title><link>${host}/news/9.html</link><guid>flash</guid><pubDate>Tue, 24 Nov 2026 11:00:00 GMT</pubDate>`), feedOf('news', 9).replace(/^[^]*?<language>en<\/language>|<\/channel>[^]*$/g, '')))
  await newsroom.refresh('news')
  await quiet()
  expect(report().screen.title).toBe('news 2')
  press('back')
  await quiet()
  expect(focus()).toMatchObject({ label: 'news 2', index: 4, count: 10 })
})

test('Back on the first screen asks; Back again stays where the viewer was', async () => {
  const { press, quiet, focus, text, told } = await openApp(channel, web)
  press('right', 'back')
  expect(focus()).toMatchObject({ id: 'dialog:stay', role: 'button' })
  expect(text()).toContain(words.leave('Harbour News'))
  press('up', 'down', 'back')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card', label: 'news 1' })
  expect(text()).not.toContain(words.leave('Harbour News'))
  expect(told.left).toBe(0)
})

test('who wants to leave leaves', async () => {
  const { press, told } = await openApp(channel, web)
  press('back', 'right', 'ok')
  expect(told.left).toBe(1)
})

test('news does not take the focus from the question', async () => {
  const { press, quiet, focus, newsroom } = await openApp(channel, web)
  press('back', 'right')
  await newsroom.refresh('news')
  await quiet()
  expect(focus().id).toBe('dialog:leave')
})

test('a TV that leaves by itself is not asked, one that cannot leave stays', async () => {
  const system = await openApp(channel, web, 'system')
  system.press('back')
  expect(system.told.left).toBe(1)
  closeApp()
  const none = await openApp(channel, web, 'none')
  none.press('back')
  expect(none.told.left).toBe(0)
  expect(none.focus()).toMatchObject({ role: 'card', label: 'news 0' })
})
