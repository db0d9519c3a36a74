import { Lightning } from '@lightningjs/sdk'
import type { Described, Description } from './described'
import { ringAround, roundBox } from './shapes'
import { card, colours, type } from './theme'
import { lettered } from './lettered'

export const button = { width: 320, height: 88 }

export interface ButtonContent {
  readonly id: string
  readonly label: string
  readonly index: number
  readonly count: number
  /** What it answers. */
  readonly question?: string
}

/** A button; OK fires the request it was given. */
export class Button extends Lightning.Component implements Described {
  private content: ButtonContent = { id: '', label: '', index: 1, count: 1 }

  static override _template() {
    return {
      w: button.width, h: button.height,
      Ground: { x: -1, y: -1, ...roundBox(button.width, button.height, card.corner, colours.line) },
      Label: { mount: 0.5, x: button.width / 2, y: button.height / 2 + 8, color: colours.text },
    }
  }

  set shows(content: ButtonContent) {
    this.content = content
    this.patch({ Label: lettered(content.label, type.button) })
  }

  get described(): Description {
    const { question, ...content } = this.content
    return { role: 'button', ...content, ...question !== undefined && { within: { text: question } } }
  }

  override _focus(): void {
    this.patch({ Label: { color: colours.bright }, Ring: { ...ringAround(button.width, button.height, card.corner), color: colours.accent } })
  }

  override _unfocus(): void {
    this.patch({ Label: { color: colours.text }, Ring: undefined })
  }

  override _handleEnter(): void {
    this.signal('pressed', this.content.id)
  }
}
