import { Lightning } from '@lightningjs/sdk'
import type { Described, Description } from './described'
import { createMeasure } from './measure'
import { ringAround } from './shapes'
import { card, colours, home, type } from './theme'
import { lettered } from './lettered'

export interface HeaderButtonContent {
  readonly id: string
  readonly label: string
  readonly index: number
  readonly count: number
}

/** A quiet word in a page's header that can be pressed. `x` is its right edge. */
export class HeaderButton extends Lightning.Component implements Described {
  private content: HeaderButtonContent = { id: '', label: '', index: 1, count: 1 }
  private width = 0

  static override _template() {
    return { mountX: 1, h: home.buttonHeight, Label: { x: home.buttonPadding, y: 12, color: colours.quiet } }
  }

  show(content: HeaderButtonContent): void {
    this.content = content
    const words = createMeasure(this.stage)(content.label, type.label)
    this.width = Math.ceil((words + home.buttonPadding * 2) / 8) * 8
    this.patch({ w: this.width, Label: lettered(content.label, type.label) })
  }

  get described(): Description {
    return { role: 'button', ...this.content }
  }

  override _focus(): void {
    this.patch({ Label: { color: colours.bright }, Ring: { ...ringAround(this.width, home.buttonHeight, card.corner), color: colours.accent } })
  }

  override _unfocus(): void {
    this.patch({ Label: { color: colours.quiet }, Ring: undefined })
  }

  override _handleEnter(): void {
    this.signal('pressed', this.content.id)
  }
}
