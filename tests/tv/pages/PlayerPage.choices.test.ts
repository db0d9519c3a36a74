import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { usualWatching, type Watching } from '../../../src/newsroom/model/watching'
import type { CaptionLines } from '../../../src/tv/components/CaptionLines'
import { safe } from '../../../src/tv/components/theme'
import { captions, watchPanel } from '../../../src/tv/components/watchTheme'
import { FakeTextTrack } from '../../support/fakeTextTracks'
import { destroyStages, elementsIn } from '../../support/stage'
import { stream, watching } from '../../support/stagePlayer'

beforeEach(() => { jest.useFakeTimers() })
afterEach(() => {
  destroyStages()
  jest.useRealTimers()
})

/** A stream with captions in two languages and two sounds, already playing. */
function playing(how: Watching = usualWatching) {
  const shown = watching(stream(), {}, how)
  const [en, fr] = [new FakeTextTrack('en', 'English'), new FakeTextTrack('fr', 'Français')]
  const sounds = [{ label: 'Studio', language: 'en', enabled: true }, { label: 'Harbour', language: 'en', enabled: false }]
  shown.media.textTracks.add(en)
  shown.media.textTracks.add(fr)
  Object.defineProperty(shown.media.element, 'audioTracks', { value: sounds })
  shown.live()
  return { ...shown, en, fr, sounds, chosen: () => shown.requests.filter(([name]) => name === '$watchAs').map(request => request[1] as Watching) }
}

const lines = (subject: ReturnType<typeof playing>['subject']) => subject.tag('Captions') as CaptionLines

test('from the bare picture two presses turn captions on, and Back leaves the panel', () => {
  const { pass, press, text, focus, en, fr, chosen, unheard } = playing()
  pass(6_000)
  expect(text()).toEqual([])
  press('up')
  pass(250)
  expect(focus()).toMatchObject({ id: 'watching:captions', role: 'setting', label: 'Captions', value: 'Off', index: 1, count: 6 })
  expect(text()).not.toContain('Pause')
  press('right')
  expect([focus().value, en.mode, fr.mode]).toEqual(['English', 'hidden', 'disabled'])
  en.say('The lamp turns.')
  pass(250)
  expect(text()).toContain('The lamp turns.')
  press('back')
  pass(250)
  expect([text(), focus().role, unheard]).toEqual([['The lamp turns.'], 'video', []])
  expect(chosen()).toEqual([{ ...usualWatching, captions: 'en' }])
})

test('from the controls Up leads there, too, and so does the button that says so', () => {
  const { press, focus, pass } = playing()
  press('up')
  expect(focus().id).toBe('watching:captions')
  press('ok')
  pass(250)
  press('down', 'left', 'left')
  expect(focus()).toMatchObject({ id: 'video:choices', label: 'Captions and sound' })
  press('ok')
  expect(focus().id).toBe('watching:captions')
})

test('every line says what it is and what it is now; the ends of a line are ends', () => {
  const { press, focus, chosen } = playing()
  press('up')
  const heard = Array.from({ length: 6 }, () => {
    const { label, value, index } = focus()
    press('down')
    return `${index} ${label}: ${value}`
  })
  expect(heard).toEqual(['1 Captions: Off', '2 Text size: Medium', '3 Text colour: White', '4 Text background: Dark', '5 Sound: Studio', '6 Sleep timer: Off'])
  expect(focus().index).toBe(6)
  press('left', 'up', 'left')
  expect(chosen()).toEqual([])
})

test('a stream without captions has no lines for them, and its button promises none', () => {
  const { live, press, focus, text } = watching()
  live()
  expect(text()).toContain('Options')
  press('up', 'up')
  expect(focus()).toMatchObject({ id: 'watching:sleep', index: 1, count: 1 })
})

test('who stands on a line stays on it when others come with the stream', () => {
  const { press, focus, media, live } = watching()
  press('up')
  expect(focus().id).toBe('watching:sleep')
  media.textTracks.add(new FakeTextTrack('en', 'English'))
  live()
  expect(focus()).toMatchObject({ id: 'watching:sleep', index: 5, count: 5 })
})

test('how captions look is shown by captions: what is being said, or a sample while nobody speaks', () => {
  const { press, text, en, pass, subject, chosen } = playing({ ...usualWatching, captions: 'en' })
  press('up')
  expect(text()).not.toContain('This is how captions look')
  press('down', 'right', 'down', 'right', 'down', 'right')
  pass(250)
  expect(text()).toContain('This is how captions look')
  expect(chosen()[2]!.look).toEqual({ size: 'large', colour: 'yellow', ground: 'black' })
  expect(lines(subject).y).toBe(captions.bottom)
  en.say('High water is at half past three.')
  pass(250)
  expect(text()).toContain('High water is at half past three.')
  expect(text()).not.toContain('This is how captions look')
  const colours = elementsIn(subject.stage).map(({ color }) => color)
  expect([colours.includes(captions.colours.yellow), colours.includes(captions.grounds.black)]).toEqual([true, true])
  press('back')
  en.say()
  pass(250)
  expect(text()).toEqual([])
})

