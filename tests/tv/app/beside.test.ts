import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { channel, feedOf, host, web } from '../../support/harbourNews'
import { closeApp, openApp, type Opened } from '../../support/stageApp'

// Whole apps, one after another.
jest.setTimeout(30_000)
afterEach(closeApp)

const stream = { id: 'harbour-live', title: 'Harbour live', sources: [`${host}/live.m3u8`], picture: null, audio: false }
const withLive = { ...channel, live: [stream] }

/** A story that was opened from the headlines over the live stream. */
async function reading(): Promise<Opened> {
  const app = await openApp(withLive, web)
  await press(app, 'ok')
  app.media.arrives({ duration: Infinity, from: 0, to: 100, time: 95 })
  await press(app, 'down', 'ok')
  expect([app.report().screen.name, app.media.address, app.media.paused]).toEqual(['story', stream.sources[0], false])
  return app
}

async function press(app: Opened, ...keys: Parameters<Opened['press']>): Promise<void> {
  for (const key of keys) {
    app.press(key)
    await app.quiet()
  }
}

test('Back peels the text, then the stream; it was never opened anew', async () => {
  const app = await reading()
  await press(app, 'back')
  expect([app.report().screen.name, app.media.address, app.media.paused]).toEqual(['live', stream.sources[0], false])
  await press(app, 'back')
  expect([app.report().screen.name, app.media.address, app.focus().id]).toEqual(['home', '', 'live:harbour-live'])
})

test('stories one after another are read beside it, and the small picture leads back from each', async () => {
  const app = await reading()
  const first = app.report().screen.title
  await press(app, 'next')
  expect(app.report().screen.title).not.toBe(first)
  expect(app.media.paused).toBe(false)
  await press(app, 'up', 'down', 'ok')
  expect([app.report().screen.name, app.media.paused]).toEqual(['live', false])
})

test('the play key is the stream’s, and whoever comes back to it sees it play', async () => {
  const app = await reading()
  await press(app, 'playPause')
  expect([app.report().screen.name, app.media.paused]).toEqual(['story', true])
  await press(app, 'playPause')
  expect([app.report().screen.name, app.media.paused]).toEqual(['story', false])
  await press(app, 'stop', 'back')
  app.media.arrives({ duration: Infinity, from: 0, to: 100, time: 95 })
  expect([app.report().screen.name, app.media.paused]).toEqual(['live', false])
})

test('listening pauses it, so that never two things are heard', async () => {
  const app = await openApp(withLive, web)
  app.voice.hasVoices('en')
  await press(app, 'ok')
  app.media.arrives({ duration: Infinity, from: 0, to: 100, time: 95 })
  await press(app, 'down', 'ok', 'up')
  for (let i = 0; i < 6 && app.focus().id !== 'listen'; i++) await press(app, 'right')
  expect([app.focus().id, app.media.paused]).toEqual(['listen', false])
  await press(app, 'ok')
  expect([app.focus().id, app.media.paused]).toEqual(['listening', true])
})

describe('what is left for', () => {
  test('its pictures or its address keeps the sound', async () => {
    const app = await reading()
    await press(app, 'up')
    for (let i = 0; i < 6 && app.focus().id !== 'share'; i++) await press(app, 'right')
    await press(app, 'ok')
    expect([app.report().screen.name, app.media.address, app.media.paused]).toEqual(['share', stream.sources[0], false])
    await press(app, 'back')
    expect([app.report().screen.name, app.media.paused]).toEqual(['story', false])
  })

  test('a section or a search ends it, and back at the story nothing starts by itself', async () => {
    const app = await reading()
    await press(app, 'search')
    expect([app.report().screen.name, app.media.address]).toEqual(['search', ''])
    await press(app, 'back')
    expect([app.report().screen.name, app.media.address]).toEqual(['story', ''])
    await press(app, 'back')
    expect([app.report().screen.name, app.media.address]).toEqual(['live', stream.sources[0]])
  })

  test('a number that is typed leads to another story beside it, and from there back', async () => {
    const app = await reading()
    await press(app, '3', '0', '1')
    expect([app.report().screen.title, app.media.paused]).toEqual(['sport 0', false])
    await press(app, 'up', 'down', 'ok')
    expect([app.report().screen.name, app.media.paused]).toEqual(['live', false])
  })
})

test('a story of home has nothing beside it, and the play key leads to the stream', async () => {
  const app = await openApp(withLive, { ...web, [`${host}/sport.xml`]: feedOf('sport', 3) })
  await press(app, 'right', 'right', 'ok')
  expect([app.report().screen.name, app.media.made]).toEqual(['story', 0])
  await press(app, 'playPause')
  expect(app.report().screen.name).toBe('live')
})
