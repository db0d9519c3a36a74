/** Every number and colour of the screen. Components name these and hold none of their own. */

/** The screen, in pixels at 1080p, and the part of it that no TV cuts off. */
export const screen = { width: 1920, height: 1080 }
export const safe = { left: 96, top: 54, right: 1824, bottom: 1026, width: 1728 }

/** ARGB. The accent is the channel's own, set once before the first screen. */
export const colours = {
  ground: 0xff121418,
  raised: 0xff1c2026,
  line: 0xff2b3038,
  text: 0xffe8e8e8,
  bright: 0xffffffff,
  quiet: 0xffa9b0b8,
  accent: 0xffe8b04b,
  signal: 0xffe5484d,
  /** The remote's yellow key. */
  yellow: 0xffd9b93b,
}

/** Grounds of placeholders, one a section in turn. */
export const tints: readonly number[] = [0xff24405a, 0xff4a3550, 0xff2c4a42, 0xff5a4028, 0xff43324a, 0xff2f4656, 0xff4d3434]

export const faces = { sans: 'Tenfoot Sans', strong: 'Tenfoot Sans Strong', serif: 'Tenfoot Serif' }

export interface TypeStyle {
  readonly face: string
  /** Pixels at 1080p. */
  readonly size: number
  readonly lineHeight: number
}

export const type = {
  meta: { face: faces.sans, size: 28, lineHeight: 36 },
  label: { face: faces.sans, size: 32, lineHeight: 40 },
  button: { face: faces.strong, size: 32, lineHeight: 40 },
  card: { face: faces.serif, size: 34, lineHeight: 42 },
  body: { face: faces.sans, size: 40, lineHeight: 56 },
  key: { face: faces.sans, size: 40, lineHeight: 48 },
  lead: { face: faces.strong, size: 40, lineHeight: 56 },
  subhead: { face: faces.strong, size: 40, lineHeight: 56 },
  clock: { face: faces.sans, size: 40, lineHeight: 56 },
  section: { face: faces.serif, size: 48, lineHeight: 56 },
  headline: { face: faces.serif, size: 64, lineHeight: 76 },
  /** Headlines that are longer than three lines of the other. */
  longHeadline: { face: faces.serif, size: 48, lineHeight: 56 },
  number: { face: faces.serif, size: 96, lineHeight: 104 },
} satisfies Record<string, TypeStyle>

export const motion = {
  /** Seconds, as Lightning counts. Focus moves at the key; this only follows. */
  glide: { duration: 0.18, timingFunction: 'ease-out' as const },
  fade: { duration: 0.12, timingFunction: 'linear' as const },
  /** What is waited for shows its shape after this. */
  waiting: { duration: 0.12, delay: 0.3 },
}

export const card = {
  width: 400,
  pictureHeight: 225,
  between: 32,
  step: 432,
  corner: 8,
  wordsTop: 248,
  headlineLines: 3,
  metaTop: 380,
  height: 416,
  /** Cards that stand whole inside the safe area. */
  whole: 4,
}

/** As wide as two cards and as high as one; in focus it grows by as many pixels to each side as they do. */
export const wideCard = { width: 832, height: 416, padding: 32, scale: 1.03 }

/** The top story. `shadeTop`: from here its picture darkens, to be dark where its words begin. */
export const lead = { headlineBottom: 360, metaTop: 352, shadeTop: 64, shadeFull: 216 }

export const focus = { scale: 1.06, ring: 6, air: 4 }

/** `most`: stories of a row before its last card leads to all of them. */
export const home = {
  most: 12, headerHeight: 144, rowStep: 544, cardsTop: 80,
  /** In the header; the time of day stands to the right of it. */
  buttonHeight: 64, buttonTop: 56, buttonPadding: 24, buttonGap: 16, buttonRight: 1680,
  /** Of the signs before its word, on the height of small letters. */
  dotTop: 27, turnTop: 17,
}

export const find = {
  /** No keyboard is wider. */
  keyboardWidth: 608,
  keyStep: 104,
  keyGap: 16,
  resultsWidth: 1048,
  resultStep: 144,
  /** Results that stand whole inside the safe area. */
  wholeResults: 6,
  suggestionWidth: 508,
  suggestionGap: 32,
  suggestionStep: 88,
  /** Of a line of text in its row. */
  labelTop: 12,
  padding: 24,
  /** From the safe area's top: titles, the line under what is typed, and all that stands below it. */
  titleTop: 14,
  ruleTop: 72,
  listTop: 98,
  rule: 2,
  /** Drawn widths differ from measured ones by hinting and kerning. */
  slack: 8,
  /** For the ring of what is in focus at a list's edge. */
  ringRoom: 16,
}

/** A section's headlines, one under another, and the story in focus beside them. */
export const list = {
  top: 128,
  step: 72,
  /** Headlines that stand whole on the screen. */
  whole: 12,
  width: 1152,
  wordsLeft: 40,
  wordsRight: 24,
  /** Three digits, and air before them. */
  numberColumn: 88,
  /** Ring and air of the focused one reach beyond the list. */
  bleed: 12,
  /** On the baseline of the last headline's age. */
  noteTop: 938,
}

