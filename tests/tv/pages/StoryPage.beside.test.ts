import { afterEach, describe, expect, test } from '@jest/globals'
import { usualReading } from '../../../src/newsroom/model/reading'
import type { Story } from '../../../src/newsroom/model/story'
import { mirrorGroups } from '../../../src/tv/components/mirroring'
import { reader, safe } from '../../../src/tv/components/theme'
import { small } from '../../../src/tv/components/watchTheme'
import { destroyStages } from '../../support/stage'
import { long, showStory } from '../../support/stageStory'
import { stream, watched } from '../../support/watched'

mirrorGroups()
afterEach(destroyStages)

const picture = { address: 'https://news.example/fog.jpg', caption: 'Fog.', credit: null }
const film = { type: 'video', video: { address: 'https://news.example/a.mp4', type: 'file', poster: null, caption: null, duration: 151, live: false } } as const

/** A story that is read while a stream plays. */
function beside(told: Story = { ...long, picture }, audio = false) {
  const playing = watched('a.m3u8')
  const live = stream(['a.m3u8'], audio)
  if (audio) playing.broadcast.watch(live)
  playing.live()
  playing.play(2)
  const shown = showStory(told)
  shown.subject.besides(live, playing.broadcast)
  shown.tell(told)
  const { style } = playing.media.element
  return { ...shown, ...playing, place: () => [style.left, style.top, style.width, style.height] }
}

const percent = (part: number) => `${Math.round(part * 1e6) / 1e4}%`
const whole = ['0%', '0%', '100%', '100%']

test('the stream stands in the place of the rail, seen through a hole, and the story’s picture is a button', () => {
  const { place, stage, says, subject, press, focus, requests } = beside()
  expect(place()).toEqual([small.left / 1920, small.top / 1080, small.width / 1920, small.height / 1080].map(percent))
  expect([stage.getClearColor(), subject.tag('Rail.Picture').visible]).toEqual([[0, 0, 0, 0], false])
  expect(says().split('\n')).toEqual(expect.arrayContaining(['Live', 'Gull live', 'Picture']))
  press('up', 'down')
  expect(focus()).toMatchObject({ id: 'live:gull', role: 'video', label: 'Gull live', value: 'Live' })
  press('ok')
  expect(requests).toContainEqual(['$large', 'gull'])
})

test('all but the hole has the ground', () => {
  const { subject } = beside()
  const holes = (subject.tag('Live.Around').children as unknown as { x: number; y: number; w: number; h: number }[]).map(({ x, y, w, h }) => [x + small.left, y + small.top, w, h])
  const area = holes.reduce((sum, [, , w, h]) => sum + w! * h!, 0)
  expect(area).toBe(1920 * 1080 - small.width * small.height)
  expect(holes.every(([x, y, w, h]) => x! >= small.left + small.width || x! + w! <= small.left || y! >= small.top + small.height || y! + h! <= small.top)).toBe(true)
})

test('a story that is written from the right has it at the other side', () => {
  const { place } = beside({ ...long, direction: 'rtl', picture })
  expect(place()[0]).toBe(percent((1920 - small.left - small.width) / 1920))
})

test('off the screen it fills the screen again, and the ground is whole', () => {
  const { place, stage, subject, draw, broadcast } = beside()
  subject.visible = false
  draw()
  expect([place(), stage.getClearColor()?.[3], broadcast.view.state]).toEqual([whole, 1, 'playing'])
})

test.each(['large', 'largest'] as const)('set %s, no line of text reaches under it, and the sentence in view stays', size => {
  const { subject, settle, press, page, tell } = beside()
  press('right')
  const words = subject.inView[0]!.slice(0, 30)
  subject.readAs({ ...usualReading, size }, ['sans'])
  settle()
  expect(subject.inView.join(' ')).toContain(words)
  tell({ ...long, picture })
  for (let turned = page(); turned < subject.screen.pages!; turned++) {
    const paper = (subject.tag('Body.Reader.Paper').children as unknown as { x: number; renderWidth: number }[])
    expect(Math.max(...paper.map(({ x, renderWidth }) => safe.left + x + renderWidth))).toBeLessThanOrEqual(safe.left + reader.column)
    press('right')
    settle()
  }
})

test('a pause, a standstill and an end are told in the picture; OK tries again what was given up', () => {
  const { broadcast, clock, media, says, press, focus, requests } = beside()
  broadcast.pause()
  expect(says()).toContain('Paused')
  broadcast.play()
  media.arrives({ duration: Infinity, from: 0, to: 100, time: 95 })
  expect(says()).not.toContain('Paused')
  clock.pass(4_000)
  expect(says()).toContain('One moment …')
  clock.pass(60_000)
  expect(says()).toContain('The stream does not come through.')
  press('up', 'down', 'ok')
  expect([focus().id, broadcast.view.state, requests.some(([name]) => name === '$large')]).toEqual(['live:gull', 'starting', false])
})

test('a minute before it stops by itself OK says that somebody is awake, and turns no page', () => {
  const { broadcast, play, says, press, page } = beside()
  broadcast.sleepAfter(15)
  play(14 * 60)
  expect(says()).toContain('Stops in one minute · OK goes on')
  press('ok')
  expect([page(), says().includes('Stops in one minute'), broadcast.view.sleep.isSoon]).toEqual([1, false, false])
  press('ok')
  expect(page()).toBe(2)
  play(15 * 60)
  expect(says()).toContain('The sleep timer has stopped the stream.')
})

test('sound alone has its letter in the place of the picture, and no hole', () => {
  const { says, stage } = beside({ ...long, picture }, true)
  expect([says().split('\n').includes('G'), stage.getClearColor()?.[3]]).toEqual([true, 1])
})

test('where nothing plays on there is nothing beside the story', () => {
  const { subject, broadcast, tell, says, place, stage, draw } = beside()
  subject.besides(null, broadcast)
  tell({ ...long, picture })
  draw()
  expect([says().includes('Gull live'), subject.tag('Rail.Picture').visible, stage.getClearColor()?.[3], place()]).toEqual([false, true, 1, whole])
})

describe('what plays of a story', () => {
  test('has the first button', () => {
    const told = { ...long, body: [film, ...long.body] }
    const { press, focus, requests, says } = showStory(told)
    expect(says()).toContain('Video · 2:31')
    press('up')
    expect(focus()).toMatchObject({ id: 'play', label: 'Play', index: 1 })
    press('ok')
    expect(requests).toContainEqual(['$play', told])
  })

  test('is in focus when there is nothing else, once it has come; and not when the viewer has gone on', () => {
    const told = { ...long, lead: 'Gulls.', body: [film] }
    const { subject, tell, focus, press } = showStory(null, { waiting: true })
    const open = () => {
      subject.reopen()
      tell(told, { waiting: true })
    }
    open()
    expect(focus().role).toBe('article')
    tell(told)
    expect(focus().id).toBe('play')
    press('down')
    tell(told)
    expect(focus().role).toBe('article')
    open()
    press('up', 'right')
    tell(told)
    expect(focus().id).toBe('text')
  })
})
