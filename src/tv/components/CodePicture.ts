import { Lightning } from '@lightningjs/sdk'
import { codeOf, type Code } from './codeOf'
import { code } from './storyTheme'

/** A text as a QR code, dark on light in every theme, in one texture that lasts as long as it is seen. */
export class CodePicture extends Lightning.Component {
  private written = ''
  private drawn = ''
  private room: number = code.size
  private shownModules: Code | null = null

  static override _template() {
    return { w: code.size, h: code.size, Code: {} }
  }

  /** Whether there is a code for the text that phones can read from the sofa, no larger than `room`. '' takes it away. */
  show(text: string, room: number = code.size): boolean {
    if (text !== this.written || room !== this.room) {
      Object.assign(this, { written: text, room })
      this.shownModules = text === '' ? null : codeOf(text, Math.floor(room / code.smallestModule) - code.quietZone * 2)
      this.release()
      if (this.active) this.draw()
    }
    return this.shownModules !== null
  }

  /** Its modules, row by row. */
  get modules(): Code | null {
    return this.shownModules
  }

  /** Pixels of the stage from edge to edge, its quiet zone included. */
  get drawnSize(): number {
    return this.across * this.modulePixels / this.stage.getRenderPrecision()
  }

  override _active(): void { this.draw() }
  override _inactive(): void { this.release() }

  private draw(): void {
    const modules = this.shownModules
    if (!modules || this.drawn === this.written) return
    this.drawn = this.written
    const pixels = this.modulePixels
    const size = this.across * pixels
    const draw = (done: (error: null, canvas: HTMLCanvasElement) => void): void => done(null, drawnCode(this.canvas(size), modules, pixels))
    this.patch({ Code: { w: this.drawnSize, h: this.drawnSize, texture: Lightning.Tools.getCanvasTexture(draw as never, `code ${this.written}`) } })
  }

  private get across(): number {
    return (this.shownModules?.length ?? 0) + code.quietZone * 2
  }

  /** Whole pixels of the TV: a smoothed edge costs the phone its certainty. */
  private get modulePixels(): number {
    return Math.floor(Math.floor(this.room / this.across) * this.stage.getRenderPrecision())
  }

  /** Two megabytes of the TV's memory are not left to the next clearing up. */
  private release(): void {
    this.drawn = ''
    const { texture } = this.tag('Code')
    this.patch({ Code: { texture: null } })
    texture?.free()
  }

  private canvas(size: number): HTMLCanvasElement {
    const canvas = (this.stage.platform as { getDrawingCanvas(): HTMLCanvasElement }).getDrawingCanvas()
    canvas.width = canvas.height = size
    return canvas
  }
}

function drawnCode(canvas: HTMLCanvasElement, modules: Code, pixels: number): HTMLCanvasElement {
  const context = canvas.getContext('2d')!
  context.fillStyle = code.light
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = code.dark
  modules.forEach((row, y) => row.forEach((isDark, x) => {
    if (isDark) context.fillRect((x + code.quietZone) * pixels, (y + code.quietZone) * pixels, pixels, pixels)
  }))
  return canvas
}
