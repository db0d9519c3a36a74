import { Lightning } from '@lightningjs/sdk'
import type { Described, Description } from './described'
import { fitting } from './fitting'
import { createMeasure } from './measure'
import { ringAround } from './shapes'
import { card, colours, find, type } from './theme'
import { lettered } from './lettered'

export interface SuggestionContent {
  readonly id: string
  readonly role: 'topic' | 'search' | 'button'
  readonly label: string
  readonly index: number
  readonly count: number
}

const box = { width: find.suggestionWidth, height: find.suggestionStep - 8 }
const inner = box.width - find.padding * 2

/** One thing to choose instead of typing; OK signals it. */
export class Suggestion extends Lightning.Component implements Described {
  private content: SuggestionContent = { id: '', role: 'topic', label: '', index: 1, count: 1 }

  static override _template() {
    return { w: box.width, h: box.height, Label: { x: find.padding, y: find.labelTop } }
  }

  set shows(content: SuggestionContent) {
    this.content = content
    const style = content.role === 'button' ? fitting(content.label, inner, [type.body, type.label, type.meta], createMeasure(this.stage)) : type.body
    this.patch({ Label: { y: find.labelTop + (type.body.lineHeight - style.lineHeight) / 2, color: this.colour, ...lettered(content.label, style, { width: inner, lines: 1 }) } })
  }

  get described(): Description {
    return this.content.role === 'topic' ? { ...this.content, language: null } : this.content
  }

  override _focus(): void {
    this.patch({ Label: { color: colours.bright }, Ring: { ...ringAround(box.width, box.height, card.corner), color: colours.accent } })
  }

  override _unfocus(): void {
    this.patch({ Label: { color: this.colour }, Ring: undefined })
  }

  override _handleEnter(): void {
    this.signal('chosen', this.content)
  }

  /** What is no search stands back. */
  private get colour(): number {
    return this.content.role === 'button' ? colours.quiet : colours.text
  }
}
