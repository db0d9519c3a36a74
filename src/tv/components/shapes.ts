import { Lightning } from '@lightningjs/sdk'
import { card, colours, focus } from './theme'

/** A focus ring around a box; white, to be coloured by its element. */
export function ringAround(width: number, height: number, corner: number): object {
  const out = focus.air + focus.ring
  return {
    x: -out - 1, y: -out - 1,
    texture: Lightning.Tools.getRoundRect(width + out * 2 - focus.ring, height + out * 2 - focus.ring, corner + out, focus.ring, 0xffffffff, false, 0),
  }
}

/** A filled box with round corners. */
export function roundBox(width: number, height: number, corner: number, colour: number): object {
  return { texture: Lightning.Tools.getRoundRect(width, height, corner, 0, 0, true, colour) }
}

/**
 * Corners in the ground's colour, laid over a picture: round corners for every picture from one
 * small texture, where a shader would cost a draw call each.
 */
export function cornersOf(stage: Lightning.Stage, width: number, height: number): object {
  const draw = (done: (error: null, canvas: HTMLCanvasElement) => void): void => done(null, drawCorners(stage, width, height))
  // The engine calls it with a callback; its types know only the result.
  return { w: width, h: height, texture: Lightning.Tools.getCanvasTexture(draw as never, `corners ${width}x${height}`) }
}

function drawCorners(stage: Lightning.Stage, width: number, height: number): HTMLCanvasElement {
  const canvas = (stage.platform as { getDrawingCanvas(): HTMLCanvasElement }).getDrawingCanvas()
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')!
  context.fillStyle = `#${(colours.ground & 0xffffff).toString(16).padStart(6, '0')}`
  context.beginPath()
  context.rect(0, 0, width, height)
  roundPath(context, width, height, card.corner)
  context.fill('evenodd')
  return canvas
}

function roundPath(context: CanvasRenderingContext2D, width: number, height: number, corner: number): void {
  context.moveTo(corner, 0)
  context.arcTo(width, 0, width, height, corner)
  context.arcTo(width, height, 0, height, corner)
  context.arcTo(0, height, 0, 0, corner)
  context.arcTo(0, 0, width, 0, corner)
  context.closePath()
}
