import { Lightning } from '@lightningjs/sdk'
import { linesOf } from '../../newsroom/text/lines'
import { button, Button } from './Button'
import { createMeasure } from './measure'
import { placeOfPointed, type Holding } from './pointed'
import { roundBox } from './shapes'
import { card, colours, screen, type } from './theme'
import { lettered } from './lettered'

export interface Choice {
  readonly id: string
  readonly label: string
}

/** Its height is that of a question of one line. */
const box = { width: 800, height: 320, padding: 56, lines: 3 }
const inner = box.width - box.padding * 2

/** A question with a few answers. It holds the focus; Back is the first answer. */
export class Dialog extends Lightning.Component implements Holding {
  private choices: readonly Choice[] = []
  private current = 0

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Shade: { rect: true, w: screen.width, h: screen.height, color: 0xb3000000 },
      Box: {
        x: (screen.width - box.width) / 2,
        Ground: { x: -1, y: -1 },
        Question: { x: box.padding, y: box.padding, color: colours.text },
        Buttons: { x: box.padding },
      },
    }
  }

  ask(question: string, choices: readonly Choice[]): void {
    this.choices = choices
    this.current = 0
    const measure = createMeasure(this.stage)
    const lines = Math.min(box.lines, linesOf(question, inner, text => measure(text, type.section)).length)
    const height = box.height + (lines - 1) * type.section.lineHeight
    this.patch({ Box: {
      y: (screen.height - height) / 2,
      Ground: roundBox(box.width, height, card.corner * 2, colours.raised),
      Question: lettered(question, type.section, { width: inner, lines: box.lines }),
      Buttons: { y: height - box.padding - button.height },
    } })
    this.tag('Box.Buttons').children = choices.map((choice, i) => ({
      type: Button,
      x: i * (button.width + card.between),
      shows: { ...choice, id: `dialog:${choice.id}`, question, index: i + 1, count: choices.length },
      signals: { pressed: '$pressed' },
    }))
  }

  override _getFocused(): Lightning.Component {
    return (this.tag('Box.Buttons').children[this.current] as Button | undefined) ?? this
  }

  point(at: Lightning.Component): void { this.choose(placeOfPointed(at, this.current)) }

  override _handleLeft(): void {
    this.choose(this.current - 1)
  }

  override _handleRight(): void {
    this.choose(this.current + 1)
  }

  override _handleBack(): void {
    this.answer(0)
  }

  /** Nothing behind the dialog hears a key. */
  override _handleKey(): void {}

  $pressed(): void {
    this.answer(this.current)
  }

  private choose(index: number): void {
    this.current = Math.min(Math.max(index, 0), this.choices.length - 1)
    this._refocus()
  }

  private answer(index: number): void {
    this.fireAncestors('$answered', this.choices[index]?.id ?? '')
  }
}
