import type { Lightning } from '@lightningjs/sdk'
import type { Recording } from '../../newsroom/model/recording'
import { drawn } from './shapes'
import { figure } from './storyTheme'

/** The sign of what plays, white, to be coloured by its element: a triangle, or for sound alone a loudspeaker. */
export function playSign(stage: Lightning.Stage, kind: Recording['kind'] = 'picture', size: number = figure.sign): object {
  return drawn(stage, `plays ${kind} ${size}`, size, size, context => {
    context.fillStyle = context.strokeStyle = 'white'
    if (kind === 'sound') drawSpeaker(context, size)
    else drawTriangle(context, size)
  })
}

function drawTriangle(context: CanvasRenderingContext2D, size: number): void {
  context.beginPath()
  context.moveTo(size * 0.2, 0)
  context.lineTo(size, size / 2)
  context.lineTo(size * 0.2, size)
  context.fill()
}

/** A box with a cone, and the wave before it. */
function drawSpeaker(context: CanvasRenderingContext2D, size: number): void {
  context.beginPath()
  context.moveTo(0, size * 0.32)
  context.lineTo(size * 0.22, size * 0.32)
  context.lineTo(size * 0.52, size * 0.06)
  context.lineTo(size * 0.52, size * 0.94)
  context.lineTo(size * 0.22, size * 0.68)
  context.lineTo(0, size * 0.68)
  context.fill()
  context.lineWidth = size * 0.1
  for (const radius of [0.18, 0.38]) {
    context.beginPath()
    context.arc(size * 0.55, size / 2, size * radius, -0.3 * Math.PI, 0.3 * Math.PI)
    context.stroke()
  }
}
