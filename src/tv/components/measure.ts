import type { Lightning } from '@lightningjs/sdk'
import type { TypeStyle } from './theme'

export type MeasureText = (text: string, style: TypeStyle) => number

/** Measures with the stage's own canvas; words are remembered, because pages repeat them. */
export function createMeasure(stage: Lightning.Stage): MeasureText {
  const context = contextOf(stage)
  const widths = new Map<string, number>()
  return (text, style) => {
    const font = `${style.size}px "${style.face}", sans-serif`
    const key = `${font}|${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    context.font = font
    const width = context.measureText(text).width
    if (widths.size > 20_000) widths.clear()
    widths.set(key, width)
    return width
  }
}

const contexts = new WeakMap<Lightning.Stage, CanvasRenderingContext2D>()

/** One for all: a canvas is dear to make, and lines measure at every key. */
function contextOf(stage: Lightning.Stage): CanvasRenderingContext2D {
  const known = contexts.get(stage)
  if (known) return known
  const context = (stage.platform as { getDrawingCanvas(): HTMLCanvasElement }).getDrawingCanvas().getContext('2d')!
  contexts.set(stage, context)
  return context
}
