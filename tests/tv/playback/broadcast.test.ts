import { expect, test } from '@jest/globals'
import { createBroadcast } from '../../../src/tv/playback/broadcast'
import { createPlayer } from '../../../src/tv/playback/player'
import { fakeMedia } from '../../support/fakeMedia'
import { handClock } from '../../support/handClock'

const at = (name: string) => `https://gull.example/${name}`
const stream = (sources: readonly string[], audio = false) => ({ id: 'gull', title: 'Gull live', sources: sources.map(at), picture: null, audio })

function watched(...sources: readonly string[]) {
  const media = fakeMedia()
  const clock = handClock()
  const reported: string[] = []
  const awake: boolean[] = []
  const player = createPlayer({ playsHls: true, hls: () => Promise.reject(new Error('none')), element: media.make })
  const broadcast = createBroadcast({
    player, ...clock,
    addressFor: address => address.replace('gull.example', 'mirror.example'),
    report: (address, came) => { reported.push(`${new URL(address).pathname} ${came}`) },
    keepAwake: on => { awake.push(on) },
  })
  broadcast.watch(stream(sources))
  const play = (seconds: number) => {
    for (let i = 0; i < seconds; i++) {
      clock.pass(1_000)
      media.advance(1)
    }
  }
  const live = () => media.arrives({ duration: Infinity, from: 0, to: 100, time: 95 })
  return { media, clock, player, broadcast, reported, awake, play, live }
}

test('a stream is taken from where it is had best, and tells how far it is', () => {
  const { media, broadcast, live, play } = watched('a.m3u8')
  expect([media.address, broadcast.view.state]).toEqual(['https://mirror.example/a.m3u8', 'starting'])
  media.has({ duration: Infinity, from: 0, to: 100 })
  expect(broadcast.view).toMatchObject({ isLive: false, behind: 0, progress: null })
  live()
  play(2)
  expect(broadcast.report).toEqual({ state: 'playing', time: 97, advancing: true, live: true, source: 'https://mirror.example/a.m3u8' })
  expect(broadcast.view).toMatchObject({ isLive: true, behind: 0, progress: 97 / 102, troubled: false })
})

test('one that stands still is told, reloaded, taken from the next address, and told to be well again', () => {
  const { media, clock, broadcast, live, play } = watched('a.m3u8', 'b.m3u8')
  live()
  play(2)
  clock.pass(4_000)
  expect([broadcast.view.troubled, broadcast.report.advancing]).toEqual([true, false])
  clock.pass(4_000)
  expect([media.address, broadcast.view.state]).toEqual(['https://mirror.example/a.m3u8', 'starting'])
  clock.pass(8_000)
  expect(media.address).toBe('https://mirror.example/b.m3u8')
  live()
  play(1)
  expect(broadcast.view).toMatchObject({ state: 'playing', troubled: false })
})

test('dead addresses end in a failure that can be tried again', () => {
  const { media, clock, broadcast, reported, live, play } = watched('a.m3u8', 'b.m3u8')
  media.breaks(4)
  expect([media.address, broadcast.view.troubled]).toEqual(['https://mirror.example/b.m3u8', false])
  media.breaks(4)
  expect(broadcast.view.troubled).toBe(true)
  clock.pass(8_000)
  media.breaks(4)
  media.breaks(4)
  expect(broadcast.view).toMatchObject({ state: 'failed', failure: 'unsupported' })
  expect([media.address, reported]).toEqual(['', ['/a.m3u8 false', '/b.m3u8 false', '/a.m3u8 false', '/b.m3u8 false']])
  clock.pass(600_000)
  expect(media.address).toBe('')
  broadcast.play()
  live()
  play(1)
  expect(broadcast.view).toMatchObject({ state: 'playing', failure: null })
})

test('silence ends within forty seconds', () => {
  const { media, clock, broadcast } = watched('a.m3u8')
  clock.pass(39_999)
  expect(broadcast.view.state).toBe('starting')
  clock.pass(1)
  expect([broadcast.view.state, broadcast.view.failure, media.address]).toEqual(['failed', 'late', ''])
})

