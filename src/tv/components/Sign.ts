import { Lightning } from '@lightningjs/sdk'
import type { Bulletin, Telling } from './described'
import { createMeasure } from './measure'
import { roundBox } from './shapes'
import { card, colours, screen, type } from './theme'
import { watch } from './watchTheme'
import { lettered } from './lettered'

/** A word or sentence over a picture, on a ground of its own, in the middle unless told; '' takes it away. */
export class Sign extends Lightning.Component implements Telling {
  private shown = ''
  private centre = screen.width / 2

  static override _template() {
    return { y: watch.signTop, h: watch.signHeight, visible: false, Ground: { x: -1, y: -1 }, Words: { x: watch.signPadding, y: 26, color: colours.text } }
  }

  get bulletins(): readonly Bulletin[] {
    return [{ id: 'sign', parts: this.shown === '' ? [] : [{ text: this.shown }] }]
  }

  set words(text: string) {
    if (text === this.shown) return
    this.shown = text
    this.visible = text !== ''
    if (text === '') return
    const width = Math.ceil((createMeasure(this.stage)(text, type.label) + watch.signPadding * 2) / 16) * 16
    this.patch({
      x: this.centre - width / 2, w: width,
      Ground: roundBox(width, watch.signHeight, card.corner * 2, colours.raised),
      Words: lettered(text, type.label),
    })
  }

  set middle(x: number) {
    this.centre = x
    this.x = x - this.w / 2
  }

  get words(): string {
    return this.shown
  }
}
