import { Lightning } from '@lightningjs/sdk'
import { placeOfPointed, type Holding } from './pointed'
import { StoryButton } from './StoryButton'
import { reader, storyButton } from './theme'

export interface StoryEntry {
  readonly id: string
  readonly label: string
  /** The colour of the remote's key that does the same from anywhere. */
  readonly key?: number
}

/** What can be done with a story, in one line from the left. OK signals `pressed` with the button's id. */
export class StoryButtons extends Lightning.Component implements Holding {
  private entries: readonly StoryEntry[] = []
  private current = 0

  show(entries: readonly StoryEntry[]): void {
    if (JSON.stringify(entries) === JSON.stringify(this.entries)) return
    const same = entries.length === this.entries.length
    this.entries = entries
    if (!same) this.children = entries.map(() => ({ type: StoryButton, passSignals: { pressed: true } })) as never
    this.current = Math.min(this.current, Math.max(0, entries.length - 1))
    this.place()
    if (!same) this._refocus()
  }

  /** From the first one's edge to the last one's. */
  get width(): number {
    const last = this.buttons[this.buttons.length - 1]
    return last ? last.x + last.w : 0
  }

  /** At the first of them, or at this one. */
  begin(id?: string): void {
    this.current = Math.max(0, this.entries.findIndex(entry => entry.id === id))
  }

  override _getFocused(): Lightning.Component {
    return this.buttons[this.current] ?? this
  }

  point(at: Lightning.Component): void { this.move(placeOfPointed(at, this.current) - this.current) }

  override _handleLeft(): boolean { return this.move(-1) }
  override _handleRight(): boolean { return this.move(1) }

  private move(step: number): boolean {
    const next = this.current + step
    if (!this.entries[next]) return false
    this.current = next
    this._refocus()
    return true
  }

  private place(): void {
    storyButton.paddings.some(padding => this.placed(padding) <= reader.rail)
  }

  /** Sets them one beside another; says how wide they are together. */
  private placed(padding: number): number {
    let left = 0
    this.buttons.forEach((button, i) => {
      button.show({ ...this.entries[i]!, padding, index: i + 1, count: this.entries.length })
      button.x = left
      left += button.w + storyButton.gap
    })
    return left - storyButton.gap
  }

  private get buttons(): readonly StoryButton[] {
    return this.children as unknown as StoryButton[]
  }
}
