import { afterEach, expect, jest, test } from '@jest/globals'
import { channel, host, web } from '../../support/harbourNews'
import { fakeStorage } from '../../support/fakeStorage'
import { closeApp, openApp, type Opened } from '../../support/stageApp'
import { item, rss } from '../../support/written'

// Whole apps, one after another.
jest.setTimeout(30_000)
afterEach(closeApp)

const entry = (id: number, ...parts: string[]) => item(`<title>film ${id}</title><guid>film-${id}</guid><pubDate>Tue, 24 Nov 2026 0${9 - id}:00:00 GMT</pubDate>`, ...parts)
const film = (id: number) => entry(id, `<enclosure url="${host}/film-${id}.mp4" type="video/mp4" length="1"/><itunes:duration>2:31</itunes:duration>`)
/** Films 0, 2 and 3, one of them a sound, and a story between them. */
const films = { ...web, [`${host}/news.xml`]: rss(film(0), entry(1), film(2), entry(3, `<enclosure url="${host}/talk.mp3" type="audio/mpeg" length="1"/><itunes:duration>61</itunes:duration>`)) }

async function press(app: Opened, ...keys: Parameters<Opened['press']>): Promise<void> {
  for (const key of keys) {
    app.press(key)
    await app.quiet()
  }
}

async function watch(app: Opened, seconds: number): Promise<void> {
  app.media.arrives({ duration: 151, from: 0, to: 151 })
  app.media.advance(seconds)
  await app.quiet()
}

async function end(app: Opened): Promise<void> {
  app.media.tell('ended')
  await app.quiet()
}

test('a card says what plays; its story has nothing else and Play in focus; OK plays it, Back leads all the way back', async () => {
  const app = await openApp(channel, films)
  expect(app.focus()).toMatchObject({ label: 'film 0', value: expect.stringMatching(/^Video, 2 minutes 31 · /) })
  expect(app.text()).toContain('2:31')
  await press(app, 'ok')
  expect([app.report().screen.name, app.focus().id, app.media.made]).toEqual(['story', 'play', 0])
  await press(app, 'ok')
  expect([app.report().screen, app.media.address]).toMatchObject([{ name: 'play', title: 'film 0' }, `${host}/film-0.mp4`])
  await watch(app, 60)
  await press(app, 'back')
  expect([app.report().screen.name, app.media.address]).toEqual(['story', ''])
  await press(app, 'back')
  expect(app.focus()).toMatchObject({ label: 'film 0', value: expect.stringMatching(/^Video, 2 minutes 31, Begun · /) })
})

test('the play key plays from the card, a little before where it was left, also after a restart', async () => {
  const storage = fakeStorage()
  storage.write('preferences', JSON.stringify({ welcomed: true }))
  const app = await openApp(channel, films, 'popup', { storage })
  await press(app, 'playPause')
  await watch(app, 60)
  await press(app, 'back')
  expect(app.focus().label).toBe('film 0')
  closeApp()
  const next = await openApp(channel, films, 'popup', { storage })
  await press(next, 'playPause')
  expect([next.report().screen.name, next.media.element.currentTime]).toEqual(['play', 56])
})

test('after one recording comes the next of its section, and after the last one the list, at what was seen last', async () => {
  const app = await openApp(channel, films)
  await press(app, 'ok', 'ok')
  await watch(app, 151)
  await end(app)
  expect(app.text()).toEqual(expect.arrayContaining(['Next', 'film 2']))
  await press(app, 'ok')
  expect([app.report().screen.title, app.media.address]).toEqual(['film 2', `${host}/film-2.mp4`])
  await watch(app, 151)
  await end(app)
  await press(app, 'ok')
  expect([app.report().screen.title, app.media.address]).toEqual(['film 3', `${host}/talk.mp3`])
  await watch(app, 151)
  await end(app)
  expect(app.report().screen).toMatchObject({ name: 'story', title: 'film 3' })
  expect([app.focus().id, app.media.address]).toEqual(['play', ''])
  await press(app, 'back')
  expect(app.focus()).toMatchObject({ label: 'film 3', value: expect.stringMatching(/^Audio, 1 minute 1 · /) })
})

test('a guest leaves no bookmark, and clearing what was read forgets the owner’s', async () => {
  const app = await openApp(channel, films)
  app.newsroom.watched.note(app.newsroom.stories()[0]!.id, 60, 151)
  app.newsroom.preferences.choose({ guest: true })
  expect(app.newsroom.watched.of(app.newsroom.stories()[0]!.id)).toBeNull()
  app.newsroom.preferences.choose({ guest: false })
  expect(app.newsroom.watched.of(app.newsroom.stories()[0]!.id)).toBe(60)
})
