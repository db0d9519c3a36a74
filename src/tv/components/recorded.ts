import type { Recording } from '../../newsroom/model/recording'
import { playingTime } from '../../newsroom/text/playingTime'
import { words } from './words'

/** '2:31' beside its sign; what has no length says what it is. */
export function lengthWords({ kind, duration, isLive }: Pick<Recording, 'kind' | 'duration' | 'isLive'>): string {
  if (isLive) return words.live
  return duration === null ? words.playing.kinds[kind] : words.digits(playingTime(duration))
}

/** The same for ears: 'Video, 2 minutes 31'. `part`: how far the viewer is in it, null: not in it. */
export function lengthSaid({ kind, duration, isLive }: Recording, part: number | null): string {
  const whole = Math.round(duration ?? 0)
  const long = isLive ? words.live : whole > 0 ? words.playing.lasts(Math.floor(whole / 60), whole % 60) : ''
  return [words.playing.kinds[kind], long, part === null ? '' : words.playing.begun].filter(text => text !== '').join(', ')
}
