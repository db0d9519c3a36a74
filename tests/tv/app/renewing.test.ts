import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { momentOf } from '../../../src/newsroom/text/age'
import { words } from '../../../src/tv/components/words'
import { channel, feedOf, host, web } from '../../support/harbourNews'
import { closeApp, openApp, type Opened } from '../../support/stageApp'
import { item, rss } from '../../support/written'

afterEach(closeApp)

const feed = `${host}/news.xml`
const start = Date.UTC(2026, 10, 24, 12)
const opening = momentOf(start, start)
const minutes = (count: number): number => count * 60_000
const items = feedOf('news', 9).replace(/^[^]*?<language>en<\/language>|<\/channel>[^]*$/g, '')
const flash = (name: string): string =>
  item(`<title>${name}</title><link>${host}/news/${name}.html</link><guid>${name}</guid><pubDate>Tue, 24 Nov 2026 11:00:00 GMT</pubDate><enclosure url="${host}/news.jpg" type="image/jpeg" length="1"/>`)

/** Two stories came, and one was corrected. */
const newer = rss(flash('flash'), flash('blitz'), items.replace('news 4', 'news four'))

async function refreshed({ newsroom, web: network, quiet }: Opened, text = newer): Promise<void> {
  network.pages.set(feed, text)
  await newsroom.refresh('news')
  await quiet()
}

describe('news that comes while home is on screen', () => {
  test('rule 23: moves nothing, and is told beside the search', async () => {
    const app = await openApp(channel, web)
    app.press('right', 'right')
    await app.quiet()
    const left = app.focus()
    const before = app.text()
    expect(before).toContain(words.updatedAt(opening))
    await refreshed(app)
    expect(app.focus()).toEqual(left)
    expect(app.text().filter(text => !text.startsWith('2 new'))).toEqual(before.filter(text => text !== words.updatedAt(opening)))
    expect(app.text()).toContain(words.cameSince(2, 1, opening))
  })

  test('is shown by OK on the button, with its first story in focus', async () => {
    const app = await openApp(channel, web)
    app.press('right', 'down')
    await refreshed(app)
    app.press('up', 'up')
    expect(app.focus()).toMatchObject({ id: 'header:news', label: words.cameSince(2, 1, opening), value: words.showNews, index: 1, count: 3 })
    app.press('ok')
    await app.quiet()
    expect(app.focus()).toMatchObject({ role: 'card', label: 'flash', index: 1, count: 11 })
    expect(app.text()).toContain(words.updatedAt(opening))
    app.press('right', 'right', 'right', 'right', 'right', 'right')
    expect(app.focus().label).toBe('news four')
  })

  test('is shown by the green key, too, from where the viewer is', async () => {
    const app = await openApp(channel, web)
    app.press('down')
    await refreshed(app)
    app.press('green')
    await app.quiet()
    expect(app.focus()).toMatchObject({ label: 'flash' })
  })

  test('does not move the place of who reads a story meanwhile', async () => {
    const app = await openApp(channel, web)
    app.press('right', 'ok')
    await app.quiet()
    await refreshed(app)
    app.press('back')
    await app.quiet()
    expect(app.focus()).toMatchObject({ label: 'news 1', index: 2, count: 9 })
  })

  test('fills rows that had nothing at once', async () => {
    const app = await openApp(channel, { ...web, [feed]: 503 })
    app.press('down')
    await refreshed(app, feedOf('news', 9))
    app.press('up')
    await app.quiet()
    expect(app.focus()).toMatchObject({ label: 'news 0', count: 9 })
  })

  test('leaves what left the news on screen, where it can be read', async () => {
    const app = await openApp(channel, web)
    app.press('right')
    await refreshed(app, rss(flash('flash')))
    expect(app.focus()).toMatchObject({ label: 'news 1', number: 202 })
    app.press('2', '0', '2')
    await app.quiet()
    expect(app.report().screen).toMatchObject({ title: 'news 1', state: 'ready' })
    app.press('back')
    await app.quiet()
    app.press('green')
    await app.quiet()
    expect(app.focus()).toMatchObject({ label: 'flash', count: 1 })
  })
})

describe('who only has it on', () => {
  test('finds the news at its beginning, when no key was pressed for five minutes', async () => {
    const app = await openApp(channel, web)
    app.press('right', 'left')
    app.pass(minutes(4))
    await refreshed(app)
    expect(app.focus()).toMatchObject({ label: 'news 0' })
    app.pass(minutes(1))
    await refreshed(app, newer)
    expect(app.focus()).toMatchObject({ label: 'flash', index: 1 })
  })

  test('keeps the place that was gone to', async () => {
    const app = await openApp(channel, web)
    app.press('right')
    app.pass(minutes(60))
    await refreshed(app)
    expect(app.focus()).toMatchObject({ label: 'news 1', index: 2 })
  })
})

