import { linesOf } from '../../newsroom/text/lines'
import type { MeasureText } from '../components/measure'
import type { ReadingType } from '../components/readingType'
import type { Headline } from '../components/StoryHead'
import { reader, type TypeStyle } from '../components/theme'

/** A headline in three large lines, or in five smaller ones; only what is longer still ends in '…'. */
export function headlineOf(text: string, { headline, longHeadline, times, headlineWidth }: ReadingType, measure: MeasureText): Headline {
  const large = linesIn(text, headlineWidth, headline, measure)
  if (large.length <= reader.headlineLines) return { lines: large, style: headline, times }
  const lines = linesIn(text, headlineWidth, longHeadline, measure)
  return { lines: cut(lines, reader.longHeadlineLines), style: longHeadline, times }
}

function linesIn(text: string, width: number, style: TypeStyle, measure: MeasureText): readonly string[] {
  return linesOf(text, width, piece => measure(piece, style))
}

function cut(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shortened(lines[most - 1]!)]
}

/** Scripts without spaces lose letters, others their last word. */
function shortened(line: string): string {
  if (!/\s/.test(line)) return `${Array.from(line).slice(0, -2).join('')}…`
  return `${line.replace(/[\s,;:–—-]*\S*$/, '')} …`
}
