import { Lightning } from '@lightningjs/sdk'
import { createMeasure } from './measure'
import { roundBox } from './shapes'
import { card, colours, type } from './theme'
import { badge } from './watchTheme'
import { lettered } from './lettered'
import { words } from './words'

/** The word 'Live' in its box: red while it is, quiet when the viewer is behind. It takes `w`. */
export class LiveBadge extends Lightning.Component {
  private shown: boolean | null = null

  static override _template() {
    return { h: badge.height, Box: {}, Word: { x: badge.padding, y: badge.wordTop, color: colours.bright } }
  }

  override _setup(): void {
    this.atEdge = true
  }

  set atEdge(is: boolean) {
    if (this.shown === is) return
    this.shown = is
    const width = Math.ceil(createMeasure(this.stage)(words.live, type.meta)) + badge.padding * 2
    this.patch({ w: width, Box: { x: -1, y: -1, ...roundBox(width, badge.height, card.corner, is ? colours.signal : colours.line) }, Word: lettered(words.live, type.meta) })
  }
}
