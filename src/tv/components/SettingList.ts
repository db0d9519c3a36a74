import { Lightning } from '@lightningjs/sdk'
import { glide, put } from './glide'
import { placeOfPointed, type Holding } from './pointed'
import { SettingLine, type Setting } from './SettingLine'
import { list, setting } from './theme'
import { moveTo, pageTo, shownIn, start, type Extent, type Position } from './viewport'

/** The lines on the screen, and one that is coming at each end. */
const pool = setting.whole + 2

/** Things to choose, one under another. It signals `chosen` and `looked`; Left and Right are its page's. */
export class SettingList extends Lightning.Component implements Holding {
  private settings: readonly Setting[] = []
  private width = 0
  private place: Position = start

  static override _template() {
    return {
      Window: {
        clipping: true, x: -list.bleed, y: -list.bleed, h: setting.whole * setting.step + list.bleed * 2,
        Lines: { x: list.bleed, y: list.bleed },
      },
    }
  }

  /** Focus goes to the line `at`; without one it stays on its line, or where that was. */
  show(settings: readonly Setting[], width: number, at?: string): void {
    const wanted = at ?? this.focused?.id
    const found = settings.findIndex(({ id }) => id === wanted)
    this.settings = settings
    this.width = width
    this.place = moveTo(this.place, found >= 0 ? found : this.place.index, this.extent)
    this.patch({ Window: { w: width + list.bleed * 2 } })
    put(this.lines, 'y', this.offset)
    this.showLines()
    this._refocus()
  }

  /** At the first line again. */
  begin(): void {
    this.settings = []
    this.place = start
  }

  get isEmpty(): boolean {
    return this.settings.length === 0
  }

  get focused(): Setting | null {
    return this.settings[this.place.index] ?? null
  }

  $chosen(chosen: Setting): void {
    this.signal('chosen', chosen)
  }

  override _getFocused(): Lightning.Component {
    return (this.focused && this.lines.tag(`Line${this.place.index % pool}`) as SettingLine | undefined) ?? this
  }

  point(at: Lightning.Component): void { this.go(moveTo(this.place, placeOfPointed(at, this.place.index), this.extent)) }

  override _handleDown(): boolean { return this.go(moveTo(this.place, this.place.index + 1, this.extent)) }
  override _handleUp(): boolean { return this.go(moveTo(this.place, this.place.index - 1, this.extent)) }
  override _handlePageDown(): boolean { return this.go(pageTo(this.place, 1, this.extent)) }
  override _handlePageUp(): boolean { return this.go(pageTo(this.place, -1, this.extent)) }

  private get extent(): Extent {
    // Where they do not all stand here, the last place is for one that only says that it goes on.
    return { count: this.settings.length, whole: this.settings.length > setting.whole ? setting.whole - 1 : setting.whole }
  }

  private go(place: Position): boolean {
    if (place.index === this.place.index) return false
    this.place = place
    this.showLines()
    glide(this.lines, 'y', this.offset, setting.step)
    this._refocus()
    this.signal('looked')
    return true
  }

  private showLines(): void {
    for (let slot = 0; slot < pool; slot++) this.showSlot(slot, shownIn(slot, pool, this.place.first - 1))
  }

  private showSlot(slot: number, index: number): void {
    const shown = this.settings[index]
    const ref = `Line${slot}`
    if (!shown) {
      if (this.lines.tag(ref)) this.lines.patch({ [ref]: { visible: false } })
      return
    }
    const isPeeking = index >= this.place.first + this.extent.whole
    this.lines.patch({ [ref]: { type: SettingLine, visible: true, alpha: isPeeking ? setting.peekAlpha : 1, y: index * setting.step, signals: { chosen: '$chosen' } } });
    (this.lines.tag(ref) as SettingLine).show({ setting: shown, width: this.width, index: index + 1, count: this.settings.length })
  }

  private get offset(): number {
    return list.bleed - this.place.first * setting.step
  }

  private get lines(): Lightning.Element {
    return this.tag('Window.Lines')
  }
}
