import { Lightning } from '@lightningjs/sdk'
import type { Bulletin, Telling } from './described'
import { HeaderButton, type HeaderSign } from './HeaderButton'
import { placeOfPointed, type Holding } from './pointed'
import { home } from './theme'

export interface HeaderEntry {
  readonly id: string
  readonly label: string
  readonly value?: string
  readonly sign?: HeaderSign
  readonly loud?: boolean
  /** Is told when it comes, wherever the focus is. */
  readonly told?: boolean
}

/** The buttons of a page's header, from the right; `x` is their right edge, and they take `w` to its left. OK signals `pressed` with the button's id. */
export class HeaderButtons extends Lightning.Component implements Telling, Holding {
  private entries: readonly HeaderEntry[] = []
  private current = 0

  /** Shows these, from the left; focus stays on the button it is on, or goes to the next one that stays. */
  show(entries: readonly HeaderEntry[]): void {
    const { entries: before } = this
    if (entries.length === before.length && entries.every((entry, i) => sameEntry(entry, before[i]!))) return
    const from = before.slice(this.current)
    this.entries = entries
    // Only its words are others: whoever has the focus keeps it.
    if (entries.length === before.length && entries.every(({ id }, i) => id === before[i]!.id)) return this.place()
    this.children = entries.map(() => ({ type: HeaderButton, y: 0, passSignals: { pressed: true } })) as never
    const stayed = from.map(({ id }) => entries.findIndex(entry => entry.id === id)).find(index => index >= 0)
    // Search, which is always the last, is what most come for.
    this.current = stayed ?? entries.length - 1
    this.place()
    this._refocus()
  }

  /** What has something to say is what the viewer comes for. */
  enter(): void {
    const loud = this.entries.findIndex(entry => entry.loud)
    if (loud >= 0) this.current = loud
  }

  override _getFocused(): Lightning.Component {
    return this.buttons[this.current] ?? this
  }

  point(at: Lightning.Component): void { this.move(placeOfPointed(at, this.current) - this.current) }

  override _handleLeft(): boolean { return this.move(-1) }
  override _handleRight(): boolean { return this.move(1) }

  get bulletins(): readonly Bulletin[] {
    return this.entries.filter(({ told }) => told).map(({ id, label }) => ({ id, parts: [{ text: label }] }))
  }

  private move(step: number): boolean {
    const next = this.current + step
    if (!this.entries[next]) return false
    this.current = next
    this._refocus()
    return true
  }

  private place(): void {
    let right = 0
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const button = this.buttons[i]!
      button.show({ ...this.entries[i]!, index: i + 1, count: this.entries.length })
      button.x = right
      right -= button.w + home.buttonGap
    }
    this.w = -right
  }

  private get buttons(): readonly HeaderButton[] {
    return this.children as unknown as HeaderButton[]
  }
}

function sameEntry(a: HeaderEntry, b: HeaderEntry): boolean {
  return a.id === b.id && a.label === b.label && a.sign === b.sign && a.loud === b.loud
}
