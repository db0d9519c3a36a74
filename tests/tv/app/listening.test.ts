import { afterEach, expect, test } from '@jest/globals'
import { channel, web } from '../../support/harbourNews'
import { closeApp, openApp } from '../../support/stageApp'

afterEach(closeApp)

const stream = { id: 'harbour-live', title: 'Harbour live', sources: ['https://news.example/live.m3u8'], picture: null, audio: false }

/** The app where the second story is listened to. */
async function listening(told = channel) {
  const app = await openApp(told, web)
  app.voice.hasVoices('en')
  app.press('right', 'right', 'ok')
  await app.quiet()
  app.press('up', 'right', 'right', 'right', 'ok')
  await app.quiet()
  expect(app.voice.saying).toMatch(/^Paragraph 0 /)
  return app
}

test('Back first ends it, then returns to the card', async () => {
  const { press, quiet, voice, focus, report } = await listening()
  press('back')
  await quiet()
  expect([voice.saying, report().screen.name]).toEqual(['', 'story'])
  press('back')
  await quiet()
  expect(focus().role).toBe('card')
})

test('it falls silent at once when the TV shows something else, and waits on its sentence', async () => {
  const { presence, voice, focus, press } = await listening()
  voice.end()
  const { saying } = voice
  presence().hidden()
  expect(voice.saying).toBe('')
  presence().shown(60_000)
  expect(focus()).toMatchObject({ id: 'listening', value: 'Paused · 1×' })
  press('ok')
  expect(voice.saying).toBe(saying)
})

test('no other screen is read aloud: it ends when a number leads away', async () => {
  const { press, quiet, voice, report } = await listening()
  press('1', '0', '0')
  await quiet()
  expect([voice.saying, report().screen.name]).toEqual(['', 'home'])
})

test('the play key is the listener’s meanwhile, and the stream’s again afterwards: never both are heard', async () => {
  const { press, quiet, voice, media, report } = await listening({ ...channel, live: [stream] })
  press('playPause')
  await quiet()
  expect([voice.saying, media.made, report().screen.name]).toEqual(['', 0, 'story'])
  press('playPause')
  expect(voice.saying).not.toBe('')
  press('back', 'playPause')
  await quiet()
  expect([voice.saying, report().screen.name]).toEqual(['', 'live'])
})

test('a story that was left in the middle is heard from its sentence after a return from home', async () => {
  const { press, quiet, voice, report } = await listening()
  while (report().screen.page !== 2) voice.end()
  voice.end(2)
  const { saying } = voice
  press('back', 'back')
  await quiet()
  expect(report().screen.name).toBe('home')
  press('ok')
  await quiet()
  expect(report().screen).toMatchObject({ name: 'story', page: 2 })
  press('up', 'right', 'right', 'right', 'ok')
  expect(voice.saying).toBe(saying)
})
