import type { Piece } from '../../newsroom/text/pages'
import type { Spoken } from '../../newsroom/text/spoken'
import { colours, reader } from './theme'

/** The grounds under what is said of a piece: one a line, from its first letter to its last. `left`: where the piece's lines begin. */
export function markedLines({ lines, top, height }: Piece, { from, to }: Spoken, left: number, widthOf: (text: string) => number): readonly object[] {
  const lineHeight = height / lines.length
  return lines.slice(from.line, to.line + 1).map((line, i) => {
    const index = from.line + i
    const start = index === from.line ? widthOf(line.slice(0, from.at)) : 0
    const end = widthOf(index === to.line ? line.slice(0, to.at) : line)
    const x = left + Math.floor(start) - reader.heard.markAir
    return { rect: true, x, y: top + index * lineHeight, w: left + Math.ceil(end) + reader.heard.markAir - x, h: lineHeight, color: colours.line }
  })
}
