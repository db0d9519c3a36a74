import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Story } from '../../../src/newsroom/model/story'
import { destroyStages } from '../../support/stage'
import { story } from '../../support/stageNews'
import { stream, watching } from '../../support/stagePlayer'

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => {
  destroyStages()
  jest.useRealTimers()
})

/** A recording of 151 seconds that was left at `from`, with what comes after it. */
function playing({ from = 0, next = null as Story | null, isAsked = false, gone = false, audio = false } = {}) {
  const noted: (readonly [number, number])[] = []
  const film = gone || isAsked ? null : stream({ id: 'film', title: 'Gulls at dawn', sources: ['https://gull.example/film'], kind: 'file', from, audio })
  const shown = watching(film, {}, undefined, { id: 'film', story: { isAsked, note: (seconds, length) => { noted.push([Math.round(seconds), length]) }, next: () => next } })
  const arrives = () => {
    shown.media.arrives({ duration: 151, from: 0, to: 151 })
    shown.pass(250)
  }
  const ends = () => {
    shown.media.has({ duration: 151, from: 0, to: 151, time: 151 })
    shown.media.tell('ended')
    shown.settle()
  }
  return { ...shown, noted, arrives, ends }
}

test('a recording shows how far it is, and pauses and seeks with the line that has the focus', () => {
  const { media, arrives, pass, press, text, focus, subject } = playing()
  expect(media.address).toBe('https://gull.example/film')
  arrives()
  pass(1_000)
  expect(text()).toEqual(['09:04', '0:01 / 2:31', 'Gulls at dawn', 'Options', 'Replay 10 s', 'Pause'])
  expect(focus()).toMatchObject({ id: 'video:time', role: 'recording', label: '0:00 / 2:31' })
  expect(subject.screen).toEqual({ name: 'play', params: { id: 'film' }, title: 'Gulls at dawn', language: null, state: 'ready' })
  press('right', 'right', 'left', 'right')
  expect(media.element.currentTime).toBeCloseTo(21, 0)
  press('ok')
  expect([media.paused, focus().id]).toEqual([true, 'video:time'])
  press('right')
  expect(media.element.currentTime).toBeCloseTo(31, 0)
  press('ok')
  expect(media.paused).toBe(false)
  press('up')
  expect(focus()).toMatchObject({ id: 'video:pause' })
  press('down')
  expect(focus()).toMatchObject({ id: 'video:time' })
  pass(6_000)
  expect([text(), focus()]).toMatchObject([[], { id: 'play:film', role: 'recording', value: '2:31' }])
  press('left')
  expect([Math.round(media.element.currentTime), focus().id]).toEqual([27, 'video:time'])
  press('rw', 'rw', 'rw')
  expect(media.element.currentTime).toBe(0)
})

test('seeking to its end shows its last moment, and no more is sought there', () => {
  const { media, arrives, press } = playing()
  arrives()
  for (let i = 0; i < 20; i++) press('ff')
  expect(media.element.currentTime).toBe(150)
})

test('rule 47: it goes on four seconds before where it was left, and where it is left now is kept', () => {
  const { media, arrives, noted, pass, press, subject, draw } = playing({ from: 62 })
  expect(media.element.currentTime).toBe(58)
  media.has({ duration: 151, from: 0, to: 151 })
  pass(2_000)
  expect(noted).toEqual([[58, 151]])
  pass(29_000)
  pass(2_000)
  expect(noted).toHaveLength(2)
  press('playPause')
  expect(noted[2]).toEqual([91, 151])
  press('playPause')
  arrives()
  pass(4_000)
  subject.visible = false
  draw()
  expect([noted[3], media.address]).toEqual([[95, 151], ''])
})

test('hidden it is kept, and shown again it goes on a little before', () => {
  const { media, arrives, noted, pass, broadcast } = playing()
  arrives()
  pass(20_000)
  broadcast.hide()
  expect([noted[noted.length - 1], media.address]).toEqual([[20, 151], ''])
  broadcast.show()
  expect(Math.round(media.element.currentTime)).toBe(16)
})