test('another sound is heard at once, and what was chosen is what the next stream begins with', () => {
  const { press, focus, sounds, chosen } = playing()
  press('up', 'down', 'down', 'down', 'down', 'right')
  expect([focus().value, sounds.map(({ enabled }) => enabled), chosen()]).toEqual(['Harbour', [false, true], [{ ...usualWatching, sound: 'Harbour' }]])
})

test('the controls move captions up, the panel and nothing else leave them where they are', () => {
  const { press, en, pass, subject } = playing({ ...usualWatching, captions: 'en' })
  en.say('Good evening.')
  pass(250)
  expect(lines(subject).y).toBe(captions.overControls)
  press('up')
  expect(lines(subject).y).toBe(captions.bottom)
  press('back', 'down')
  expect(lines(subject).y).toBe(captions.overControls)
  pass(6_000)
  expect(lines(subject).y).toBe(captions.bottom)
})

test('the panel with all its lines stands inside the safe area, and above the largest captions', () => {
  const { x, y, width, line, edge } = watchPanel
  expect([x >= safe.left, x + width <= safe.right, y >= safe.top]).toEqual([true, true, true])
  expect(y + line * 7 + edge * 2).toBeLessThanOrEqual(captions.bottom - captions.lines * captions.sizes.large.lineHeight)
})

test('the play keys are heard with the panel open, and trouble closes it', () => {
  const { press, media, pass, focus, text } = playing()
  press('up', 'playPause')
  expect([media.paused, focus().role]).toEqual([true, 'setting'])
  press('playPause')
  pass(60_000, false)
  expect(focus().role).toBe('message')
  expect(text()).not.toContain('Sleep timer')
  press('up')
  expect(focus().role).toBe('message')
})

test('the remote’s own key turns captions on and off, and the panel says so', () => {
  const { press, focus, subject } = playing()
  press('up', 'captions')
  expect(focus().value).toBe('English')
  expect(subject.bulletins).toContainEqual({ id: 'captions', parts: [{ text: 'Captions: English' }] })
  press('captions')
  expect(focus().value).toBe('Off')
})

const minute = 60_000

test('it stops when it was asked to, warns a minute before, and OK watches on', () => {
  const { press, focus, text, pass, media, subject, live } = playing()
  press('up', 'down', 'down', 'down', 'down', 'down', 'right')
  expect(focus()).toMatchObject({ label: 'Sleep timer', value: '15 min' })
  press('back')
  pass(14 * minute - 250)
  expect(text()).toEqual([])
  pass(250)
  expect(text()).toEqual(['Stops in one minute · OK goes on'])
  expect(subject.bulletins).toContainEqual({ id: 'note', parts: [{ text: 'Stops in one minute · OK goes on' }] })
  press('ok')
  pass(250)
  expect([text(), media.paused, focus().role]).toEqual([[], false, 'video'])
  press('up', 'up', 'down', 'down', 'down', 'down', 'down')
  expect(focus().value).toBe('15 min')
  press('back')
  pass(15 * minute)
  expect([text(), media.address, focus().role]).toEqual([['The sleep timer has stopped the stream. Press OK to watch on.'], '', 'message'])
  pass(600 * minute, false)
  expect(media.address).toBe('')
  press('ok')
  live()
  expect(text()).toContain('Gull live')
})

test('in its last minute a stream that failed is tried again by OK, as ever', () => {
  const { press, pass, broadcast, focus, media } = playing()
  broadcast.sleepAfter(15)
  pass(13.5 * minute)
  pass(minute, false)
  expect([focus().role, broadcast.view.sleep.isSoon, media.address]).toEqual(['message', true, ''])
  press('ok')
  expect(media.address).toBe('https://gull.example/a.m3u8')
})

test('a wait with the panel open is told beside it', () => {
  const { press, pass, subject, text } = playing()
  press('up')
  pass(4_000, false)
  expect(text()).toContain('The stream stands still. Trying to reach it again …')
  const [sign, panel] = [subject.tag('Signs.Trouble')!, subject.tag('Panel')!]
  expect([sign.x >= safe.left, sign.x + sign.w <= panel.x]).toEqual([true, true])
  const pause = subject.tag('Signs.Pause')!
  expect(pause.x + pause.tag('Ground')!.renderWidth).toBeLessThan(panel.x)
  press('back')
  expect(sign.x + sign.w / 2).toBe(960)
})

test('left with the panel open, nothing waits for its time, and it is closed when the stream comes again', () => {
  const { press, subject, draw, focus, live } = playing()
  press('up')
  subject.visible = false
  draw()
  expect(jest.getTimerCount()).toBe(0)
  subject.visible = true
  draw()
  live()
  expect(focus().id).toBe('video:pause')
})
