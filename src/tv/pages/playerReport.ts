import type { LiveStream } from '../../newsroom/model/liveStream'
import type { Description, ScreenDescription } from '../components/described'
import { words } from '../components/words'
import type { BroadcastView } from '../playback/broadcast'

/** What the page of a stream shows: null, the channel has none such. */
interface Shown {
  readonly id: string
  readonly stream: LiveStream | null
}

/** What the page of a stream tells of itself. `ended`: nothing plays any more. */
export function playerScreen({ id, stream }: Shown, state: BroadcastView['state'], ended: boolean): ScreenDescription {
  const is = ended ? 'error' : state === 'playing' || state === 'paused' ? 'ready' : 'loading'
  return { name: 'live', params: { id }, title: stream?.title ?? '', language: null, state: is }
}

export function playerDescription({ id, stream }: Shown, state: BroadcastView['state']): Description {
  return { id: `live:${id}`, role: 'video', label: stream?.title ?? '', language: null, value: state === 'playing' ? words.live : words.waiting }
}
