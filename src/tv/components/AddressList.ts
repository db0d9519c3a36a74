import { Lightning } from '@lightningjs/sdk'
import { AddressLine, type AddressEntry } from './AddressLine'
import { put } from './glide'
import { placeOfPointed, type Holding } from './pointed'
import { share } from './storyTheme'
import { list } from './theme'
import { moveTo, start, type Extent, type Position } from './viewport'

/** The hosts that have a story, one under another. It signals `looked` with the address in focus, and `chosen` with the one that OK was pressed on. */
export class AddressList extends Lightning.Component implements Holding {
  private entries: readonly AddressEntry[] = []
  private place: Position = start

  static override _template() {
    const { width, step, whole } = share.list
    return {
      Window: { clipping: true, x: -list.bleed, y: -list.bleed, w: width + list.bleed * 2, h: whole * step + list.bleed * 2, Lines: { x: list.bleed, y: list.bleed } },
    }
  }

  /** Focus goes to the address `at`. */
  show(entries: readonly AddressEntry[], at: string): void {
    if (entries.length !== this.entries.length) {
      this.lines.children = entries.map((_, i) => ({ type: AddressLine, y: i * share.list.step, signals: { chosen: '$chosen' } }))
    }
    this.entries = entries
    this.place = moveTo(this.place, Math.max(0, entries.findIndex(({ address }) => address === at)), this.extent)
    this.arrange()
  }

  $chosen(address: string): void {
    this.signal('chosen', address)
  }

  override _getFocused(): Lightning.Component {
    return (this.lines.children[this.place.index] as Lightning.Component | undefined) ?? this
  }

  point(at: Lightning.Component): void { this.go(placeOfPointed(at, this.place.index) - this.place.index) }

  override _handleUp(): boolean { return this.go(-1) }
  override _handleDown(): boolean { return this.go(1) }

  private go(step: number): boolean {
    const entry = this.entries[this.place.index + step]
    if (!entry) return false
    this.place = moveTo(this.place, this.place.index + step, this.extent)
    this.arrange()
    this.signal('looked', entry.address)
    return true
  }

  private arrange(): void {
    this.entries.forEach((entry, i) => (this.lines.children[i] as AddressLine).show({ ...entry, index: i + 1, count: this.entries.length }))
    put(this.lines, 'y', list.bleed - this.place.first * share.list.step)
    this._refocus()
  }

  private get extent(): Extent {
    return { count: this.entries.length, whole: share.list.whole }
  }

  private get lines(): Lightning.Element {
    return this.tag('Window.Lines')
  }
}
