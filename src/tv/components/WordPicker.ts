import { Lightning } from '@lightningjs/sdk'
import { Keyboard, keyboardWidth } from './Keyboard'
import { lettered } from './lettered'
import type { Holding } from './pointed'
import type { Script } from './scripts'
import { SettingList } from './SettingList'
import type { Setting } from './SettingLine'
import { colours, find, list, safe, type } from './theme'
import { TypedLine } from './TypedLine'

export interface WordPickerContent {
  readonly script: Script
  readonly typed: string
  /** Stands where nothing is typed yet. */
  readonly instead: string
  /** Over what can be taken. */
  readonly title: string
  readonly offers: readonly Setting[]
}

/** A word is typed at the leading side, or taken at the other. It signals `pressed` (a key) and `chosen`. */
export class WordPicker extends Lightning.Component implements Holding {
  /** Focus is on what can be taken. */
  private among = false

  static override _template() {
    return {
      Typed: { type: TypedLine, x: safe.left, y: safe.top },
      Keyboard: { type: Keyboard, x: safe.left, y: safe.top + find.listTop, passSignals: { pressed: true } },
      Side: {
        x: safe.right - find.resultsWidth + list.bleed, y: safe.top,
        Title: { x: find.padding, y: find.titleTop, color: colours.quiet },
        Offers: { type: SettingList, y: find.listTop, passSignals: { chosen: true } },
      },
    }
  }

  show({ script, typed, instead, title, offers }: WordPickerContent): void {
    const width = keyboardWidth(script)
    this.keyboard.show(script);
    (this.tag('Typed') as TypedLine).show({ typed, instead: [instead], width })
    this.offers.show(offers, find.resultsWidth - list.bleed)
    if (this.offers.isEmpty) this.among = false
    this.patch({ Side: { Title: lettered(title, type.label) } })
    this._refocus()
  }

  begin(): void {
    this.among = false
    this.keyboard.begin()
  }

  override _getFocused(): Lightning.Component {
    return this.among ? this.offers : this.keyboard
  }

  point(at: Lightning.Component): void { this.toSide(at === this.offers) }

  override _handleRight(): boolean { return this.toSide(true) }
  override _handleLeft(): boolean { return this.toSide(false) }

  override _handleBack(): boolean {
    return this.among && this.toSide(false)
  }

  private toSide(among: boolean): boolean {
    if (among === this.among || (among && this.offers.isEmpty)) return false
    this.among = among
    this._refocus()
    return true
  }

  private get keyboard(): Keyboard { return this.tag('Keyboard') as Keyboard }
  private get offers(): SettingList { return this.tag('Side.Offers') as SettingList }
}
