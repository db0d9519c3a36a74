import { Lightning } from '@lightningjs/sdk'
import { watchPanel } from './watchTheme'
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
  return drawn(stage, 'tick', tick.width, tick.height, drawTick)
}

function drawTick(context: CanvasRenderingContext2D): void {
  const { width, height, line } = tick
  context.strokeStyle = 'white'
  context.lineWidth = line
  context.lineCap = context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(line, height / 2)
  context.lineTo(width * 0.4, height - line)
  context.lineTo(width - line, line)
  context.stroke()
}

/** The sign of looking for news: an arrow that turns round, white, to be coloured by its element. */
export function turnSign(stage: Lightning.Stage): object {
  return drawn(stage, 'turn', turn.size, turn.size, drawTurn)
}

function drawTurn(context: CanvasRenderingContext2D): void {
  const { size, line, radius, head } = turn
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
}

/** The sign of what comes before or behind, white, to be coloured by its element. */
export function stepSign(stage: Lightning.Stage, points: 'left' | 'right'): object {
  const { width, height } = watchPanel.step
  return drawn(stage, `step ${points}`, width, height, context => drawStep(context, points))
}

function drawStep(context: CanvasRenderingContext2D, points: 'left' | 'right'): void {
  const { width, height, line } = watchPanel.step
  const [tip, tail] = points === 'left' ? [line, width - line] : [width - line, line]
  context.strokeStyle = 'white'
  context.lineWidth = line
  context.lineCap = context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(tail, line)
  context.lineTo(tip, height / 2)
  context.lineTo(tail, height - line)
  context.stroke()
}

/**
 * Corners in the ground's colour, laid over a picture: round corners for every picture from one
 * small texture, where a shader would cost a draw call each.
 */
export function cornersOf(stage: Lightning.Stage, width: number, height: number): object {
  return { color: colours.ground, ...drawn(stage, `corners ${width}x${height}`, width, height, context => drawCorners(context, width, height)) }
}

function drawCorners(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = 'white'
  context.beginPath()
  context.rect(0, 0, width, height)
  roundPath(context, width, height, card.corner)
  context.fill('evenodd')
}

/** A small picture of ours, drawn once and known by its name from then on. */
export function drawn(stage: Lightning.Stage, name: string, width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): object {
  const draw = (done: (error: null, canvas: HTMLCanvasElement) => void): void => {
    const canvas = (stage.platform as { getDrawingCanvas(): HTMLCanvasElement }).getDrawingCanvas()
    canvas.width = width
    canvas.height = height
    paint(canvas.getContext('2d')!)
    done(null, canvas)
  }
  // The engine calls it with a callback; its types know only the result.
  return { w: width, h: height, texture: Lightning.Tools.getCanvasTexture(draw as never, name) }
}

function roundPath(context: CanvasRenderingContext2D, width: number, height: number, corner: number): void {
  context.moveTo(corner, 0)
  context.arcTo(width, 0, width, height, corner)
  context.arcTo(width, height, 0, height, corner)
  context.arcTo(0, height, 0, 0, corner)
  context.arcTo(0, 0, width, 0, corner)
  context.closePath()
}