test('paused it may stand still, and goes on where it was or where it is live', () => {
  const { media, clock, broadcast, live, play } = watched('a.m3u8')
  live()
  play(1)
  broadcast.pause()
  clock.pass(600_000)
  expect([media.paused, broadcast.view.state, broadcast.view.troubled]).toEqual([true, 'paused', false])
  broadcast.play()
  media.arrives({ duration: Infinity, to: 700 })
  play(1)
  expect(broadcast.view).toMatchObject({ state: 'playing', behind: 604 })
  broadcast.goLive()
  expect([media.element.currentTime, broadcast.view.behind]).toEqual([701, 0])
})

test('seeking stays in what there is', () => {
  const { media, broadcast, live } = watched('a.m3u8')
  live()
  broadcast.seekBy(-10)
  expect([media.element.currentTime, broadcast.view.behind]).toEqual([85, 15])
  broadcast.seekBy(-1_000)
  expect(media.element.currentTime).toBe(0)
  broadcast.seekBy(1_000)
  expect(media.element.currentTime).toBe(100)
})

test('hidden it stops, shown again it is live; what was paused stays so', () => {
  const { media, clock, broadcast, live, play } = watched('a.m3u8')
  live()
  play(1)
  broadcast.hide()
  expect([media.address, media.paused]).toEqual(['', true])
  clock.pass(600_000)
  expect(broadcast.view.troubled).toBe(false)
  broadcast.show()
  expect([media.address, broadcast.view.state]).toEqual(['https://mirror.example/a.m3u8', 'starting'])
  live()
  broadcast.pause()
  broadcast.hide()
  broadcast.show()
  expect([media.address, broadcast.view.state]).toEqual(['', 'paused'])
  broadcast.play()
  expect(media.address).toBe('https://mirror.example/a.m3u8')
})

test('while the TV shows something else no key changes anything, and what was paused there is live with one', () => {
  const { media, clock, broadcast, live, play } = watched('a.m3u8')
  live()
  play(1)
  const pressAll = () => {
    broadcast.pause()
    broadcast.play()
    broadcast.goLive()
    broadcast.pause()
    broadcast.seekBy(-10)
    clock.pass(600_000)
  }
  broadcast.hide()
  pressAll()
  expect([media.address, broadcast.view.state]).toEqual(['', 'waiting'])
  broadcast.show()
  live()
  expect(broadcast.view.state).toBe('playing')
  broadcast.pause()
  broadcast.hide()
  pressAll()
  broadcast.show()
  expect([media.address, broadcast.view.state]).toEqual(['', 'paused'])
  broadcast.goLive()
  expect(media.address).toBe('https://mirror.example/a.m3u8')
})

test('stopped nothing is left to do', () => {
  const { media, clock, broadcast, live, play } = watched('a.m3u8')
  live()
  play(1)
  broadcast.stop()
  clock.pass(600_000)
  broadcast.show()
  expect([media.address, broadcast.view.state, broadcast.report.source]).toEqual(['', 'off', null])
})

test('a recording that stood still, was hidden or was given up goes on a little before where it was', () => {
  const { media, clock, broadcast, play } = watched('a.mp4')
  media.arrives({ duration: 90, to: 90 })
  play(20)
  clock.pass(8_000)
  expect([media.address, media.element.currentTime]).toEqual(['https://mirror.example/a.mp4', 16])
  media.arrives({ duration: 90, to: 90 })
  play(10)
  broadcast.hide()
  broadcast.show()
  expect(media.element.currentTime).toBe(22)
  clock.pass(40_000)
  expect(broadcast.view.state).toBe('failed')
  broadcast.play()
  expect([broadcast.view.state, media.element.currentTime]).toEqual(['starting', 22])
  media.arrives({ duration: 90, to: 90 })
  play(1)
  media.tell('ended')
  broadcast.play()
  expect(media.element.currentTime).toBe(0)
})

