import { Lightning } from '@lightningjs/sdk'
import { glide, put } from './glide'
import { isFar } from './pace'
import { placeAfter } from './placeAfter'
import type { Holding } from './pointed'
import { Row, type RowContent } from './Row'
import { home } from './theme'
import { shownIn, start, type Position } from './viewport'

/** The row before, the row in focus, the peek below it, and one that is coming. */
const pool = 4

/** The row in focus and the one that peeks: a screenful down begins with a row that was not seen. */
const inSight = 2

/** Rows one under another; each keeps its position, also while it is out of sight. */
export class Column extends Lightning.Component implements Holding {
  private rows: readonly RowContent[] = []
  private current = 0
  private readonly places = new Map<string, Position>()

  static override _template() {
    return { Rows: {} }
  }

  /** Shows the sections as they are known now; focus stays on its story, or on its nearest neighbour. */
  show(rows: readonly RowContent[]): void {
    const before = this.rows[this.current]
    this.remember()
    this.rows.forEach((known, index) => {
      const after = rows.find(({ section }) => section.id === known.section.id)
      if (after) this.keepPlace(known, after, index)
    })
    this.rows = rows
    const stayed = before ? rows.findIndex(row => row.section.id === before.section.id) : 0
    this.current = Math.max(0, stayed >= 0 ? stayed : Math.min(this.current, rows.length - 1))
    put(this.list, 'y', -this.current * home.rowStep)
    this.showRows()
    this._refocus()
  }

  /** Shows one section again after news of it came. */
  update(row: RowContent): void {
    const index = this.rows.findIndex(({ section }) => section.id === row.section.id)
    if (index < 0) return
    const before = this.rows[index]!
    this.rows = this.rows.map((known, i) => i === index ? row : known)
    const shown = this.rowOf(index)
    if (shown?.section?.id === row.section.id) this.places.set(row.section.id, shown.position)
    this.keepPlace(before, row, index)
    if (shown && this.isNear(index)) this.showRow(index)
  }

  /** The section whose row is in focus. */
  get sectionId(): string | null {
    return this.rows[this.current]?.section.id ?? null
  }

  /** The viewer stands on the first card of all. */
  get isAtStart(): boolean {
    return this.current === 0 && (this.rowOf(0)?.position.index ?? 0) === 0
  }

  /** Goes to a card of a row, its first one; null: of the first row. */
  go(sectionId: string | null, at = 0): void {
    const index = sectionId === null ? 0 : this.rows.findIndex(({ section }) => section.id === sectionId)
    const row = this.rows[index]
    if (!row) return
    this.remember()
    // The row brings it on screen.
    this.places.set(row.section.id, { index: at, first: 0 })
    this.current = index
    put(this.list, 'y', -index * home.rowStep)
    this.showRows()
    this.fireAncestors('$moved')
  }

  /** The first rows are filled before their page is on the stage, where nobody hears them ask. */
  override _active(): void {
    this.askNear()
  }

  override _getFocused(): Lightning.Component {
    return this.rowOf(this.current) ?? this
  }

  point(at: Lightning.Component): void {
    const index = this.rows.findIndex((_, i) => this.rowOf(i) === at)
    if (index >= 0) this.move(index - this.current)
  }

  override _handleDown(event: KeyboardEvent): boolean {
    return this.move(isFar(event) ? inSight : 1)
  }

  override _handleUp(event: KeyboardEvent): boolean {
    return this.move(isFar(event) ? -inSight : -1)
  }

  override _handlePageDown(): boolean {
    return this.move(inSight)
  }

  override _handlePageUp(): boolean {
    return this.move(-inSight)
  }

  /** From the first card of any other row to the first card of the first row; there, Back is the app's. */
  override _handleBack(): boolean {
    if (this.current === 0) return false
    this.remember()
    this.places.set(this.rows[0]!.section.id, start)
    return this.goTo(0)
  }

  private move(step: number): boolean {
    const next = Math.min(Math.max(this.current + step, 0), this.rows.length - 1)
    if (this.rows.length === 0 || next === this.current) return false
    this.remember()
    return this.goTo(next)
  }

  /** The stage's ring follows the row at once; the rows glide after it. */
  private goTo(index: number): boolean {
    this.current = index
    this.showRows()
    glide(this.list, 'y', -this.current * home.rowStep, home.rowStep)
    this.fireAncestors('$moved')
    return true
  }

  /** A row that nobody moved in, and nobody is in, stays at its beginning: there the newest stories are. */
  private keepPlace(before: RowContent, after: RowContent, index: number): void {
    const place = this.places.get(before.section.id) ?? start
    const untouched = index !== this.current && place.index === 0
    this.places.set(before.section.id, untouched ? start : placeAfter(before, after, place))
  }

  private remember(): void {
    this.rows.forEach(({ section }, index) => {
      const row = this.rowOf(index)
      if (row?.section?.id === section.id) this.places.set(section.id, row.position)
    })
  }

  private showRows(): void {
    for (let slot = 0; slot < pool; slot++) {
      const index = shownIn(slot, pool, this.current - 1)
      const row = this.list.tag(`Row${slot}`) as Row | undefined
      if (this.rows[index]) this.showRow(index)
      else if (row) row.visible = false
    }
    this.askNear()
  }

  private askNear(): void {
    this.fireAncestors('$near', this.rows.filter((_, index) => this.isNear(index)).map(({ section }) => section.id))
  }

  private showRow(index: number): void {
    const content = this.rows[index]!
    const ref = `Row${index % pool}`
    if (!this.list.tag(ref)) this.list.patch({ [ref]: { type: Row } })
    const row = this.list.tag(ref) as Row
    row.patch({ visible: true, y: index * home.rowStep })
    row.wordsShown = index === this.current
    row.show(content, this.places.get(content.section.id) ?? start)
  }

  private isNear(index: number): boolean {
    return index >= this.current - 1 && index < this.current - 1 + pool
  }

  private rowOf(index: number): Row | undefined {
    return this.isNear(index) ? this.list.tag(`Row${index % pool}`) as Row | undefined : undefined
  }

  private get list(): Lightning.Element {
    return this.tag('Rows')
  }
}
