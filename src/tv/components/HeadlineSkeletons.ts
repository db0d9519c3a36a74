import { Lightning } from '@lightningjs/sdk'
import { colours, list, motion } from './theme'

/** Ragged, as headlines are. */
const widths = [0.72, 0.58, 0.8, 0.64, 0.5, 0.76, 0.6, 0.68, 0.54, 0.78, 0.62, 0.7]
const height = 28

/** The shape of headlines to come, shown only when they keep the viewer waiting. */
export class HeadlineSkeletons extends Lightning.Component {
  static override _template() {
    return {
      alpha: 0,
      children: widths.map((part, i) => ({
        rect: true, y: i * list.step + (list.step - height) / 2, w: Math.round(list.width * part), h: height, color: colours.raised,
      })),
    }
  }

  override _attach(): void {
    this.setSmooth('alpha', 1, motion.waiting)
  }
}
