import { createBroadcast } from '../../src/tv/playback/broadcast'
import { createPlayer } from '../../src/tv/playback/player'
import { fakeMedia } from './fakeMedia'
import { handClock } from './handClock'

const at = (name: string) => `https://gull.example/${name}`
export const stream = (sources: readonly string[], audio = false) => ({ id: 'gull', title: 'Gull live', sources: sources.map(at), picture: null, audio })

/** A stream at these addresses, watched on a player that a test moves. */
export function watched(...sources: readonly string[]) {
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
