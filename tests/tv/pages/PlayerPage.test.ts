import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { usualWatching } from '../../../src/newsroom/model/watching'
import { textOf } from '../../../src/tv/app/stageReport'
import type { HeaderButton } from '../../../src/tv/components/HeaderButton'
import { PlayerPage } from '../../../src/tv/pages/PlayerPage'
import { createBroadcast } from '../../../src/tv/playback/broadcast'
import { createPlayer } from '../../../src/tv/playback/player'
import { fakeMedia } from '../../support/fakeMedia'
import { handClock } from '../../support/handClock'
import { destroyStages, show } from '../../support/stage'

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => {
  destroyStages()
  jest.useRealTimers()
})

const stream = (more: object = {}) => ({ id: 'gull', title: 'Gull live', sources: ['https://gull.example/a.m3u8'], picture: null, audio: false, ...more })

function watching(of: ReturnType<typeof stream> | null = stream(), place: object = {}) {
  const media = fakeMedia()
  const clock = handClock()
  const player = createPlayer({ playsHls: true, hls: () => Promise.reject(new Error('none')), element: media.make })
  const broadcast = createBroadcast({ player, ...clock, addressFor: address => address, report: () => undefined, keepAwake: () => undefined })
  const shown = show(PlayerPage, place)
  shown.subject.show({ id: 'gull', stream: of, broadcast, watching: usualWatching, now: () => new Date(2026, 10, 24, 9, 4).getTime() })
  /** Time that the page, the stream, and the stage all see. */
  const pass = (ms: number, plays = true) => {
    for (let gone = 0; gone < ms; gone += 250) {
      clock.pass(250)
      if (plays) media.advance(0.25)
      jest.advanceTimersByTime(250)
    }
    shown.settle()
  }
  const live = () => {
    media.arrives({ duration: Infinity, from: 0, to: 100, time: 95 })
    pass(250)
  }
  return { ...shown, media, broadcast, pass, live, text: () => textOf(shown.stage) }
}

test('it plays at once, says what it is, and is clear after five seconds', () => {
  const { media, live, pass, text, focus, subject, stage } = watching()
  expect(media.address).toBe('https://gull.example/a.m3u8')
  live()
  expect(text()).toEqual(['09:04', 'Live', 'Gull live', 'Pause'])
  expect(focus()).toMatchObject({ id: 'video:pause', role: 'button' })
  expect(subject.screen).toEqual({ name: 'live', params: { id: 'gull' }, title: 'Gull live', language: null, state: 'ready' })
  pass(5_000)
  expect(text()).toEqual([])
  expect(focus()).toMatchObject({ id: 'live:gull', role: 'video', label: 'Gull live', value: 'Live' })
  expect(stage.getClearColor()).toEqual([0, 0, 0, 0])
})

test('keys that come before it is on screen find all of it', () => {
  const { subject, focused, press, draw, media } = watching(stream(), { x: 4_000 })
  press('down')
  expect(media.made).toBe(0)
  expect((focused() as HeaderButton).described).toMatchObject({ id: 'video:pause' })
  subject.x = 0
  draw()
  expect(media.address).toBe('https://gull.example/a.m3u8')
})

test('any key brings the controls, and they stay while keys are pressed', () => {
  const { live, pass, press, text, media } = watching()
  live()
  pass(6_000)
  press('up')
  pass(4_000)
  expect(text()).toContain('Pause')
  press('left')
  pass(4_000)
  expect(text()).toContain('Pause')
  pass(2_000)
  expect([text(), media.paused]).toEqual([[], false])
})

test('OK pauses with a sign that stays, and plays on', () => {
  const { live, pass, press, text, subject, media, focus } = watching()
  live()
  press('ok')
  pass(60_000, false)
  expect([media.paused, subject.tag('Pause').visible, text()]).toEqual([true, true, ['09:04', 'Live', 'Gull live', 'Play']])
  expect(focus().label).toBe('Play')
  press('ok')
  live()
  expect([media.paused, subject.tag('Pause').visible]).toEqual([false, false])
})

test('the remote’s own keys play, pause and seek, with the controls or without', () => {
  const { live, pass, press, media, text } = watching()
  live()
  pass(10_000)
  press('rw')
  press('rw')
  pass(250)
  expect(text()).toEqual(expect.arrayContaining(['0:25 behind', 'Go live']))
  press('left')
  press('ok')
  pass(250)
  expect(text()).not.toContain('Go live')
  press('playPause')
  expect(media.paused).toBe(true)
  press('playPause')
  expect(media.paused).toBe(false)
})

test('waiting has a sign after a second, and none when it was shorter', () => {
  const { live, pass, text, media, subject } = watching()
  expect(subject.screen.state).toBe('loading')
  pass(750, false)
  expect(text()).not.toContain('One moment …')
  pass(250, false)
  expect(text()).toContain('One moment …')
  live()
  expect(text()).not.toContain('One moment …')
  media.tell('waiting')
  pass(3_000, false)
  expect(text()).toContain('One moment …')
  pass(1_000, false)
  expect(text()).toContain('The stream stands still. Trying to reach it again …')
})

test('trouble is one sentence, what to press, and a code; OK tries again', () => {
  const { live, pass, press, text, focus, media, subject, unheard } = watching()
  live()
  pass(60_000, false)
  expect(text()).toEqual(['The stream does not come through. Press OK to try again.', 'late'])
  expect([focus().role, subject.screen.state]).toEqual(['message', 'error'])
  press('back')
  expect(unheard).toEqual(['back'])
  press('ok')
  live()
  expect([media.address, subject.screen.state, text()]).toEqual(['https://gull.example/a.m3u8', 'ready', expect.arrayContaining(['Gull live'])])
})

test('off the screen nothing plays, and the screen has its ground again', () => {
  const { live, subject, media, stage, draw } = watching()
  live()
  subject.visible = false
  draw()
  expect([media.address, media.paused, stage.getClearColor()?.[3]]).toEqual(['', true, 1])
  subject.visible = true
  draw()
  expect(media.address).toBe('https://gull.example/a.m3u8')
})

test('a stream that is no more says so, and Back is left to the app', () => {
  const { text, subject, press, unheard, pass } = watching(null)
  pass(250, false)
  expect(text()).toEqual(['The channel has no such stream any more. Press Back to return.'])
  press('ok', 'back')
  expect([subject.screen.state, unheard]).toEqual(['error', ['back']])
})

test('sound alone has its picture, or its letter', () => {
  const { live, text, stage } = watching(stream({ audio: true, sources: ['https://gull.example/radio'] }))
  live()
  expect([text(), stage.getClearColor()?.[3]]).toEqual([expect.arrayContaining(['G']), 1])
})
