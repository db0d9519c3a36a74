import { expect, test } from '@jest/globals'
import { stream, watched } from '../../support/watched'

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
  broadcast.watch(stream(['a.m3u8']))
  expect(broadcast.view.sleep).toMatchObject({ left: 9 })
  broadcast.stop()
  clock.pass(20 * minute)
  broadcast.watch(stream(['a.m3u8']))
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
