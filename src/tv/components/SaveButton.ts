import { Lightning } from '@lightningjs/sdk'
import type { Described, Description } from './described'
import { lettered } from './lettered'
import { createMeasure } from './measure'
import { ringAround, roundBox } from './shapes'
import { colours, saveButton, type } from './theme'
import { words } from './words'

/** Keeps a story for later, or lets it go; the yellow key does the same from anywhere, as its dot says. */
export class SaveButton extends Lightning.Component implements Described {
  private saved = false
  private width = 0

  static override _template() {
    const { height, padding, dot } = saveButton
    return {
      h: height,
      Ground: { x: -1, y: -1 },
      Dot: { x: padding - 1, y: (height - dot) / 2 - 1, ...roundBox(dot, dot, dot / 2, colours.yellow) },
      Label: { x: padding + dot + saveButton.air, y: (height - type.meta.lineHeight) / 2 + 2, color: colours.quiet },
    }
  }

  show(saved: boolean): void {
    if (this.width > 0 && saved === this.saved) return
    this.saved = saved
    const { height, padding, dot, air } = saveButton
    this.width = Math.ceil((padding * 2 + dot + air + createMeasure(this.stage)(this.label, type.meta)) / 8) * 8
    this.patch({
      w: this.width,
      Ground: roundBox(this.width, height, height / 2, colours.raised),
      Label: lettered(this.label, type.meta),
    })
    if (this.hasFocus()) this._focus()
  }

  get described(): Description {
    return { id: 'save', role: 'button', label: this.label, index: 1, count: 1 }
  }

  override _focus(): void {
    const { height } = saveButton
    this.patch({ Label: { color: colours.bright }, Ring: { ...ringAround(this.width, height, height / 2), color: colours.accent } })
  }

  override _unfocus(): void {
    this.patch({ Label: { color: colours.quiet }, Ring: undefined })
  }

  override _handleEnter(): void {
    this.signal('pressed')
  }

  private get label(): string {
    return this.saved ? words.saved : words.save
  }
}
