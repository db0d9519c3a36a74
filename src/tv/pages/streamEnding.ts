import { streamWords, words } from '../components/words'
import type { BroadcastView } from '../playback/broadcast'
import type { PlayerContent } from './playerContent'

/** What the viewer is asked when nothing plays any more. */
export interface Ending {
  readonly text: string
  readonly code: string | null
}

/** Null: it plays, or may yet. */
export function endingOf({ stream, story }: Pick<PlayerContent, 'stream' | 'story'>, { state, failure }: Pick<BroadcastView, 'state' | 'failure'>): Ending | null {
  if (!stream) return { text: story ? words.playing.gone : words.streamGone, code: null }
  if (failure) return { text: streamWords(failure), code: `${failure}` }
  if (state === 'asleep') return { text: words.watching.asleep, code: null }
  return state === 'ended' ? { text: words.streamOver, code: null } : null
}
