import { Lightning } from '@lightningjs/sdk'
import { card, colours, motion, wideCard } from './theme'

const places = [0, 1, 2, 3, 4]

/** The shape of cards to come, shown only when they keep the viewer waiting. */
export class Skeletons extends Lightning.Component {
  static override _template() {
    return {
      alpha: 0,
      children: places.map(shapeIn),
    }
  }

  /** The first one is the top story's. */
  set lead(isLead: boolean) {
    if (isLead) this.children = [bar(0, 0, wideCard.width, wideCard.height), ...places.slice(2).map(shapeIn)] as never
  }

  override _attach(): void {
    this.setSmooth('alpha', 1, motion.waiting)
  }
}

function shapeIn(place: number): object {
  return { children: [
    bar(place, 0, card.width, card.pictureHeight),
    // The fifth is a peek, as the fifth card is: no words outside the safe area.
    ...(place < card.whole ? [bar(place, card.wordsTop + 8, card.width - 40, 24), bar(place, card.wordsTop + 50, card.width - 120, 24)] : []),
  ] }
}

function bar(index: number, y: number, w: number, h: number): object {
  return { rect: true, x: index * card.step, y, w, h, color: colours.raised }
}
