import type { LiveStream } from '../../newsroom/model/liveStream'
import { streamWords, words } from '../components/words'
import type { BroadcastView } from '../playback/broadcast'

/** What the viewer is asked when nothing plays any more. */
export interface StreamEnding {
  readonly text: string
  readonly code: string | null
}

/** Null: it plays, or is about to. */
export function streamEnding(stream: LiveStream | null, view: BroadcastView | null): StreamEnding | null {
  if (!stream) return { text: words.streamGone, code: null }
  if (view?.failure) return { text: streamWords(view.failure), code: `${view.failure}` }
  if (view?.state === 'asleep') return { text: words.watching.asleep, code: null }
  return view?.state === 'ended' ? { text: words.streamOver, code: null } : null
}
