import { jest } from '@jest/globals'
import { usualWatching, type Watching } from '../../src/newsroom/model/watching'
import { textOf } from '../../src/tv/app/stageReport'
import type { PlayerContent } from '../../src/tv/pages/playerContent'
import { PlayerPage } from '../../src/tv/pages/PlayerPage'
import { createBroadcast } from '../../src/tv/playback/broadcast'
import { createPlayer } from '../../src/tv/playback/player'
import { fakeMedia } from './fakeMedia'
import { handClock } from './handClock'
import { show } from './stage'

/** Of one address, and no more than is told. */
export const stream = (more: object = {}) => ({ id: 'gull', title: 'Gull live', sources: ['https://gull.example/a.m3u8'], picture: null, audio: false, ...more })

/** The player page with a broadcast whose media and time a test moves; timers are jest’s. */
export function watching(of: ReturnType<typeof stream> | null = stream(), place: object = {}, how: Watching = usualWatching, more: Partial<PlayerContent> = {}) {
  const media = fakeMedia()
  const clock = handClock()
  const player = createPlayer({ playsHls: true, hls: () => Promise.reject(new Error('none')), element: media.make })
  const broadcast = createBroadcast({ player, ...clock, addressFor: address => address, report: () => undefined, keepAwake: () => undefined })
  const shown = show(PlayerPage, place)
  shown.subject.show({ id: 'gull', stream: of, broadcast, watching: how, now: () => new Date(2026, 10, 24, 9, 4).getTime(), ...more })
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
