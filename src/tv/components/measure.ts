import type { Lightning } from '@lightningjs/sdk'
import type { TypeStyle } from './theme'

export type MeasureText = (text: string, style: TypeStyle) => number

/** A long story has fewer different words; all together they take half a megabyte. */
const mostWidths = 4_000

const measures = new WeakMap<Lightning.Stage, MeasureText>()

/** What measures with a stage's own canvas: one for all that stands on the stage, because pages and lines repeat words. */
export function createMeasure(stage: Lightning.Stage): MeasureText {
  const known = measures.get(stage)
  if (known) return known
  const made = measureWith(contextOf(stage))
  measures.set(stage, made)
  return made
}

function measureWith(context: CanvasRenderingContext2D): MeasureText {
  const widths = new Map<string, number>()
  return (text, style) => {
    const font = `${style.size}px "${style.face}", sans-serif`
    // A text of its own: a word cut from a paragraph would keep all of the paragraph in memory.
    const key = `${font}|${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = font
    const width = context.measureText(text).width
    if (widths.size >= mostWidths) widths.clear()
    widths.set(key, width)
    return width
  }
}

/** A canvas is dear to make. */
function contextOf(stage: Lightning.Stage): CanvasRenderingContext2D {
  return (stage.platform as { getDrawingCanvas(): HTMLCanvasElement }).getDrawingCanvas().getContext('2d')!
}
