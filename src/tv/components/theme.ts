import type { Theme } from '../../newsroom/model/reading'
import { seenOn } from './contrast'
import { accentContrast, palettes, type Palette } from './palettes'

/** Every number and colour of the screen, those of watching in `watchTheme`. Components name these and hold none of their own. */

/** The screen, in pixels at 1080p, and the part of it that no TV cuts off. */
export const screen = { width: 1920, height: 1080 }
export const safe = { left: 96, top: 54, right: 1824, bottom: 1026, width: 1728 }

/** ARGB, of the theme that is on. The accent is the channel's own, set once before the first screen. */
export const colours: { -readonly [Name in keyof Palette]: number } = { ...palettes.dark }

/** Grounds of placeholders, one a section in turn. */
export const tints: readonly number[] = [0xff24405a, 0xff4a3550, 0xff2c4a42, 0xff5a4028, 0xff43324a, 0xff2f4656, 0xff4d3434]

export const faces = {
  sans: 'Tenfoot Sans', strong: 'Tenfoot Sans Strong', serif: 'Tenfoot Serif',
  /** For reading, when a viewer chooses them. */
  serifText: 'Tenfoot Serif Text', legible: 'Tenfoot Legible', legibleStrong: 'Tenfoot Legible Strong',
}

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
  clock: { face: faces.sans, size: 40, lineHeight: 56 },
  section: { face: faces.serif, size: 48, lineHeight: 56 },
  headline: { face: faces.serif, size: 64, lineHeight: 76 },
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
  /** Without a rail text may be as wide as the safe area. */
  widest: 1728,
  /** Drawn widths differ from sums of words by hinting and kerning; no line may reach the rail. */
  slack: 8,
  grid: 8,
  /** Behind its edge. */
  quoteIndent: 40,
  /** Text of all pages but the first lies between these. */
  top: 118,
  bottom: 962,
  headlineLines: 3,
  longHeadlineLines: 5,
  footTop: 974,
  progressTop: 1022,
  progressHeight: 4,
  /** While it is read aloud: the sentence's ground reaches beyond its letters; a sign, the pace and keys at the foot. */
  heard: { markAir: 4, signTop: 8, signHeight: 24, bar: 6, paceLeft: 48, gap: 24 },
}

/** Pixels of reading text by the viewer's size. Lines are 1.4 times as high, headlines 1.6 times as large as the body; long ones stay near it. */
export const readingSizes = {
  smallest: { body: [32, 44], headline: [48, 58], longHeadline: [40, 48], times: [28, 36], speaker: 28, item: 48, rail: true },
  small: { body: [36, 50], headline: [56, 66], longHeadline: [44, 52], times: [28, 36], speaker: 28, item: 56, rail: true },
  medium: { body: [40, 56], headline: [64, 76], longHeadline: [48, 56], times: [28, 36], speaker: 32, item: 64, rail: true },
  large: { body: [48, 68], headline: [72, 84], longHeadline: [56, 66], times: [32, 40], speaker: 40, item: 72, rail: false },
  largest: { body: [56, 78], headline: [88, 104], longHeadline: [64, 76], times: [36, 46], speaker: 44, item: 88, rail: false },
} as const

/** How high lines of scripts with signs above and below their letters are, in parts of the type's size. */
export const tallLines = { body: 1.6, headline: 1.4 }

/** `letter`: how wide a letter of news text is, in parts of the type's size, as measured. */
export const readingFaces = {
  sans: { text: faces.sans, strong: faces.strong, headline: faces.serif, letter: 0.467 },
  serif: { text: faces.serifText, strong: faces.serif, headline: faces.serif, letter: 0.469 },
  legible: { text: faces.legible, strong: faces.legibleStrong, headline: faces.legibleStrong, letter: 0.436 },
} as const

/** Letters that a line has room for; ragged lines have some four fewer. */
export const readingWidths = { narrow: 52, wide: 66 } as const

/** Around the step in focus of the trail over a story; `top` is from its line's, as the button beside it. Its neighbours make way by `gap`. */
export const storyTrail = { air: 6, gap: 16, top: -6, height: 48 }

/** The panel in which a reader chooses how text is set: in the rail's place, or below the text where there is none. */
export const comfort = {
  padding: 32, edge: 16, air: 12, cellHeight: 56, between: 8, frame: 3, swatch: { width: 72, height: 48 },
  rail: { x: 1296, y: 112, width: 528, line: 136, labelTop: 16, cells: { x: 32, y: 60, width: 464 } },
  foot: { x: 96, y: 608, width: 1728, line: 80, labelTop: 20, cells: { x: 320, y: 12, width: 960 } },
  bars: { narrow: 24, wide: 56, height: 4, step: 12, count: 3 },
  sample: [28, 32, 40, 48, 56],
} as const

/** Beside the settings of text. */
export const readingSample = { top: 80, gap: 16, height: 832 }

/** The one question to a new viewer. */
export const welcome = { titleTop: 160, textTop: 296, lines: 5, cellsTop: 776, cellsWidth: 640, footTop: 896 }

/** Over a story's picture, as wide as it where they fit with one of the paddings; their words stand on the line of the trail. */
export const storyButton = { top: 48, height: 48, paddings: [24, 12, 8], dot: 16, air: 12, gap: 16 } as const

/** Lines of the settings; what the one in focus does stands beside them. With more lines than stand whole the last one is seen as through glass. */
export const setting = { top: 144, step: 88, whole: 10, peekAlpha: 0.4, padding: 24, labelTop: 18, valueTop: 24, helpLines: 12 }

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
export const pad = { top: 152, padding: 24, keyStep: 152, rowStep: 96, gap: 16, width: 488 }

const moving = { glide: motion.glide.duration, fade: motion.fade.duration, waiting: motion.waiting.duration }

/** Whether things glide to where they go, or are there at once. */
export function move(how: 'glide' | 'step'): void {
  motion.glide.duration = how === 'glide' ? moving.glide : 0
  motion.fade.duration = how === 'glide' ? moving.fade : 0
  motion.waiting.duration = how === 'glide' ? moving.waiting : 0
}

let ownAccent: number | null = null

/** The channel's own accent; it is seen from the next `dress` on. */
export function brand(accent: string | null): void {
  ownAccent = accent === null ? null : parseInt(accent.slice(1), 16)
}

/** Puts on a theme's colours, with the channel's accent corrected for its ground. */
export function dress(theme: Theme): void {
  const palette = palettes[theme]
  const seen = ownAccent === null ? palette.accent : seenOn(ownAccent, palette.ground, accentContrast[theme])
  Object.assign(colours, palette, { accent: distinct(seen, { ...palette, accent: white }) })
}

/** Pictures are drawn with it. */
const white = 0xffffffff

/** Colours are told apart by their values: see palettes. The least difference is not seen. */
function distinct(colour: number, others: Palette): number {
  return (Object.keys(others) as (keyof Palette)[]).some(name => others[name] === colour) ? distinct(colour - 1, others) : colour
}
