import { Lightning } from '@lightningjs/sdk'
import { figure } from './storyTheme'
import { card, colours, dot, focus, tick, turn } from './theme'

/** A focus ring around a box; white, to be coloured by its element. */
export function ringAround(width: number, height: number, corner: number): object {
  const out = focus.air + focus.ring
  return {
    x: -out - 1, y: -out - 1,
    texture: Lightning.Tools.getRoundRect(width + out * 2 - focus.ring, height + out * 2 - focus.ring, corner + out, focus.ring, 0xffffffff, false, 0),
  }
}

/** A filled box with round corners; white, coloured by its element. */
export function roundBox(width: number, height: number, corner: number, color: number): object {
  return { color, texture: Lightning.Tools.getRoundRect(width, height, corner, 0, 0, true, 0xffffffff) }
}

/** What shows that a line of a list has the focus: a ground of its own, and a ring. */
export function raisedBox(width: number, height: number): object {
  return {
    Ground: { x: -1, y: -1, ...roundBox(width, height, card.corner, colours.raised) },
    Ring: { ...ringAround(width, height, card.corner), color: colours.accent },
  }
}

/** The mark of what is new: a dot, white, to be coloured by its element. */
export function newDot(): object {
  return { texture: Lightning.Tools.getRoundRect(dot.size, dot.size, dot.size / 2, 0, 0, true, 0xffffffff) }
}

/** The mark of what was read: a tick, white, to be coloured by its element. */
export function readTick(stage: Lightning.Stage): object {
  const draw = (done: (error: null, canvas: HTMLCanvasElement) => void): void => done(null, drawTick(stage))
  return { w: tick.width, h: tick.height, texture: Lightning.Tools.getCanvasTexture(draw as never, 'tick') }
}

function drawTick(stage: Lightning.Stage): HTMLCanvasElement {
  const { width, height, line } = tick
  const { canvas, context } = canvasOf(stage, width, height)
  context.strokeStyle = 'white'
  context.lineWidth = line
  context.lineCap = context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(line, height / 2)
  context.lineTo(width * 0.4, height - line)
  context.lineTo(width - line, line)
  context.stroke()
  return canvas
}

/** The sign of looking for news: an arrow that turns round, white, to be coloured by its element. */
export function turnSign(stage: Lightning.Stage): object {
  const draw = (done: (error: null, canvas: HTMLCanvasElement) => void): void => done(null, drawTurn(stage))
  return { w: turn.size, h: turn.size, texture: Lightning.Tools.getCanvasTexture(draw as never, 'turn') }
}

function drawTurn(stage: Lightning.Stage): HTMLCanvasElement {
  const { size, line, radius, head } = turn
  const { canvas, context } = canvasOf(stage, size, size)
  const centre = size / 2
  const end = 1.65 * Math.PI
  const [cos, sin] = [Math.cos(end), Math.sin(end)]
  /** So far on along the circle from its end, and so far out. */
  const at = (on: number, out: number): [number, number] => [centre + cos * (radius + out) - sin * on, centre + sin * (radius + out) + cos * on]
  context.strokeStyle = context.fillStyle = 'white'
  context.lineWidth = line
  context.lineCap = 'round'
  context.beginPath()
  context.arc(centre, centre, radius, 0.1 * Math.PI, end)
  context.stroke()
  context.beginPath()
  context.moveTo(...at(head, 0))
  context.lineTo(...at(0, head * 0.7))
  context.lineTo(...at(0, -head * 0.7))
  context.fill()
  return canvas
}

/** The sign of a video, white, to be coloured by its element. */
export function playSign(stage: Lightning.Stage): object {
  const draw = (done: (error: null, canvas: HTMLCanvasElement) => void): void => done(null, drawPlay(stage))
  return { w: figure.sign, h: figure.sign, texture: Lightning.Tools.getCanvasTexture(draw as never, 'play') }
}

function drawPlay(stage: Lightning.Stage): HTMLCanvasElement {
  const { canvas, context } = canvasOf(stage, figure.sign, figure.sign)
  context.fillStyle = 'white'
  context.beginPath()
  context.moveTo(figure.sign * 0.2, 0)
  context.lineTo(figure.sign, figure.sign / 2)
  context.lineTo(figure.sign * 0.2, figure.sign)
  context.fill()
  return canvas
}

/**
 * Corners in the ground's colour, laid over a picture: round corners for every picture from one
 * small texture, where a shader would cost a draw call each.
 */
export function cornersOf(stage: Lightning.Stage, width: number, height: number): object {
  const draw = (done: (error: null, canvas: HTMLCanvasElement) => void): void => done(null, drawCorners(stage, width, height))
  // The engine calls it with a callback; its types know only the result.
  return { w: width, h: height, color: colours.ground, texture: Lightning.Tools.getCanvasTexture(draw as never, `corners ${width}x${height}`) }
}

function drawCorners(stage: Lightning.Stage, width: number, height: number): HTMLCanvasElement {
  const { canvas, context } = canvasOf(stage, width, height)
  context.fillStyle = 'white'
  context.beginPath()
  context.rect(0, 0, width, height)
  roundPath(context, width, height, card.corner)
  context.fill('evenodd')
  return canvas
}

function canvasOf(stage: Lightning.Stage, width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = (stage.platform as { getDrawingCanvas(): HTMLCanvasElement }).getDrawingCanvas()
  canvas.width = width
  canvas.height = height
  return { canvas, context: canvas.getContext('2d')! }
}

function roundPath(context: CanvasRenderingContext2D, width: number, height: number, corner: number): void {
  context.moveTo(corner, 0)
  context.arcTo(width, 0, width, height, corner)
  context.arcTo(width, height, 0, height, corner)
  context.arcTo(0, height, 0, 0, corner)
  context.arcTo(0, 0, width, 0, corner)
  context.closePath()
}