describe('who asks for news', () => {
  test('hears that it is looked for, then that there is none', async () => {
    const app = await openApp(channel, web)
    app.press('up', 'left', 'left')
    expect(app.focus()).toMatchObject({ label: words.updatedAt(opening), value: words.lookForNews })
    const asked = app.web.asked.length
    app.press('ok')
    expect(app.focus().label).toBe(words.lookingForNews)
    await app.quiet()
    expect(app.focus().label).toBe(words.nothingNew)
    expect(app.web.asked.slice(asked).sort()).toEqual([feed, `${host}/sport.xml`])
  })

  test('and leaves meanwhile disturbs nothing', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'], advanceTimers: true })
    const app = await openApp(channel, web)
    app.press('green')
    await app.quiet()
    expect(app.text()).toContain(words.nothingNew)
    closeApp()
    expect(() => jest.advanceTimersByTime(10_000)).not.toThrow()
    jest.useRealTimers()
  })

  test('hears what came, and sees it by another OK', async () => {
    const app = await openApp(channel, web)
    app.web.pages.set(feed, newer)
    app.press('up', 'left', 'left', 'ok')
    await app.quiet()
    expect(app.focus().label).toBe(words.cameSince(2, 1, opening))
    app.press('ok')
    await app.quiet()
    expect(app.focus().label).toBe('flash')
  })

  test('hears that the network is gone, and how old the news is', async () => {
    const app = await openApp(channel, web)
    app.press('up', 'left', 'left')
    app.web.pages.clear()
    app.pass(minutes(10))
    app.press('ok')
    await app.quiet()
    expect(app.focus().label).toBe(words.offlineOf(opening))
    expect(app.report().screen.state).toBe('ready')
  })
})

describe('who comes back to the app', () => {
  const leaveAndReturn = async (app: Opened, away: number): Promise<void> => {
    app.presence().hidden()
    app.pass(away)
    app.presence().shown(away)
    await app.quiet()
  }

  test('rule 52: finds screen and card as they were, and newer news told', async () => {
    const app = await openApp(channel, web)
    app.press('right', 'right')
    await app.quiet()
    const left = app.focus()
    app.web.pages.set(feed, newer)
    await leaveAndReturn(app, minutes(10))
    expect(app.focus()).toEqual(left)
    expect(app.text()).toContain(words.cameSince(2, 1, opening))
  })

  test('soon finds everything as it was, and the broadcaster is not asked', async () => {
    const app = await openApp(channel, web)
    const asked = app.web.asked.length
    await leaveAndReturn(app, minutes(1))
    expect(app.web.asked).toHaveLength(asked)
  })

  test('after half an hour has the newest news around the same card', async () => {
    const app = await openApp(channel, web)
    app.press('right', 'right')
    await app.quiet()
    const left = app.focus()
    app.web.pages.set(feed, newer)
    await leaveAndReturn(app, minutes(31))
    expect(app.focus()).toMatchObject({ label: 'news 2', rect: left.rect, index: 5, count: 11 })
    expect(app.text().join()).not.toContain('2 new')
  })

  test('finds the page of the story that was being read', async () => {
    const app = await openApp(channel, web)
    app.press('ok')
    await app.quiet()
    app.press('right')
    await leaveAndReturn(app, minutes(90))
    expect(app.report().screen).toMatchObject({ name: 'story', title: 'news 0', page: 2 })
  })

  test('after years by the TV’s clock asks once for what is near', async () => {
    const app = await openApp(channel, web)
    const asked = app.web.asked.length
    await leaveAndReturn(app, minutes(60 * 24 * 365 * 50))
    app.presence().shown(0)
    await app.quiet()
    expect(app.web.asked.slice(asked).sort()).toEqual([feed, `${host}/sport.xml`])
  })
})

test('rule 51: a network that goes is told in the row in focus and in the header, takes no focus, and is found again by itself', async () => {
  const app = await openApp(channel, web)
  app.press('right')
  await app.quiet()
  const left = app.focus()
  const pages = [...app.web.pages]
  app.web.pages.clear()
  app.presence().network()
  await app.quiet()
  expect(app.focus()).toEqual(left)
  expect(app.text()).toEqual(expect.arrayContaining([words.offlineOf(opening), words.offline]))
  pages.forEach(([address, page]) => app.web.pages.set(address, page))
  app.presence().network()
  await app.quiet()
  expect(app.focus()).toEqual(left)
  expect(app.text().join()).not.toContain(words.offline)
})
