import { Lightning } from '@lightningjs/sdk'
import { codeOf, type Code } from './codeOf'
import { code } from './storyTheme'

const most = Math.floor(code.size / code.smallestModule) - code.quietZone * 2

/** A text as a QR code, dark on light in every theme, in one texture that lasts as long as it is seen. */
export class CodePicture extends Lightning.Component {
  private written = ''
  private drawn = ''
  private shownModules: Code | null = null

  static override _template() {
    return { w: code.size, h: code.size, Code: {} }
  }

  /** Whether there is a code for the text that phones can read from the sofa. '' takes it away. */
  show(text: string): boolean {
    if (text !== this.written) {
      this.written = text
      this.shownModules = text === '' ? null : codeOf(text, most)
      this.release()
      if (this.active) this.draw()
    }
    return this.shownModules !== null
  }

  /** Its modules, row by row. */
  get modules(): Code | null {
    return this.shownModules
  }

  override _active(): void { this.draw() }
  override _inactive(): void { this.release() }

  private draw(): void {
    const modules = this.shownModules
    if (!modules || this.drawn === this.written) return
    this.drawn = this.written
    const across = modules.length + code.quietZone * 2
    const precision = this.stage.getRenderPrecision()
    // Whole pixels of the TV: a smoothed edge costs the phone its certainty.
    const pixels = Math.floor(Math.floor(code.size / across) * precision)
    const size = across * pixels
    const draw = (done: (error: null, canvas: HTMLCanvasElement) => void): void => done(null, drawnCode(this.canvas(size), modules, pixels))
    this.patch({ Code: { w: size / precision, h: size / precision, texture: Lightning.Tools.getCanvasTexture(draw as never, `code ${this.written}`) } })
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
