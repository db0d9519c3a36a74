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
  /** Of a recording, in focus: thicker, with a knob where the viewer is. */
  lineFull: 8,
  knob: 24,
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
  /** Above the headlines. */
  overBriefs: 552,
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

/** What comes next, in the middle of the screen. */
export const upNext = { width: 1104, height: 289, padding: 32, picture: { width: 400, height: 225 }, wordsLeft: 464, titleTop: 72, lines: 2, whenTop: 168, buttonsTop: 208 }

/** News beside a live stream: headlines over its foot. */
export const briefs = {
  shadeTop: 424, shadeFull: 560, titleTop: 572, top: 640, line: 80, whole: 4, air: 4,
  wordsTop: 18, padding: 24, ageTop: 21,
}

/** The stream in small, in the place of a story's rail. */
export const small = { left: 1296, top: 128, width: 512, height: 288, under: 16, sign: { padding: 16, height: 56, wordsTop: 10 } }

/** The word 'Live' in its box; red only while it is. */
export const badge = { height: 44, padding: 16, wordTop: 4, gap: 16 }

/** On a picture of what plays: a sign and how long it is; at its foot how far the viewer is in it. None of these is a colour of a theme: they lie on pictures. */
export const playMark = {
  left: 12, top: 161, height: 44, padding: 12, sign: 20, gap: 8, ground: 0xd90f1115, text: 0xfff4f4f4,
  line: { height: 4, bottom: 10, ground: 0xb30f1115 },
  /** On the top story, whose foot has its words. */
  leadTop: 32, leadLeft: 32,
  /** In a line of text: from the sign's edge to the words after it. */
  step: 30, lineTop: 9,
}

/** A stream on the home screen. */
export const liveCard = { shadeTop: 96, badgeTop: 276, wordsTop: 280, titleTop: 332 }
