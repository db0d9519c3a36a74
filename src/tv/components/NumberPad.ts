import { Lightning } from '@lightningjs/sdk'
import { Key } from './Key'
import { keyAt, placeOfKey, stepIn, type GridKey, type GridPlace, type KeyGrid } from './keyGrid'
import type { Holding } from './pointed'
import { roundBox } from './shapes'
import { card, colours, pad } from './theme'
import { words } from './words'

const rows = [['1', '2', '3'], ['4', '5', '6'], ['7', '8', '9'], ['delete', '0', 'open']]
const grid: KeyGrid = rows.map(ids => ids.map((id, column): GridKey => ({ id, column, span: 1 })))
const height = pad.padding * 2 + pad.rowStep * rows.length - pad.gap
/** The middle: every digit is two steps away at most. */
const begin: GridPlace = { row: 1, column: 1 }

/** Digits for remotes without them; `x` is its right edge. It signals `pressed` with a digit, 'delete' or 'open'. */
export class NumberPad extends Lightning.Component implements Holding {
  private place = begin

  static override _template() {
    const keys = grid.flatMap((row, at) => row.map(key => ({ key, at })))
    return {
      mountX: 1, w: pad.width, h: height,
      Ground: { x: -1, y: -1, ...roundBox(pad.width, height, card.corner * 2, colours.raised) },
      Keys: {
        x: pad.padding, y: pad.padding,
        children: keys.map(({ key: { id, column }, at }, i) => ({
          type: Key, ref: refOf(id), x: column * pad.keyStep, y: at * pad.rowStep,
          shows: { id, label: labelOf(id), width: pad.keyStep - pad.gap, height: pad.rowStep - pad.gap, index: i + 1, count: keys.length, ground: colours.line },
          passSignals: { pressed: true },
        })),
      },
    }
  }

  override _getFocused(): Lightning.Component {
    return this.tag('Keys').tag(refOf(keyAt(grid, this.place).id)) as Key
  }

  point({ ref }: Lightning.Component): void {
    this.place = placeOfKey(grid, ({ id }) => refOf(id) === ref) ?? this.place
    this._refocus()
  }

  override _handleUp(): void { this.step('up') }
  override _handleDown(): void { this.step('down') }
  override _handleLeft(): void { this.step('before') }
  override _handleRight(): void { this.step('after') }

  private step(way: Parameters<typeof stepIn>[2]): void {
    this.place = stepIn(grid, this.place, way) ?? this.place
    this._refocus()
  }
}

function labelOf(id: string): string {
  return id === 'delete' ? words.deleteLetter : id === 'open' ? words.openNumber : words.digits(id)
}

/** The engine's names of elements begin with a capital. */
function refOf(id: string): string {
  return `Key${id}`
}
