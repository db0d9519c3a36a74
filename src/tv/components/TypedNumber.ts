import { Lightning, Registry } from '@lightningjs/sdk'
import type { Bulletin, Telling } from './described'
import { lettered } from './lettered'
import { createMeasure } from './measure'
import { NumberPad } from './NumberPad'
import { roundBox } from './shapes'
import { card, colours, pad, safe, type, typed } from './theme'
import { words } from './words'

/** A number as it is typed: '20_', on the remote or on a pad below it. Three digits ask for what they stand for; who hesitates begins anew, but not on the pad. */
export class TypedNumber extends Lightning.Component implements Telling {
  private digits = ''
  private sentence = ''
  private timer: ReturnType<typeof setTimeout> | undefined

  static override _template() {
    const { slot, padding, rule } = typed
    const slots = Array.from({ length: typed.digits }, (_, i) => ({
      [`Digit${i}`]: { mountX: 0.5, x: padding + slot * i + slot / 2, y: typed.digitTop, color: colours.bright },
      [`Rule${i}`]: { rect: true, x: padding + slot * i + (slot - rule.width) / 2, y: rule.top, w: rule.width, h: rule.height, color: colours.quiet },
    }))
    return {
      x: safe.right, y: safe.top, visible: false,
      Ground: { mountX: 1, x: 1, y: -1 },
      Number: Object.assign({ x: -typed.width }, ...slots),
      Sentence: { color: colours.text },
    }
  }

  override _detach(): void {
    Registry.clearTimeout(this.timer)
  }

  /** The whole number that was asked for and is not answered yet; null while it is typed. */
  get asked(): number | null {
    return this.digits.length === typed.digits ? Number(this.digits) : null
  }

  /** Digits to choose from with arrows and OK; they hold the focus. */
  openPad(): void {
    this.digits = ''
    this.patch({ Pad: { type: NumberPad, y: pad.top, signals: { pressed: '$pressed' } } })
    this.showNumber()
    this.fireAncestors('$moved')
  }

  get hasPad(): boolean {
    return this.pad !== undefined
  }

  override _getFocused(): Lightning.Component {
    return this.pad ?? this
  }

  $pressed(key: string): void {
    if (key === 'open') this.finish()
    else if (key !== 'delete') this.press(key)
    else if (this.asked === null) {
      this.digits = this.digits.slice(0, -1)
      this.showNumber()
    }
  }

  press(digit: string): void {
    this.digits = this.asked === null ? this.digits + digit : digit
    this.showNumber()
    if (!this.hasPad) this.restart(() => this.close())
    if (this.asked !== null) this.ask()
  }

  /** OK ends a number early, as with any TV's channels: 2 is 200. False: nothing is being typed. */
  complete(): boolean {
    return !this.hasPad && this.finish()
  }

  private finish(): boolean {
    if (this.digits === '' || this.asked !== null) return false
    this.digits = this.digits.padEnd(typed.digits, '0')
    this.showNumber()
    this.ask()
    return true
  }

  /** Answers the number with a sentence, which goes by itself. */
  say(sentence: string): void {
    this.digits = ''
    this.showSentence(sentence)
    this.restart(() => this.hasPad ? this.showNumber() : this.close())
  }

  /** False: there was nothing to close. */
  close(): boolean {
    const open = this.visible
    this.digits = ''
    this.visible = false
    if (this.hasPad) {
      this.patch({ Pad: undefined })
      this.fireAncestors('$moved')
    }
    Registry.clearTimeout(this.timer)
    return open
  }

  /** The answer may have to come from the network: until then the number stays. */
  private ask(): void {
    Registry.clearTimeout(this.timer)
    this.fireAncestors('$typed', this.asked!)
  }

  private restart(then: () => void): void {
    Registry.clearTimeout(this.timer)
    this.timer = Registry.setTimeout(then, typed.patience)
  }

  /** The digits one by one: they are typed, not counted. */
  get bulletins(): readonly Bulletin[] {
    const text = !this.visible ? '' : this.digits !== '' ? Array.from(this.digits).join(' ') : this.sentence
    return [{ id: 'typed', parts: text === '' ? [] : [{ text }] }]
  }

  private showNumber(): void {
    this.sentence = ''
    const slots = Array.from({ length: typed.digits }, (_, i) => ({
      [`Digit${i}`]: lettered(words.digits(this.digits.charAt(i)), type.number),
      [`Rule${i}`]: { visible: i >= this.digits.length },
    }))
    const width = this.hasPad ? pad.width : typed.width
    this.patch({
      visible: true,
      Ground: roundBox(width, typed.height, card.corner * 2, colours.raised),
      Number: Object.assign({ visible: true, x: -(width + typed.width) / 2 }, ...slots),
      Sentence: { visible: false },
    })
  }

  private showSentence(sentence: string): void {
    this.sentence = sentence
    const { padding, sentenceHeight } = typed
    const width = Math.ceil((createMeasure(this.stage)(sentence, type.label) + padding * 2) / 8) * 8
    this.patch({
      visible: true,
      Ground: roundBox(width, sentenceHeight, card.corner * 2, colours.raised),
      Number: { visible: false },
      Sentence: { visible: true, x: padding - width, y: (sentenceHeight - type.label.lineHeight) / 2 + 2, ...lettered(sentence, type.label) },
    })
  }

  private get pad(): NumberPad | undefined {
    return this.tag('Pad') as NumberPad | undefined
  }
}
