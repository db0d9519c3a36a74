import type { StoreName } from './rule'

export interface OnlyOnTv {
  readonly number: number
  readonly says: string
  /** What to do with a TV in front of you. */
  readonly how: string
  readonly stores?: readonly StoreName[]
}

/** Rules that no browser on a desk can judge. */
export const onlyOnTvs: readonly OnlyOnTv[] = [
  { number: 1, says: 'The splash is there within 2 s, at most 5.', how: 'Start the app ten times from the TV’s home with a stopwatch; also the first time after the TV was unplugged.' },
  { number: 8, says: 'Movements have 30 frames a second and block no key.', how: 'Hold Right in a long row and watch. If it stutters, choose stepping lists in Settings and look again.' },
  { number: 12, says: 'After 24 hours it still answers, and memory is level.', how: 'Leave home open for a night and a live stream for another, then press keys.' },
  { number: 22, says: 'Volume, home, power and input stay the TV’s.', how: 'Press them on every screen, also while a stream plays.' },
  { number: 42, says: 'The screensaver comes while one reads or pauses, and never while a picture plays.', how: 'Set the TV’s shortest time, and wait on home, in a story, paused, and playing.' },
  { number: 44, says: 'After standby a live stream is live again by itself.', how: 'Switch the TV off for ten minutes while it plays, and on again.' },
  { number: 53, says: 'After the power went the app starts, and shows where one was or home.', how: 'Pull the plug while it starts, and while it plays.' },
  { number: 60, says: 'The TV’s own screen reader says what is in focus.', how: 'Switch it on, walk home, a section, a story and Settings.', stores: ['lg', 'samsung', 'play', 'amazon'] },
  { number: 65, says: 'Icons and pictures look right in the store and on the TV’s home.', how: 'Look at them beside those of other apps.' },
  { number: 69, says: 'H.264 and AAC play, and captions stand where they should.', how: 'Play the live stream for ten minutes and a recording to its end.' },
  { number: 70, says: 'The pointer moves the focus, a click is OK, the wheel goes up and down.', how: 'Walk home with the Magic remote; press an arrow in between.', stores: ['lg'] },
]
