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
  const last = lines[most - 1]!.replace(/[\s,;:–—-]*\S*$/, '')
  return [...lines.slice(0, most - 1), `${last} …`]
}
