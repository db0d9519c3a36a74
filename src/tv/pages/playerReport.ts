import { playingTime } from '../../newsroom/text/playingTime'
import type { Description, ScreenDescription } from '../components/described'
import { words } from '../components/words'
import type { BroadcastView } from '../playback/broadcast'
import type { PlayerContent } from './playerContent'

/** What the page shows. */
type Shown = Pick<PlayerContent, 'id' | 'stream' | 'story'>

/** What the page of a stream or a recording tells of itself. `ended`: nothing plays any more. */
export function playerScreen(shown: Shown | null, state: BroadcastView['state'], ended: boolean): ScreenDescription {
  const is = ended ? 'error' : state === 'playing' || state === 'paused' ? 'ready' : 'loading'
  return { name: shown?.story ? 'play' : 'live', params: { id: shown?.id ?? '' }, title: shown?.stream?.title ?? '', language: null, state: is }
}

export function playerDescription({ id, stream, story }: Shown, view: BroadcastView): Description {
  const { state, length } = view
  const value = state !== 'playing' ? words.waiting : length === null ? words.live : words.digits(playingTime(length))
  return { id: story ? `play:${id}` : `live:${id}`, role: story ? 'recording' : 'video', label: stream?.title ?? '', language: null, value }
}