test('a live stream knows no place but the edge, also after a recording', () => {
  const { media, clock, broadcast, live, play } = watched('a.mp4')
  media.arrives({ duration: 90, to: 90 })
  play(20)
  broadcast.watch(stream(['b.m3u8']))
  expect(media.element.currentTime).toBe(0)
  live()
  play(2)
  clock.pass(8_000)
  expect(media.element.currentTime).toBe(0)
  broadcast.watch(stream(['radio'], true))
  // Nothing of it can be sought.
  media.arrives({ duration: Infinity, from: 0, to: -1_000 })
  clock.pass(1_000)
  play(20)
  clock.pass(8_000)
  expect([media.address, media.element.currentTime]).toEqual(['https://mirror.example/radio', 0])
})

test('a recording that is over can be played again', () => {
  const { media, clock, broadcast } = watched('a.mp4')
  media.arrives({ duration: 9 })
  media.advance(9)
  media.tell('ended')
  clock.pass(600_000)
  expect(broadcast.view).toMatchObject({ state: 'ended', isLive: false })
  broadcast.play()
  expect(broadcast.view.state).toBe('starting')
})

test('what was given up is asked for once when the network is there again, and given up again', () => {
  const { media, clock, broadcast } = watched('a.m3u8')
  broadcast.reconnect()
  expect(broadcast.view.state).toBe('starting')
  clock.pass(40_000)
  expect([broadcast.view.state, media.address]).toEqual(['failed', ''])
  broadcast.reconnect()
  broadcast.reconnect()
  expect([broadcast.view.state, media.address]).toEqual(['starting', 'https://mirror.example/a.m3u8'])
  clock.pass(40_000)
  expect([broadcast.view.state, media.address]).toEqual(['failed', ''])
  clock.pass(600_000)
  expect(media.address).toBe('')
})

test('nothing is asked for when nobody watches: the page was left, or the TV shows something else', () => {
  const { media, clock, broadcast, live, play } = watched('a.m3u8')
  clock.pass(40_000)
  broadcast.hide()
  broadcast.reconnect()
  expect([broadcast.view.state, media.address]).toEqual(['failed', ''])
  broadcast.show()
  live()
  play(1)
  expect(broadcast.view).toMatchObject({ state: 'playing', failure: null })
  broadcast.stop()
  broadcast.reconnect()
  expect([broadcast.view.state, media.address]).toEqual(['off', ''])
})

test('a TV that slept and tells nobody plays what is live', () => {
  const { media, clock, broadcast, live, play } = watched('a.m3u8')
  live()
  play(2)
  clock.busy(600_000)
  media.has({ duration: Infinity, from: 500, to: 700 })
  media.advance(0.25)
  expect([broadcast.view.state, media.address]).toEqual(['starting', 'https://mirror.example/a.m3u8'])
  media.arrives({ duration: Infinity, from: 500, to: 700, time: 695 })
  play(1)
  expect(broadcast.view).toMatchObject({ state: 'playing', behind: 0 })
})

test('the screensaver is held off while a picture plays, and only then', () => {
  const { media, clock, broadcast, awake, live, play } = watched('a.m3u8')
  expect(awake).toEqual([])
  live()
  play(2)
  expect(awake).toEqual([true])
  broadcast.pause()
  expect(awake).toEqual([true, false])
  broadcast.play()
  live()
  media.tell('waiting')
  expect(awake).toEqual([true, false, true, false])
  live()
  broadcast.hide()
  clock.pass(1_000)
  broadcast.show()
  live()
  clock.pass(60_000)
  expect([broadcast.view.state, ...awake.slice(4)]).toEqual(['failed', true, false, true, false])
  broadcast.play()
  live()
  broadcast.stop()
  expect(awake.slice(8)).toEqual([true, false])
})

test('sound alone leaves the screensaver as it is', () => {
  const { media, broadcast, awake, play } = watched('a.m3u8')
  broadcast.watch(stream(['radio'], true))
  media.arrives({ duration: Infinity })
  play(2)
  expect([broadcast.view.state, awake]).toEqual(['playing', []])
})
