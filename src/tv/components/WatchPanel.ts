import { Lightning } from '@lightningjs/sdk'
import { placeOfPointed, type Holding } from './pointed'
import { roundBox } from './shapes'
import { card, colours } from './theme'
import { WatchLine, type WatchLineContent } from './WatchLine'
import { watchPanel } from './watchTheme'

/** Where a viewer chooses how a stream is played, one line a thing. Left and Right signal `stepped` with the line's id and 1 or -1, another line in focus `moved`, Back and OK `closed`. */
export class WatchPanel extends Lightning.Component implements Holding {
  private ids: readonly string[] = []
  private current = 0
  private shown = ''

  static override _template() {
    return { x: watchPanel.x, y: watchPanel.y, w: watchPanel.width, Ground: { x: -1, y: -1 }, Lines: { y: watchPanel.edge } }
  }

  /** The first line has the focus. */
  begin(): void {
    this.current = 0
  }

  /** Lines come and go with what the stream has; whoever stands on one stays on it. */
  show(lines: readonly WatchLineContent[]): void {
    const told = JSON.stringify(lines)
    if (told === this.shown) return
    this.shown = told
    const before = this.lineId
    this.ids = lines.map(({ id }) => id)
    if (lines.length !== this.lines.length) this.make(lines.length)
    lines.forEach((line, i) => this.lines[i]!.show(line, i + 1, lines.length))
    this.current = Math.max(0, this.ids.indexOf(before))
    this._refocus()
  }

  /** Of the line in focus. */
  get lineId(): string {
    return this.ids[this.current] ?? ''
  }

  override _getFocused(): Lightning.Component {
    return this.lines[this.current] ?? this
  }

  point(at: Lightning.Component): void { this.go(placeOfPointed(at, this.current) - this.current) }

  override _handleUp(): void { this.go(-1) }
  override _handleDown(): void { this.go(1) }
  override _handleLeft(): void { this.signal('stepped', this.lineId, -1) }
  override _handleRight(): void { this.signal('stepped', this.lineId, 1) }
  override _handleEnter(): void { this.signal('closed') }
  override _handleBack(): void { this.signal('closed') }

  private go(step: number): void {
    this.current = Math.min(Math.max(this.current + step, 0), this.lines.length - 1)
    this._refocus()
    this.signal('moved')
  }

  private make(count: number): void {
    const { width, line, edge } = watchPanel
    const height = line * count + edge * 2
    this.patch({ h: height, Ground: roundBox(width, height, card.corner * 2, colours.raised) });
    (this.tag('Lines') as Lightning.Element).children = Array.from({ length: count }, (_, i) => ({ type: WatchLine, y: i * line }))
  }

  private get lines(): readonly WatchLine[] {
    return (this.tag('Lines') as Lightning.Element).children as unknown as readonly WatchLine[]
  }
}
