import { expect, test } from '@jest/globals'
import { stream, watched } from '../../support/watched'

/** A recording of 20 seconds, left at `from`. */
function recorded(from = 0) {
  const shown = watched('a.m3u8')
  const of = { ...stream(['film']), kind: 'file' as const, from }
  shown.broadcast.watch(of)
  return { ...shown, of, arrives: () => shown.media.arrives({ duration: 20, from: 0, to: 20 }) }
}

test('it is opened as what it is, four seconds before where it was left, and tells how far it is', () => {
  const { media, broadcast, play, arrives } = recorded(14)
  expect([media.address, media.element.currentTime, broadcast.view]).toMatchObject(['https://mirror.example/film', 10, { time: 14, length: null, isLive: false }])
  media.has({ duration: 20, from: 0, to: 20 })
  play(2)
  expect(broadcast.view).toMatchObject({ time: 12, length: 20, progress: 0.6, behind: 0, isLive: false })
  broadcast.seekBy(-100)
  expect(media.element.currentTime).toBe(0)
  broadcast.seekBy(100)
  expect([media.element.currentTime, broadcast.view.state]).toEqual([19, 'playing'])
  arrives()
  broadcast.hide()
  expect(broadcast.view).toMatchObject({ time: 19, length: 20, isHidden: true })
})

test('a stream has no time and no length', () => {
  const { broadcast, live, play } = watched('a.m3u8')
  live()
  play(2)
  expect(broadcast.view).toMatchObject({ length: null, isLive: true })
})

test('over it stays over, also while the TV shows something else, until it is played again', () => {
  const { media, broadcast, arrives, play } = recorded()
  arrives()
  play(19)
  media.tell('ended')
  expect(broadcast.view.state).toBe('ended')
  broadcast.pause()
  broadcast.seekBy(-10)
  broadcast.hide()
  broadcast.show()
  expect([broadcast.view.state, media.address]).toEqual(['ended', ''])
  broadcast.play()
  expect([broadcast.view.state, media.address, media.element.currentTime]).toEqual(['starting', 'https://mirror.example/film', 0])
})

test('what is watched already goes on', () => {
  const { media, broadcast, of, arrives, play } = recorded()
  arrives()
  play(8)
  broadcast.watch(of)
  expect([broadcast.view.state, media.element.currentTime, broadcast.isOn]).toEqual(['playing', 8, true])
  broadcast.stop()
  expect(broadcast.isOn).toBe(false)
})

test('its picture stands where it is put, also before there was anything to put', () => {
  const place = (of: HTMLElement) => [of.style.left, of.style.top, of.style.width, of.style.height]
  const { media, broadcast } = recorded()
  broadcast.frame({ left: 1 / 3, top: 0.125, width: 0.25, height: 0.25 })
  expect(place(media.element)).toEqual(['33.3333%', '12.5%', '25%', '25%'])
  broadcast.frame(null)
  expect(place(media.element)).toEqual(['0%', '0%', '100%', '100%'])
})
