import { Lightning } from '@lightningjs/sdk'
import { Key, type KeyContent } from './Key'
import { gridOf, keyAt, placeOfKey, stepIn, type GridKey, type GridPlace, type KeyGrid } from './keyGrid'
import type { Holding } from './pointed'
import { scripts, type Script } from './scripts'
import { find } from './theme'
import { words } from './words'

const begin: GridPlace = { row: 0, column: 0 }
/** Whole pixels, whatever the number of columns. */
function columnStep({ columns }: Script): number {
  return Math.floor((find.keyboardWidth + find.keyGap) / columns / 8) * 8
}

/** As wide as its keys: some scripts' do not fill all there is. */
export function keyboardWidth(script: Script): number {
  return columnStep(script) * script.columns - find.keyGap
}

/** Letters in their alphabet's order, driven by arrows and OK. It signals 'pressed'; its edges are left to its page. */
export class Keyboard extends Lightning.Component implements Holding {
  private grid: KeyGrid = []
  private place: GridPlace = begin
  private script: Script | null = null

  static override _template() {
    return { Keys: {} }
  }

  show(script: Script): void {
    if (script === this.script) return
    this.script = script
    this.grid = gridOf(script)
    this.place = begin
    const keys = this.grid.flatMap((row, at) => row.map(key => ({ key, at })))
    this.keys.children = keys.map(({ key, at }, i) => ({
      type: Key, ref: refOf(key),
      x: this.leftOf(key), y: at * find.keyStep,
      shows: this.contentOf(key, i + 1, keys.length),
      signals: { pressed: '$pressed' },
    }))
    this._refocus()
  }

  /** The first key again, as for a new search. */
  begin(): void {
    this.place = begin
  }

  $pressed(id: string): void {
    this.signal('pressed', id)
  }

  override _getFocused(): Lightning.Component {
    const key = this.grid.length > 0 ? keyAt(this.grid, this.place) : null
    return (key && this.keys.tag(refOf(key)) as Key | undefined) ?? this
  }

  point({ ref }: Lightning.Component): void {
    this.place = placeOfKey(this.grid, key => refOf(key) === ref) ?? this.place
    this._refocus()
  }

  override _handleUp(): boolean { return this.step('up') }
  override _handleDown(): boolean { return this.step('down') }
  override _handleLeft(): boolean { return this.step('before') }
  override _handleRight(): boolean { return this.step('after') }

  private step(way: Parameters<typeof stepIn>[2]): boolean {
    const next = stepIn(this.grid, this.place, way)
    if (!next) return false
    this.place = next
    this._refocus()
    return true
  }

  private contentOf(key: GridKey, index: number, count: number): KeyContent {
    return { id: key.id, label: labelOf(key.id), width: this.widthOf(key), height: find.keyStep - find.keyGap, index, count }
  }

  private leftOf(key: GridKey): number {
    return key.column * columnStep(this.shown)
  }

  private widthOf({ span }: GridKey): number {
    return span * columnStep(this.shown) - find.keyGap
  }

  private get shown(): Script {
    return this.script ?? scripts.latin
  }

  private get keys(): Lightning.Element {
    return this.tag('Keys')
  }
}

function labelOf(id: string): string {
  switch (id) {
    case 'space': return words.space
    case 'delete': return words.deleteLetter
    case 'clear': return words.clear
    default: return id
  }
}

/** The engine's names of elements begin with a capital. */
function refOf({ id }: GridKey): string {
  return `Key${id}`
}
