import { Lightning } from '@lightningjs/sdk'
import type { Described, Description } from './described'
import { fitting } from './fitting'
import { createMeasure } from './measure'
import { ringAround, roundBox } from './shapes'
import { card, colours, type } from './theme'
import { lettered } from './lettered'

export interface KeyContent {
  readonly id: string
  readonly label: string
  readonly width: number
  readonly height: number
  readonly index: number
  readonly count: number
  /** Where it does not lie on the screen's own. */
  readonly ground?: number
}

/** Beside a word. */
const air = 4

/** A key of the keyboard on screen; OK signals what it writes. */
export class Key extends Lightning.Component implements Described {
  private content: KeyContent = { id: '', label: '', width: 0, height: 0, index: 1, count: 1 }

  static override _template() {
    return { Ground: { x: -1, y: -1 }, Label: { mount: 0.5, color: colours.text } }
  }

  set shows(content: KeyContent) {
    const { label, width, height, ground = colours.raised } = content
    this.content = content
    const measure = createMeasure(this.stage)
    const style = Array.from(label).length === 1 ? type.key : fitting(label, width - air * 2, [type.label, type.meta], measure)
    // Text stands half its size high in its box; the engine adds room for descenders below.
    const low = Math.round(style.size / 4)
    this.patch({
      w: width, h: height,
      Ground: roundBox(width, height, card.corner, ground),
      Label: { x: width / 2, y: height / 2 + low, ...lettered(label, style) },
    })
  }

  get described(): Description {
    const { id, label, index, count } = this.content
    return { id: `key:${id}`, role: 'key', label, index, count }
  }

  override _focus(): void {
    const { width, height } = this.content
    this.patch({ Label: { color: colours.bright }, Ring: { ...ringAround(width, height, card.corner), color: colours.accent } })
  }

  override _unfocus(): void {
    this.patch({ Label: { color: colours.text }, Ring: undefined })
  }

  override _handleEnter(): void {
    this.signal('pressed', this.content.id)
  }
}
