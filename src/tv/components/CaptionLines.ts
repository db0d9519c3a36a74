import { Lightning } from '@lightningjs/sdk'
import type { CaptionLook } from '../../newsroom/model/watching'
import { linesOf } from '../../newsroom/text/lines'
import { lettered } from './lettered'
import { createMeasure } from './measure'
import { screen, type TypeStyle } from './theme'
import { captions } from './watchTheme'

/** What is being said, over a picture: each line on a ground of its own; one that is too wide for the screen is wrapped. `y` is where the last one ends. */
export class CaptionLines extends Lightning.Component {
  private shown = ''

  static override _template() {
    return { x: screen.width / 2 }
  }

  show(lines: readonly string[], look: CaptionLook): void {
    const told = JSON.stringify([lines, look])
    if (told === this.shown) return
    this.shown = told
    const style = captions.sizes[look.size]
    const measure = createMeasure(this.stage)
    const last = lines.flatMap(line => linesOf(line, captions.width, part => measure(part, style))).slice(-captions.lines)
    this.children = last.flatMap((line, i) => this.lineOf(line, (i - last.length) * style.lineHeight, style, look)) as never
  }

  private lineOf(line: string, y: number, style: TypeStyle, { colour, ground }: CaptionLook): readonly object[] {
    const width = Math.ceil(createMeasure(this.stage)(line, style))
    return [
      { rect: true, mountX: 0.5, y, w: width + captions.padding * 2, h: style.lineHeight, color: captions.grounds[ground] },
      // Half of an odd number would blur it.
      { x: -Math.round(width / 2), y: y + captions.air, color: captions.colours[colour], ...lettered(line, style) },
    ]
  }
}
