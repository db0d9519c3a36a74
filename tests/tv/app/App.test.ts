import { afterEach, expect, test } from '@jest/globals'
import { Router } from '@lightningjs/sdk'
import { words } from '../../../src/tv/components/words'
import { articles, channel, feedOf, host, web } from '../../support/harbourNews'
import { closeApp, openApp } from '../../support/stageApp'
import { item, rss } from '../../support/written'

afterEach(closeApp)

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

test('only our own history grows, and that no further than one remembers', async () => {
  const { press, quiet } = await openApp(channel, web)
  for (let i = 0; i < 4; i++) {
    press('ok')
    await quiet()
    press('back')
    await quiet()
    press('right')
  }
  expect(Router.getHistory().length).toBeLessThanOrEqual(1)
})

test('a story opened again goes on where it was left, and waits in a row of its own until it is finished', async () => {
  const { press, quiet, report, focus, text } = await openApp(channel, web)
  press('ok')
  await quiet()
  press('right', 'back')
  await quiet()
  expect(text()).toContain(words.goOn)
  press('down')
  expect(focus()).toMatchObject({ role: 'card', label: 'news 0', value: expect.stringMatching(/^Page 2 of \d+$/), count: 1 })
  press('ok')
  await quiet()
  expect(report().screen).toMatchObject({ title: 'news 0', page: 2 })
  press(...Array.from({ length: report().screen.pages! }, () => 'ok' as const), 'back')
  await quiet()
  expect(text()).not.toContain(words.goOn)
  press('back', 'ok')
  await quiet()
  expect(report().screen).toMatchObject({ title: 'news 0', page: 1 })
})

test('a story is saved by the yellow key, stays in the last row, and is let go the same way', async () => {
  const { press, quiet, focus, report, text, newsroom, web: network } = await openApp(channel, web)
  press('right', 'ok')
  await quiet()
  press('yellow')
  expect(text()).toContain(words.nowSaved)
  press('back')
  await quiet()
  expect(focus()).toMatchObject({ label: 'news 1', value: expect.stringContaining(words.saved) })
  network.pages.set(`${host}/news.xml`, feedOf('other', 3))
  network.pages.delete(`${host}/news/1.html`)
  await newsroom.refresh('news')
  press('down', 'down')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card', label: 'news 1', index: 1, count: 1 })
  press('ok')
  await quiet()
  expect(report().screen).toMatchObject({ title: 'news 1', state: 'ready' })
  expect(text().join(' ')).toContain('Paragraph 0')
  press('up', 'right', 'ok', 'back')
  await quiet()
  expect(text()).not.toContain(words.saved)
  expect(focus()).toMatchObject({ role: 'card', label: 'news 1', value: expect.stringMatching(/^Read /) })
})

test('the yellow key saves a card with its whole text, and lets it go', async () => {
  const { press, quiet, focus, newsroom } = await openApp(channel, web)
  press('right', 'yellow')
  await quiet()
  expect(focus()).toMatchObject({ label: 'news 1', value: expect.stringContaining(words.saved) })
  expect(newsroom.marks.saved()[0]!.body.length).toBeGreaterThan(10)
  press('yellow')
  await quiet()
  expect(focus().value).not.toContain(words.saved)
  expect(newsroom.marks.saved()).toEqual([])
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

test('news that comes while a story is read waits, with the same card in the same place', async () => {
  const { press, quiet, focus, newsroom, web: network, report } = await openApp(channel, web)
  press('right', 'right')
  await quiet()
  const left = focus()
  press('ok')
  await quiet()
  network.pages.set(`${host}/news.xml`, rss(item(`<title>flash</title><link>${host}/news/9.html</link><guid>flash</guid><pubDate>Tue, 24 Nov 2026 11:00:00 GMT</pubDate>`), feedOf('news', 9).replace(/^[^]*?<language>en<\/language>|<\/channel>[^]*$/g, '')))
  await newsroom.refresh('news')
  await quiet()
  expect(report().screen.title).toBe('news 2')
  press('back')
  await quiet()
  expect(focus()).toEqual({ ...left, value: expect.stringMatching(/^Read · /) })
  expect(newsroom.section('news').stories).toHaveLength(10)
})

test('rule 25: Back on the first card asks; the question holds the keys, Back closes it, and the focus returns to the card', async () => {
  const { press, quiet, focus, text, told } = await openApp(channel, web)
  press('back')
  expect(focus()).toMatchObject({ id: 'dialog:stay', role: 'button' })
  expect(text()).toContain(words.leave('Harbour News'))
  press('up', 'down', 'ff', 'pageDown', 'back')
  await quiet()
  expect(focus()).toMatchObject({ role: 'card', label: 'news 0' })
  expect(text()).not.toContain(words.leave('Harbour News'))
  expect(told.left).toBe(0)
})

test('Back goes to the first card of the row, then of the first row, then by the rule of the TV', async () => {
  const { press, quiet, focus } = await openApp(channel, web)
  press('right', 'right', 'down', 'right')
  const went: string[] = []
  for (let i = 0; i < 3; i++) {
    press('back')
    await quiet()
    went.push(focus().label)
  }
  expect(went).toEqual(['sport 0', 'news 0', 'Stay'])
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
