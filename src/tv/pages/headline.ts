import { linesOf } from '../../newsroom/text/lines'
import type { MeasureText } from '../components/measure'
import type { Headline } from '../components/StoryHead'
import { reader, type, type TypeStyle } from '../components/theme'

/** A headline in three large lines, or in five smaller ones; only what is longer still ends in '…'. */
export function headlineOf(text: string, measure: MeasureText): Headline {
  const large = linesIn(text, type.headline, measure)
  if (large.length <= reader.headlineLines) return { lines: large, style: type.headline }
  const lines = linesIn(text, type.longHeadline, measure)
  return { lines: cut(lines, reader.longHeadlineLines), style: type.longHeadline }
}

function linesIn(text: string, style: TypeStyle, measure: MeasureText): readonly string[] {
  return linesOf(text, reader.column, piece => measure(piece, style))
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
