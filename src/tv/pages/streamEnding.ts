import type { LiveStream } from '../../newsroom/model/liveStream'
import { streamWords, words } from '../components/words'
import type { BroadcastView } from '../playback/broadcast'

/** What the viewer is asked when nothing plays any more. */
export interface Ending {
  readonly text: string
  readonly code: string | null
}

/** Null: it plays, or may yet. A stream that is null is not there any more. */
export function endingOf(stream: LiveStream | null, { state, failure }: BroadcastView): Ending | null {
  if (!stream) return { text: words.streamGone, code: null }
  if (failure) return { text: streamWords(failure), code: `${failure}` }
  if (state === 'asleep') return { text: words.watching.asleep, code: null }
  return state === 'ended' ? { text: words.streamOver, code: null } : null
}
