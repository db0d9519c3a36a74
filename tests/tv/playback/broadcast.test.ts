import { expect, test } from '@jest/globals'
import { createBroadcast } from '../../../src/tv/playback/broadcast'
import { createPlayer } from '../../../src/tv/playback/player'
import { fakeMedia } from '../../support/fakeMedia'
import { handClock } from '../../support/handClock'

const at = (name: string) => `https://gull.example/${name}`
const stream = (...sources: readonly string[]) => ({ id: 'gull', title: 'Gull live', sources: sources.map(at), picture: null, audio: false })

function watched(...sources: readonly string[]) {
  const media = fakeMedia()
  const clock = handClock()
  const reported: string[] = []
  const player = createPlayer({ playsHls: true, hls: () => Promise.reject(new Error('none')), element: media.make })
  const broadcast = createBroadcast({
    player, ...clock,
    addressFor: address => address.replace('gull.example', 'mirror.example'),
    report: (address, came) => { reported.push(`${new URL(address).pathname} ${came}`) },
  })
  broadcast.watch(stream(...sources))
  const play = (seconds: number) => {
    for (let i = 0; i < seconds; i++) {
      clock.pass(1_000)
      media.advance(1)
    }
  }
  const live = () => media.arrives({ duration: Infinity, from: 0, to: 100, time: 95 })
  return { media, clock, player, broadcast, reported, play, live }
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

test('stopped nothing is left to do', () => {
  const { media, clock, broadcast, live, play } = watched('a.m3u8')
  live()
  play(1)
  broadcast.stop()
  clock.pass(600_000)
  broadcast.show()
  expect([media.address, broadcast.view.state, broadcast.report.source]).toEqual(['', 'off', null])
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

const minute = 60_000

test('it ends when the viewer asked for it, is told a minute before, and OK watches what is live then', () => {
  const { media, clock, broadcast, live, play } = watched('a.m3u8')
  let told: boolean | undefined
  broadcast.onChange(() => { told = broadcast.view.sleep.isSoon })
  live()
  broadcast.sleepAfter(15)
  play(14 * 60 - 1)
  expect(told).toBe(false)
  // Also where nothing plays that would tell.
  clock.pass(1_000)
  expect(told).toBe(true)
  expect(broadcast.view).toMatchObject({ state: 'playing', sleep: { minutes: 15, left: 1, isSoon: true } })
  play(60)
  expect([media.address, broadcast.view]).toEqual(['', expect.objectContaining({ state: 'asleep', troubled: false, sleep: { minutes: null, left: 0, isSoon: false } })])
  clock.pass(600 * minute)
  broadcast.pause()
  broadcast.hide()
  broadcast.show()
  expect([media.address, broadcast.view.state]).toEqual(['', 'asleep'])
  broadcast.play()
  live()
  play(1)
  expect([media.address, broadcast.view.state]).toEqual(['https://mirror.example/a.m3u8', 'playing'])
})

test('who is awake watches on, and the time goes on while nothing is watched', () => {
  const { media, clock, broadcast, live, play } = watched('a.m3u8')
  live()
  broadcast.sleepAfter(15)
  play(14 * 60 + 30)
  broadcast.stayAwake()
  play(60)
  expect(broadcast.view).toMatchObject({ state: 'playing', sleep: { minutes: 15, left: 14, isSoon: false } })
  broadcast.stop()
  clock.pass(5 * minute)
  broadcast.watch(stream('a.m3u8'))
  expect(broadcast.view.sleep).toMatchObject({ left: 9 })
  broadcast.stop()
  clock.pass(20 * minute)
  broadcast.watch(stream('a.m3u8'))
  expect([media.address, broadcast.view.state]).toEqual(['https://mirror.example/a.m3u8', 'starting'])
})

test('paused or not, what sleeps is let go', () => {
  const { media, clock, broadcast, live, play } = watched('a.m3u8')
  live()
  play(1)
  broadcast.pause()
  broadcast.sleepAfter(30)
  clock.pass(30 * minute)
  broadcast.goLive()
  clock.pass(minute)
  expect([media.address, broadcast.view.state]).toEqual(['', 'asleep'])
})
