import { Lightning } from '@lightningjs/sdk'
import { colours, motion, reader, type } from './theme'

/** Ragged, as text is. */
const widths = [1, 0.94, 0.98, 0.62, 0.96, 0.9, 0.4]

/** The shape of text to come, shown only when it keeps the reader waiting. */
export class TextSkeleton extends Lightning.Component {
  static override _template() {
    return {
      alpha: 0,
      children: widths.map((part, i) => ({
        rect: true, y: i * type.body.lineHeight + 16, w: Math.round(reader.column * part), h: 28, color: colours.raised,
      })),
    }
  }

  override _attach(): void {
    this.setSmooth('alpha', 1, motion.waiting)
  }
}
