import { afterEach, expect, test } from '@jest/globals'
import type { Channel } from '../../../src/newsroom/model/channel'
import { words } from '../../../src/tv/components/words'
import { articles, channel, feedOf, host, web } from '../../support/harbourNews'
import { closeApp, openApp, type Opened } from '../../support/stageApp'
import { item, page, rss } from '../../support/written'

afterEach(closeApp)

const alerting: Channel = { ...channel, breaking: { only: { categories: ['Breaking'], paths: [], trails: [] }, minutes: 60 } }
const items = feedOf('news', 9).replace(/^[^]*?<language>en<\/language>|<\/channel>[^]*$/g, '')
const urgent = (name: string, time: string): string =>
  item(`<title>${name}</title><link>${host}/news/${name}.html</link><guid>${name}</guid><category>Breaking</category><pubDate>Tue, 24 Nov 2026 ${time} GMT</pubDate><enclosure url="${host}/news.jpg" type="image/jpeg" length="1"/>`)
const aground = urgent('aground', '11:50:00')

async function openAlerting(): Promise<Opened> {
  return openApp(alerting, { ...web, [`${host}/news/aground.html`]: page('<title>aground</title>', articles[`${host}/news/0.html`]!.replace(/news 0/g, 'aground')) })
}

async function comes({ web: network, newsroom, quiet }: Opened, ...news: string[]): Promise<void> {
  network.pages.set(`${host}/news.xml`, rss(...news, items))
  await newsroom.refresh('news')
  await quiet()
}

test('breaking news is said once, with its number, and takes no focus', async () => {
  const app = await openAlerting()
  app.press('right')
  const left = app.focus()
  await comes(app, aground)
  expect(app.focus()).toEqual({ ...left, rect: expect.anything() })
  const number = app.newsroom.numbers.of('news', app.newsroom.section('news').stories[0]!.id)!
  expect(app.text()).toEqual(expect.arrayContaining([words.breaking, 'aground', words.type(number)]))
  app.press('back')
  await app.quiet()
  expect(app.text()).not.toContain(words.breaking)
  expect(app.focus()).toMatchObject({ label: 'news 1' })
  await comes(app, aground)
  expect(app.text()).not.toContain(words.breaking)
})

test('Back takes it away and does nothing else; the next Back is the page’s again', async () => {
  const app = await openAlerting()
  app.press('ok')
  await app.quiet()
  await comes(app, aground)
  expect(app.text()).toContain(words.breaking)
  app.press('back')
  await app.quiet()
  expect(app.report().screen.name).toBe('story')
  app.press('back')
  await app.quiet()
  expect(app.report().screen.name).toBe('home')
})

test('its number opens it, and it goes', async () => {
  const app = await openAlerting()
  await comes(app, aground)
  const number = String(app.newsroom.numbers.of('news', app.newsroom.section('news').stories[0]!.id))
  app.press(...number.split('') as ('1')[])
  await app.quiet()
  expect(app.report().screen).toMatchObject({ name: 'story', title: 'aground' })
  expect(app.text()).not.toContain(words.breaking)
})

test('it does not stand on the words of a list: it waits until the viewer is elsewhere', async () => {
  const app = await openAlerting()
  app.press(...Array<'right'>(9).fill('right'), 'ok')
  await app.quiet()
  await comes(app, aground)
  expect(app.report().screen.name).toBe('section')
  expect(app.text()).not.toContain(words.breaking)
  app.press('back')
  await app.quiet()
  expect(app.text()).toContain(words.breaking)
})

test('it does not come between a question and its answer', async () => {
  const app = await openAlerting()
  app.press('back')
  await comes(app, aground)
  expect(app.focus().id).toBe('dialog:stay')
  expect(app.text()).not.toContain(words.breaking)
})

test('a channel that names no breaking news has none', async () => {
  const app = await openApp(channel, web)
  await comes(app, aground)
  expect(app.text()).not.toContain(words.breaking)
})
