import { faces } from './theme'

/** Every number and colour of what lies over a moving picture, or leads to one. */

/** A picture that fills the screen, and what lies over it for a while. */
export const watch = {
  /** Head and foot are darkened. */
  headHeight: 240,
  shadeTop: 664,
  badgeTop: 856,
  titleTop: 912,
  titleWidth: 1200,
  titleGap: 32,
  buttonTop: 908,
  /** What can be sought back to, and where in it the viewer is. */
  lineTop: 1000,
  lineHeight: 4,
  /** In the middle: one moment, or trouble. */
  signTop: 496,
  signHeight: 88,
  signPadding: 40,
  still: { width: 832, height: 468, top: 216 },
  /** Milliseconds. */
  controlsStay: 5_000,
  waitBeforeSign: 1_000,
}

/** What is being said, over a picture: at the foot, or above the controls while they show. */
export const captions = {
  bottom: 1002,
  overControls: 840,
  /** No more lines than these, none wider. */
  lines: 4,
  width: 1664,
  padding: 16,
  air: 2,
  sizes: {
    small: { face: faces.sans, size: 40, lineHeight: 56 },
    medium: { face: faces.sans, size: 52, lineHeight: 72 },
    large: { face: faces.sans, size: 68, lineHeight: 92 },
  },
  colours: { white: 0xfff2f2f2, yellow: 0xffffe14d, green: 0xff6ee787 },
  grounds: { dark: 0xd9101216, black: 0xff000000, none: 0x00000000 },
}

/** Where a viewer chooses how a stream is played: at the top of the trailing side, above the captions at their largest. */
export const watchPanel = {
  x: 992, y: 56, width: 832, edge: 24, line: 72, air: 4,
  labelLeft: 48, wordsTop: 16,
  value: { middle: 616, width: 304 },
  step: { less: 440, more: 776, top: 24, width: 16, height: 24, line: 4 },
}

/** A note over the picture, at its top; with the panel open it stands in the middle of what is left. */
export const watchNote = { top: 56, besidePanel: 544 }

/** The word 'Live' in its box; red only while it is. */
export const badge = { height: 44, padding: 16, wordTop: 4, gap: 16 }

/** A stream on the home screen. */
export const liveCard = { shadeTop: 96, badgeTop: 276, wordsTop: 280, titleTop: 332 }
