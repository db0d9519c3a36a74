import { readingChoices, type Reading, type ReadingPart, type Theme, type Typeface } from '../../newsroom/model/reading'
import { lettered } from './lettered'
import { palettes } from './palettes'
import { roundBox } from './shapes'
import { card, colours, comfort, faces, readingFaces, type TypeStyle } from './theme'

export interface CellsContent {
  readonly part: ReadingPart
  readonly reading: Reading
  /** Typefaces that can be shown by now. */
  readonly ready: readonly Typeface[]
  /** Pixels for all of them together. */
  readonly width: number
}

const sample = 'Aa'
/** Capitals are centred when their line begins so far above the middle, in parts of the type's size. */
const capitals = 0.66

/** What each choice of a part looks like, side by side; the chosen one has a ground of its own. */
export function comfortCells({ part, reading, ready, width }: CellsContent): object[] {
  const choices = readingChoices[part]
  const step = width / choices.length
  return choices.map((choice, i) => {
    const chosen = reading[part] === choice
    const box = { x: Math.round(i * step), w: Math.round(step) - comfort.between, h: comfort.cellHeight }
    const ground = chosen && part !== 'theme' ? { Ground: { x: -1, y: -1, ...roundBox(box.w, box.h, card.corner, colours.line) } } : {}
    return { ...box, ...ground, Sample: sampleOf(part, i, choice, chosen, box.w, ready) }
  })
}

function sampleOf(part: ReadingPart, place: number, choice: string, chosen: boolean, width: number, ready: readonly Typeface[]): object {
  const color = chosen ? colours.bright : colours.quiet
  switch (part) {
    case 'size': return { color, ...centred(sample, faces.sans, comfort.sample[place]!, width) }
    case 'typeface': return { color, ...centred(sample, ready.includes(choice as Typeface) ? readingFaces[choice as Typeface].text : faces.sans, comfort.sample[2], width) }
    case 'theme': return swatch(choice as Theme, chosen, width)
    case 'width': return bars(comfort.bars[choice as Reading['width']], color, width)
  }
}

function centred(text: string, face: string, size: number, width: number): object {
  const style: TypeStyle = { face, size, lineHeight: size + 8 }
  return { mountX: 0.5, x: Math.round(width / 2), y: Math.round(comfort.cellHeight / 2 - size * capitals), ...lettered(text, style) }
}

/** A letter on a ground as the theme has them; the chosen one in a frame. */
function swatch(theme: Theme, chosen: boolean, cell: number): object {
  const { width, height } = comfort.swatch
  const frame = chosen ? comfort.frame : 1
  const { ground, text } = palettes[theme]
  const size = comfort.sample[1]
  return {
    x: Math.round((cell - width) / 2), y: (comfort.cellHeight - height) / 2,
    Frame: { x: -1 - frame, y: -1 - frame, ...roundBox(width + frame * 2, height + frame * 2, card.corner + frame, chosen ? colours.accent : colours.quiet) },
    Ground: { x: -1, y: -1, ...roundBox(width, height, card.corner, ground) },
    Letter: { mountX: 0.5, x: width / 2, y: Math.round(height / 2 - size * capitals), color: text, ...lettered(sample, { face: faces.sans, size, lineHeight: size + 8 }) },
  }
}

/** Lines of text, short or long. */
function bars(width: number, color: number, cell: number): object {
  const { height, step, count } = comfort.bars
  const top = Math.round((comfort.cellHeight - (count - 1) * step - height) / 2)
  const widths = Array.from({ length: count }, (_, i) => i === count - 1 ? width * 0.6 : width)
  return { x: Math.round((cell - width) / 2), y: top, children: widths.map((w, i) => ({ rect: true, y: i * step, w: Math.round(w), h: height, color })) }
}