/** The line above them: steps, title, subsections. */
export const ways = {
  height: 56,
  chipTop: 8,
  chipHeight: 48,
  /** Around a step, and below its line's top: its letters stand low in their line. */
  stepAir: 4,
  /** The button for news and the clock stand behind it. */
  width: 1168,
  /** On both sides of a slash. */
  slash: 24,
  mostStep: 480,
  mostTitle: 1104,
  afterTitle: 40,
  chipPadding: 24,
  betweenChips: 16,
}

/** The small mark of news that came since the last visit, and the one of what was read. */
export const dot = { size: 12, step: 24 }
export const tick = { width: 20, height: 16, line: 3 }
/** The sign of looking for news, before a word in the header. */
export const turn = { size: 32, line: 3, radius: 10, head: 9, step: 40 }

export const reader = {
  column: 1152,
  rail: 528,
  railPictureHeight: 297,
  railLeft: 96 + 1152 + 48,
  /** The picture stands here on every page: nothing jumps when one turns. */
  railTop: 128,
  /** Text of all pages but the first lies between these. */
  top: 118,
  bottom: 962,
  headlineLines: 3,
  longHeadlineLines: 5,
  footTop: 974,
  progressTop: 1022,
  progressHeight: 4,
}

/** Around the step in focus of the trail over a story; `top` is from its line's, as the button beside it. Its neighbours make way by `gap`. */
export const storyTrail = { air: 6, gap: 16, top: -6, height: 48 }

/** Over a story's picture, as wide as it at most; their words stand on the line of the trail. */
export const storyButton = { top: 48, height: 48, padding: 24, tightPadding: 12, dot: 16, air: 12, gap: 16 }

/** Lines of the settings; what the one in focus does stands beside them. */
export const setting = { top: 144, step: 88, whole: 10, padding: 24, labelTop: 18, valueTop: 24, helpLines: 12 }

/** Breaking news at the foot of the safe area, below all text of a story. */
export const strip = { top: 970, height: 56, edge: 8, padding: 32, wordsTop: 8 }

/** The number that is being typed, at the top of the trailing side. */
export const typed = {
  digits: 3,
  slot: 64,
  padding: 24,
  width: 240,
  height: 136,
  /** The line of the digits has air above them. */
  digitTop: 4,
  rule: { top: 96, width: 40, height: 4 },
  sentenceHeight: 88,
  /** Milliseconds between two digits. */
  patience: 2_500,
}

/** Digits for remotes without them; `top` is from the top of the number over it. */
export const pad = { top: 152, padding: 24, keyStep: 136, rowStep: 96, gap: 16, width: 440 }

const moving = { glide: motion.glide.duration, fade: motion.fade.duration, waiting: motion.waiting.duration }

/** Whether things glide to where they go, or are there at once. */
export function move(how: 'glide' | 'step'): void {
  motion.glide.duration = how === 'glide' ? moving.glide : 0
  motion.fade.duration = how === 'glide' ? moving.fade : 0
  motion.waiting.duration = how === 'glide' ? moving.waiting : 0
}

/** The ground's colour over a picture; on white, text that stands on `readable` has a contrast of 5. */
export const shade = { none: 0x00121418, readable: 0xb3121418, dark: 0xf2121418 }

/** A picture that fills the screen, and what lies over it for a while. */
export const watch = {
  /** Head and foot are darkened. */
  headHeight: 240,
  shadeTop: 664,
  badgeTop: 856,
  titleTop: 912,
  titleWidth: 1200,
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

/** The word 'Live' in its box; red only while it is. */
export const badge = { height: 44, padding: 16, wordTop: 4, gap: 16 }

/** A stream on the home screen. */
export const liveCard = { shadeTop: 96, badgeTop: 276, wordsTop: 280, titleTop: 332 }

/** Sets the channel's accent, corrected to be seen on the ground. */
export function brand(accent: string | null): void {
  if (accent !== null) colours.accent = visible(parseInt(accent.slice(1), 16))
}

const minimalContrast = 4.5

/** `rgb`, mixed with white until it stands out from the ground. */
function visible(rgb: number): number {
  for (let white = 0; white < 1; white += 0.05) {
    const mixed = mixWithWhite(rgb, white)
    if (contrast(mixed, colours.ground) >= minimalContrast) return mixed
  }
  return colours.bright
}

function mixWithWhite(rgb: number, white: number): number {
  const [red, green, blue] = channelsOf(rgb).map(value => Math.round(value + (255 - value) * white)) as [number, number, number]
  return (0xff000000 | red << 16 | green << 8 | blue) >>> 0
}

/** WCAG's contrast of two colours, 1 to 21. */
export function contrast(one: number, other: number): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(argb: number): number {
  const [red, green, blue] = channelsOf(argb).map(value => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(argb: number): number[] {
  return [argb >> 16 & 255, argb >> 8 & 255, argb & 255]
}
