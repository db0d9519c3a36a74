import { Lightning } from '@lightningjs/sdk'
import type { Described, Description } from './described'
import { lettered } from './lettered'
import { createMeasure } from './measure'
import { sideKey, type ClickKey, type Sided } from './pointed'
import { raisedBox } from './shapes'
import { colours, setting, type } from './theme'
import type { Wish } from './wish'

export interface Setting {
  /** Stable while it is about the same. */
  readonly id: string
  readonly label: string
  /** What it is now; stands at the end of the line. */
  readonly value: string
  /** What it does, and what to press. */
  readonly help: string
  /** What OK does; null: nothing now. */
  readonly wish: Wish | null
  /** What Left and Right do. */
  readonly moves?: { readonly left: Wish; readonly right: Wish }
  /** Stands back, as what is hidden does. */
  readonly quiet?: boolean
}

export interface SettingLineContent {
  readonly setting: Setting
  /** Pixels. */
  readonly width: number
  readonly index: number
  readonly count: number
}

const box = { y: 4, height: setting.step - 8 }
/** Between label and value. */
const air = 32

/** Something to choose: its name, and what it is now. OK signals `chosen`. */
export class SettingLine extends Lightning.Component implements Described, Sided {
  private content: SettingLineContent | null = null

  static override _template() {
    return {
      h: setting.step,
      Rule: { rect: true, y: setting.step - 1, h: 2, color: colours.line },
      Box: { y: box.y, h: box.height },
      Label: { x: setting.padding, y: setting.labelTop },
      Value: { mountX: 1, y: setting.valueTop, color: colours.quiet },
    }
  }

  show(content: SettingLineContent): void {
    this.content = content
    const { setting: { label, value }, width } = content
    const room = width - setting.padding * 2 - (value === '' ? 0 : Math.ceil(createMeasure(this.stage)(value, type.label)) + air)
    this.patch({
      w: width,
      Rule: { w: width },
      Label: { color: this.tone, ...lettered(label, type.body, { width: room, lines: 1 }) },
      Value: { x: width - setting.padding, ...lettered(value, type.label) },
    })
    if (this.hasFocus()) this._focus()
  }

  get described(): Description {
    const { setting: { id, label, value, help }, index, count } = this.content!
    return { id, role: 'setting', label, value, index, count, hint: help }
  }

  override _focus(): void {
    const { width } = this.content!
    this.patch({
      Label: { color: colours.bright },
      Box: raisedBox(width, box.height),
    })
  }

  override _unfocus(): void {
    this.patch({ Label: { color: this.tone }, Box: { Ground: undefined, Ring: undefined } })
  }

  keysAt(x: number): readonly ClickKey[] { return [this.content?.setting.moves ? sideKey(x) : 'ok'] }

  override _handleEnter(): void {
    this.signal('chosen', this.content!.setting)
  }

  private get tone(): number {
    return this.content?.setting.quiet ? colours.quiet : colours.text
  }
}
