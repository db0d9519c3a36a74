import { Lightning } from '@lightningjs/sdk'
import type { Described, Description } from './described'
import { lettered } from './lettered'
import { createMeasure } from './measure'
import { ringAround, roundBox } from './shapes'
import { colours, storyButton, type } from './theme'

export interface StoryButtonContent {
  readonly id: string
  readonly label: string
  /** The colour of the remote's key that does the same from anywhere. */
  readonly key?: number
  /** Beside the word, in pixels: less, where many buttons stand. */
  readonly padding: number
  readonly index: number
  readonly count: number
}

/** A small word above a story's picture that can be pressed. OK signals `pressed` with its id. */
export class StoryButton extends Lightning.Component implements Described {
  private content: StoryButtonContent = { id: '', label: '', padding: 0, index: 1, count: 1 }

  static override _template() {
    const { height } = storyButton
    return { h: height, Ground: { x: -1, y: -1 }, Label: { y: (height - type.meta.lineHeight) / 2 + 2, color: colours.quiet } }
  }

  show(content: StoryButtonContent): void {
    this.content = content
    const { height, dot, air } = storyButton
    const { padding } = content
    const before = content.key === undefined ? 0 : dot + air
    const width = Math.ceil((padding * 2 + before + createMeasure(this.stage)(content.label, type.meta)) / 8) * 8
    this.patch({
      w: width,
      Ground: roundBox(width, height, height / 2, colours.raised),
      Dot: content.key === undefined ? undefined : { x: padding - 1, y: (height - dot) / 2 - 1, ...roundBox(dot, dot, dot / 2, content.key) },
      Label: { x: padding + before, ...lettered(content.label, type.meta) },
    })
    if (this.hasFocus()) this._focus()
  }

  get described(): Description {
    const { id, label, index, count } = this.content
    return { id, role: 'button', label, index, count }
  }

  override _focus(): void {
    const { height } = storyButton
    this.patch({ Label: { color: colours.bright }, Ring: { ...ringAround(this.w, height, height / 2), color: colours.accent } })
  }

  override _unfocus(): void {
    this.patch({ Label: { color: colours.quiet }, Ring: undefined })
  }

  override _handleEnter(): void {
    this.signal('pressed', this.content.id)
  }
}
