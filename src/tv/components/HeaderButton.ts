import { Lightning } from '@lightningjs/sdk'
import type { Described, Description } from './described'
import { createMeasure } from './measure'
import { newDot, ringAround, turnSign } from './shapes'
import { card, colours, dot, home, turn, type } from './theme'
import { lettered } from './lettered'

/** What stands before a button's word: the dot of what is new, or the turning arrow of looking again. */
export type HeaderSign = 'new' | 'again'

export interface HeaderButtonContent {
  readonly id: string
  readonly label: string
  /** What OK does, where the label does not say it. */
  readonly value?: string
  readonly sign?: HeaderSign
  /** Says something that should be seen. */
  readonly loud?: boolean
  readonly index: number
  readonly count: number
}

/** A quiet word in a page's header that can be pressed. `x` is its right edge. */
export class HeaderButton extends Lightning.Component implements Described {
  private content: HeaderButtonContent = { id: '', label: '', index: 1, count: 1 }
  private width = 0

  static override _template() {
    return { mountX: 1, h: home.buttonHeight, Label: { y: 12, color: colours.quiet } }
  }

  show(content: HeaderButtonContent): void {
    this.content = content
    const words = createMeasure(this.stage)(content.label, type.label)
    const before = content.sign === undefined ? 0 : content.sign === 'new' ? dot.step : turn.step
    this.width = Math.ceil((before + words + home.buttonPadding * 2) / 8) * 8
    this.patch({ w: this.width, Label: { x: home.buttonPadding + before, ...lettered(content.label, type.label) }, ...this.signs })
    this.colour()
  }

  get described(): Description {
    const { id, label, value, index, count } = this.content
    return { role: 'button', id, label, ...(value !== undefined && { value }), index, count }
  }

  override _focus(): void { this.colour() }
  override _unfocus(): void { this.colour() }

  override _handleEnter(): void {
    this.signal('pressed', this.content.id)
  }

  private colour(): void {
    const focused = this.hasFocus()
    const tone = focused ? colours.bright : this.content.loud ? colours.text : colours.quiet
    this.patch({ Label: { color: tone }, Ring: focused ? { ...ringAround(this.width, home.buttonHeight, card.corner), color: colours.accent } : undefined })
    if (this.content.sign === 'again') this.patch({ Turn: { color: tone } })
  }

  private get signs(): object {
    const { sign } = this.content
    return {
      Dot: sign === 'new' ? { x: home.buttonPadding, y: home.dotTop, color: colours.accent, ...newDot() } : undefined,
      Turn: sign === 'again' ? { x: home.buttonPadding, y: home.turnTop, ...turnSign(this.stage) } : undefined,
    }
  }
}