describe('at its end', () => {
  const next = story('tern', { headline: 'Terns at noon' })

  test('what comes next is told with seconds in words, and starts when they are over', () => {
    const { arrives, ends, pass, text, focus, requests, noted } = playing({ next })
    arrives()
    ends()
    expect(text()).toEqual(expect.arrayContaining(['Next', 'Terns at noon', 'Starts in 10 seconds', 'Stop here', 'Play now']))
    expect([focus().id, noted[noted.length - 1]]).toEqual(['next:start', [151, 151]])
    pass(9_000, false)
    expect([text().includes('Starts in 1 second'), requests.some(([name]) => name === '$playNext')]).toEqual([true, false])
    pass(1_000, false)
    expect(requests.filter(([name]) => name === '$playNext')).toEqual([['$playNext', next]])
    pass(60_000, false)
    expect(requests.filter(([name]) => name === '$playNext')).toHaveLength(1)
  })

  test('OK starts it at once, the other button leaves, and Back is left to the app', () => {
    const { arrives, ends, press, requests, unheard } = playing({ next })
    arrives()
    ends()
    press('back')
    press('left', 'ok')
    press('right', 'ok')
    expect([unheard, requests.filter(([name]) => name.startsWith('$play'))]).toEqual([['back'], [['$playedOut'], ['$playNext', next]]])
  })

  test('nothing starts while the TV shows something else, or after the page was left', () => {
    const { arrives, ends, pass, broadcast, text, requests, subject, draw } = playing({ next })
    arrives()
    ends()
    pass(4_000, false)
    broadcast.hide()
    pass(60_000, false)
    broadcast.show()
    pass(1_000, false)
    expect([text().includes('Starts in 9 seconds'), broadcast.view.state]).toEqual([true, 'ended'])
    subject.visible = false
    draw()
    pass(60_000, false)
    expect(requests.filter(([name]) => name === '$playNext')).toEqual([])
  })

  test('three start by themselves, then somebody has to press a key', () => {
    const { arrives, ends, pass, text, press, requests, subject, broadcast } = playing({ next })
    const again = (id: string) => subject.show({ id, stream: stream({ id, sources: [`https://gull.example/${id}`], kind: 'file', from: 0 }), broadcast, watching: { captions: null, sound: null, lines: null, look: { size: 'medium', colour: 'white', ground: 'dark' } }, now: () => 0, story: { isAsked: false, note: () => undefined, next: () => next } })
    const started = () => requests.filter(([name]) => name === '$playNext').length
    for (const id of ['b', 'c', 'd']) {
      arrives()
      ends()
      pass(10_000, false)
      again(id)
    }
    arrives()
    ends()
    pass(60_000, false)
    expect([started(), text().some(line => line.startsWith('Starts in')), text().includes('Play now')]).toEqual([3, false, true])
    press('ok')
    again('e')
    arrives()
    ends()
    pass(10_000, false)
    expect(started()).toBe(5)
  })

  test('after the last one the page leads back', () => {
    const { arrives, ends, requests, text } = playing()
    arrives()
    ends()
    expect([requests.filter(([name]) => name === '$playedOut').length > 0, text().includes('Play now')]).toEqual([true, false])
  })
})

test('a story that has nothing to play any more says so, once it is known', () => {
  const asked = playing({ isAsked: true })
  asked.pass(1_250, false)
  expect([asked.text(), asked.subject.screen.state]).toEqual([expect.arrayContaining(['One moment …']), 'loading'])
  const gone = playing({ gone: true })
  gone.pass(250, false)
  expect([gone.text(), gone.subject.screen.state]).toEqual([['There is nothing to play in this story any more. Press Back to return.'], 'error'])
})

test('a recording has no headlines over it, and Up opens the panel, as over a stream', () => {
  const { arrives, pass, press, focus } = playing()
  arrives()
  pass(6_000)
  press('down')
  expect(focus().id).toBe('video:time')
  pass(6_000)
  press('up')
  expect(focus().id).toMatch(/^watching:/)
})
