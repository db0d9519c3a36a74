import type { Reading } from '../../newsroom/model/reading'
import type { Setting, SetAs, Typesetting } from '../../newsroom/text/flow'
import type { MeasureText } from './measure'
import { faces, reader, readingFaces, readingSizes, readingWidths, tallLines, type TypeStyle } from './theme'

/** How a story is set. */
export interface ReadingType {
  readonly styles: Readonly<Record<SetAs, TypeStyle>>
  readonly settings: Readonly<Record<SetAs, Setting>>
  readonly headline: TypeStyle
  /** Of headlines that are longer than three lines of the other. */
  readonly longHeadline: TypeStyle
  /** Who wrote it, and when. */
  readonly times: TypeStyle
  readonly headlineWidth: number
  /** Pixels that a line may be wide. */
  readonly column: number
  /** The picture stands beside the text. */
  readonly hasRail: boolean
}

/** How a viewer's choice sets a story: lines of 1.4 (of `tall` scripts 1.6), half a line between paragraphs, as many letters a line as were chosen where the screen has room; `beside`: something stands in the rail's place in any size. */
export function readingTypeOf({ size, typeface, width }: Reading, tall = false, beside = false): ReadingType {
  const { headline, longHeadline, times, speaker, item, rail, ...told } = readingSizes[size]
  const [bodySize, usual] = told.body
  const lineHeight = tall ? heightOfTall(bodySize, tallLines.body) : usual
  const body = [bodySize, lineHeight] as const
  const face = readingFaces[typeface]
  const hasRail = rail || beside
  const most = hasRail ? reader.column : reader.widest
  const setting = (lines: number, indent = 0): Setting => ({ lineHeight, gap: lineHeight * lines, indent })
  const text = style(face.text, body)
  return {
    styles: { paragraph: text, heading: style(face.strong, body), quote: text, speaker: style(face.text, [speaker, lineHeight]), item: text },
    settings: { paragraph: setting(1 / 2), heading: setting(1), quote: setting(1 / 2, reader.quoteIndent), speaker: setting(0, reader.quoteIndent), item: setting(1 / 4, item) },
    headline: style(face.headline, tall ? tallOf(headline) : headline),
    longHeadline: style(face.headline, tall ? tallOf(longHeadline) : longHeadline),
    times: style(faces.sans, times),
    headlineWidth: most,
    column: Math.min(most, onGrid(readingWidths[width] * face.letter * bodySize + reader.slack)),
    hasRail,
  }
}

/** The typesetting of the reader's column, measured with the stage's fonts. */
export function typesettingOf({ settings, styles, column }: ReadingType, measure: MeasureText): Typesetting {
  return {
    width: column - reader.slack,
    settings,
    measure: (text, setAs) => measure(text, styles[setAs]),
  }
}

function tallOf([size]: readonly [number, number]): readonly [number, number] {
  return [size, heightOfTall(size, tallLines.headline)]
}

/** Even: half a line is a whole number of pixels. */
function heightOfTall(size: number, lines: number): number {
  return Math.round(size * lines / 2) * 2
}

function style(face: string, [size, lineHeight]: readonly [number, number]): TypeStyle {
  return { face, size, lineHeight }
}

function onGrid(pixels: number): number {
  return Math.round(pixels / reader.grid) * reader.grid
}
