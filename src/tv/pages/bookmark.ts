import type { BroadcastView } from '../playback/broadcast'

/** Keeps where the viewer is in a recording. */
export interface Bookmark {
  /** Something changed: at a pause, at the end, when nobody can see it, and now and then it is kept. */
  look(view: BroadcastView): void
  /** The viewer leaves it. */
  keep(view: BroadcastView): void
}

/** Seconds: a TV that loses its power loses no more, and its memory is not worn out. */
const often = 30

export function createBookmark(note: (seconds: number, length: number) => void): Bookmark {
  let kept = -often
  let before: BroadcastView['state'] = 'off'
  let wasHidden = false
  const keep = ({ state, time, length }: BroadcastView): void => {
    if (length === null || state === 'off') return
    kept = time
    note(state === 'ended' ? length : time, length)
  }
  return {
    keep,
    look: view => {
      const { state, time, isHidden } = view
      const rests = state !== before && (state === 'paused' || state === 'ended' || state === 'asleep' || state === 'failed')
      if (rests || (isHidden && !wasHidden) || (state === 'playing' && Math.abs(time - kept) >= often)) keep(view)
      before = state
      wasHidden = isHidden
    },
  }
}
