import type { Setting, SetAs, Typesetting } from '../../newsroom/text/flow'
import type { MeasureText } from './measure'
import { reader, type, type TypeStyle } from './theme'

/** How bodies are set: 40 px, 1.4 lines, half a line between paragraphs. */
export const readingType: {
  readonly styles: Readonly<Record<SetAs, TypeStyle>>
  readonly settings: Readonly<Record<SetAs, Setting>>
} = {
  styles: { paragraph: type.body, heading: type.subhead, quote: type.body, speaker: type.label, item: type.body },
  settings: {
    paragraph: { lineHeight: 56, gap: 28, indent: 0 },
    heading: { lineHeight: 56, gap: 56, indent: 0 },
    quote: { lineHeight: 56, gap: 28, indent: 40 },
    speaker: { lineHeight: 56, gap: 0, indent: 40 },
    item: { lineHeight: 56, gap: 14, indent: 48 },
  },
}

/** Drawn widths differ from sums of words by hinting and kerning; no line may reach the rail. */
const slack = 8

/** The typesetting of the reader's column, measured with the stage's fonts. */
export function typesettingWith(measure: MeasureText): Typesetting {
  return {
    width: reader.column - slack,
    settings: readingType.settings,
    measure: (text, setAs) => measure(text, readingType.styles[setAs]),
  }
}
