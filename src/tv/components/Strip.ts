import { Lightning } from '@lightningjs/sdk'
import type { Bulletin, Telling } from './described'
import { fade } from './fade'
import { lettered } from './lettered'
import { createMeasure } from './measure'
import { roundBox } from './shapes'
import { card, colours, safe, strip, type } from './theme'
import { words } from './words'

export interface StripContent {
  readonly headline: string
  /** What a viewer can type to read it. */
  readonly number: number | null
}

/** Breaking news in one line at the foot of the screen. It takes no focus; who shows it takes it away. */
export class Strip extends Lightning.Component implements Telling {
  private shown = false
  private headline = ''

  static override _template() {
    return {
      x: safe.left, y: strip.top, w: safe.width, h: strip.height, alpha: 0,
      Ground: { x: -1, y: -1, ...roundBox(safe.width, strip.height, card.corner, colours.raised) },
      Edge: { rect: true, w: strip.edge, h: strip.height, color: colours.signal },
      Label: { x: strip.padding, y: strip.wordsTop, color: colours.bright },
      Headline: { y: strip.wordsTop, color: colours.text },
      Number: { mountX: 1, x: safe.width - strip.padding, y: strip.wordsTop, color: colours.quiet },
    }
  }

  show({ headline, number }: StripContent): void {
    this.headline = headline
    const measure = createMeasure(this.stage)
    const typed = number === null ? '' : words.type(number)
    const left = strip.padding + Math.ceil(measure(words.breaking, type.button)) + strip.padding
    const right = strip.padding + (typed === '' ? 0 : Math.ceil(measure(typed, type.label)) + strip.padding)
    this.patch({
      Label: lettered(words.breaking, type.button),
      Headline: { x: left, ...lettered(headline, type.label, { width: safe.width - left - right, lines: 1 }) },
      Number: lettered(typed, type.label),
    })
    this.fadeTo(true)
  }

  /** False: it did not show. */
  hide(): boolean {
    if (!this.shown) return false
    this.fadeTo(false)
    return true
  }

  get isShown(): boolean {
    return this.shown
  }

  get bulletins(): readonly Bulletin[] {
    return [{ id: 'breaking', parts: this.shown ? [{ text: words.breaking }, { text: this.headline, language: null }] : [] }]
  }

  private fadeTo(shown: boolean): void {
    this.shown = shown
    fade(this, shown)
  }
}
