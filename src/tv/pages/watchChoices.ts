import type { Watching } from '../../newsroom/model/watching'
import { words } from '../components/words'
import type { Broadcast } from '../playback/broadcast'
import { ownFirst, watchLinesOf, type WatchLine } from './watchLines'

/** How the viewer wants to watch, and what there is to choose of what is watched. */
export interface WatchChoices {
  readonly watching: Watching
  readonly lines: readonly WatchLine[]
  /** What the button that leads to them says. */
  readonly title: string
  /** The captions as they were turned the last time; '': not yet. */
  readonly turned: string
  /** The next or the last value of a line. */
  step(id: string, step: 1 | -1): void
  /** On in the viewer's language or the first there is, or off. */
  turnCaptions(): void
}

/** `chosen` hears of every other wish. */
export function createWatchChoices(broadcast: Broadcast, atFirst: Watching, chosen: (watching: Watching) => void): WatchChoices {
  let watching = atFirst
  let turned = ''
  const lines = (): readonly WatchLine[] => watchLinesOf({ tracks: broadcast.tracks, watching, sleep: broadcast.view.sleep })
  const choose = (next: Watching): void => {
    watching = next
    broadcast.want(next)
    chosen(next)
  }
  broadcast.want(watching)
  return {
    get watching() { return watching },
    get turned() { return turned },
    get lines() { return lines() },
    get title() { return lines().some(({ id }) => id === 'captions' || id === 'sound') ? words.watching.title : words.watching.options },
    step: (id, step) => {
      const line = lines().find(other => other.id === id)
      const wish = line?.wishes[line.at + step]
      if (!wish) return
      if ('watching' in wish) choose(wish.watching)
      else broadcast.sleepAfter(wish.minutes)
    },
    turnCaptions: () => {
      const track = watching.captions === null ? ownFirst(broadcast.tracks.captions)[0] : undefined
      turned = words.guidance.captions(track?.label ?? null)
      choose({ ...watching, captions: track?.id ?? null })
    },
  }
}
