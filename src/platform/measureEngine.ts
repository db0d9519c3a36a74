import { attempt } from './attempt'
import type { Measured } from './engineTier'

export interface MeasureNeeds {
  makeCanvas(): HTMLCanvasElement
  /** `navigator.deviceMemory`, where there is one. */
  readonly memory: unknown
  /** Of the page. */
  readonly lines: number
}

/** Tries what the engine will do, because some TVs have the interface without what stands behind it. */
export function measureEngine({ makeCanvas, memory, lines }: MeasureNeeds): Measured {
  const gl = attempt(() => glOf(makeCanvas()), null)
  const measured: Measured = {
    largestTexture: gl ? attempt(() => Number(gl.getParameter(gl.MAX_TEXTURE_SIZE)) || 0, 0) : 0,
    takesCanvases: gl !== null && attempt(() => takesCanvases(gl, makeCanvas()), false),
    memory: typeof memory === 'number' && memory > 0 ? memory : null,
    lines,
  }
  if (gl) attempt(() => gl.getExtension('WEBGL_lose_context')?.loseContext(), undefined)
  return measured
}

function glOf(canvas: HTMLCanvasElement): WebGLRenderingContext | null {
  const wanted = { premultipliedAlpha: true }
  return (canvas.getContext('webgl', wanted) ?? canvas.getContext('experimental-webgl', wanted)) as WebGLRenderingContext | null
}

/** Of each of four pixels: red, green, blue, alpha. One stands for the half-clear edges of letters. */
const drawn = [[255, 255, 255, 255], [255, 255, 255, 128], [255, 0, 0, 255], [0, 0, 0, 0]] as const
/** A half-clear pixel is rounded by either side. */
const rounding = 3

/** Draws four pixels, uploads them as the engine uploads texts, and looks what came. */
function takesCanvases(gl: WebGLRenderingContext, canvas: HTMLCanvasElement): boolean {
  Object.assign(canvas, { width: 2, height: 2 })
  const context = canvas.getContext('2d')!
  drawn.forEach(([red, green, blue, alpha], i) => {
    context.fillStyle = `rgba(${red},${green},${blue},${alpha / 255})`
    context.fillRect(i % 2, Math.floor(i / 2), 1, 1)
  })
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture())
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true)
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas)
  return sameAsDrawn(cameOf(gl))
}

/** The pixels of the texture that is bound. */
function cameOf(gl: WebGLRenderingContext): Uint8Array {
  const texture = gl.getParameter(gl.TEXTURE_BINDING_2D) as WebGLTexture
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer())
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0)
  const came = new Uint8Array(drawn.length * 4)
  gl.readPixels(0, 0, 2, 2, gl.RGBA, gl.UNSIGNED_BYTE, came)
  return came
}

function sameAsDrawn(came: Uint8Array): boolean {
  return drawn.every((pixel, i) => pixel.every((part, j) => {
    const wanted = j === 3 ? part : part * pixel[3] / 255
    return Math.abs(came[i * 4 + j]! - wanted) <= rounding
  }))
}
