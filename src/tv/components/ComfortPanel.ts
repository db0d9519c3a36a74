import { Lightning } from '@lightningjs/sdk'
import { readingParts, stepped, type Reading, type Typeface } from '../../newsroom/model/reading'
import { ComfortLine } from './ComfortLine'
import { placeOfPointed, type Holding } from './pointed'
import { roundBox } from './shapes'
import { card, colours, comfort } from './theme'

/** Where a reader chooses how text is set, one line a thing. Left and Right ask for it at once; Back and OK signal `closed`. */
export class ComfortPanel extends Lightning.Component implements Holding {
  private reading: Reading | null = null
  private current = 0

  /** Where it opens; it stays there while the text changes. */
  at: 'rail' | 'foot' = 'rail'

  static override _template() {
    return { Ground: { x: -1, y: -1 }, Lines: {} }
  }

  override _setup(): void {
    const { width, line } = comfort[this.at]
    const height = line * readingParts.length + comfort.edge * 2
    this.patch({ w: width, h: height, Ground: roundBox(width, height, card.corner * 2, colours.raised) })
    this.lines.children = readingParts.map((_, i) => ({ type: ComfortLine, y: comfort.edge + i * line }))
  }

  /** `ready`: typefaces that can be shown by now. */
  show(reading: Reading, ready: readonly Typeface[]): void {
    this.reading = reading
    readingParts.forEach((part, i) => (this.lines.children[i] as ComfortLine).show({ part, reading, ready, at: this.at, index: i + 1, count: readingParts.length }))
  }

  override _getFocused(): Lightning.Component {
    return this.lines.children[this.current] as ComfortLine
  }

  point(at: Lightning.Component): void { this.go(placeOfPointed(at, this.current) - this.current) }

  override _handleUp(): void { this.go(-1) }
  override _handleDown(): void { this.go(1) }
  override _handleLeft(): void { this.choose(-1) }
  override _handleRight(): void { this.choose(1) }
  override _handleEnter(): void { this.signal('closed') }
  override _handleBack(): void { this.signal('closed') }

  /** No page turns behind it. */
  override _handlePageUp(): void {}
  override _handlePageDown(): void {}
  override _handleFf(): void {}
  override _handleRw(): void {}

  private go(step: number): void {
    this.current = Math.min(Math.max(this.current + step, 0), readingParts.length - 1)
    this._refocus()
  }

  private choose(step: 1 | -1): void {
    if (!this.reading) return
    const chosen = stepped(this.reading, readingParts[this.current]!, step)
    if (chosen !== this.reading) this.fireAncestors('$readAs', chosen)
  }

  private get lines(): Lightning.Element {
    return this.tag('Lines')
  }
}
