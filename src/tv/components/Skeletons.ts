import { Lightning } from '@lightningjs/sdk'
import { card, colours, motion } from './theme'

const shapes = [0, 1, 2, 3, 4]

/** The shape of cards to come, shown only when they keep the viewer waiting. */
export class Skeletons extends Lightning.Component {
  static override _template() {
    return {
      alpha: 0,
      children: shapes.flatMap(i => [
        bar(i, 0, card.width, card.pictureHeight),
        // The fifth is a peek, as the fifth card is: no words outside the safe area.
        ...(i < card.whole ? [bar(i, card.wordsTop + 8, card.width - 40, 24), bar(i, card.wordsTop + 50, card.width - 120, 24)] : []),
      ]),
    }
  }

  override _attach(): void {
    this.setSmooth('alpha', 1, motion.waiting)
  }
}

function bar(index: number, y: number, w: number, h: number): object {
  return { rect: true, x: index * card.step, y, w, h, color: colours.raised }
}
