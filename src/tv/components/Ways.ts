import { Lightning } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import { glide, put } from './glide'
import { createMeasure, type MeasureText } from './measure'
import { placeOfPointed, type Holding } from './pointed'
import { colours, type, ways } from './theme'
import { lettered } from './lettered'
import { Way, type WayContent } from './Way'

export interface WaysContent {
  /** The steps that lead to a section, outermost first. */
  readonly above: readonly Section[]
  readonly section: Section
  readonly below: readonly Section[]
}

interface Placed extends WayContent {
  readonly x: number
}

/** The line above a section's headlines: the steps of its trail, its title, and its subsections as chips. */
export class Ways extends Lightning.Component implements Holding {
  private content: WaysContent | null = null
  private placed: readonly Placed[] = []
  private current = 0
  private measure: MeasureText | null = null

  static override _template() {
    return { h: ways.height, Line: { Before: { color: colours.quiet }, Title: { color: colours.text }, More: { color: colours.quiet } } }
  }

  /** `at`: the section whose way was focused last; without one, the nearest way down, else up. */
  show(content: WaysContent, at: string | null): void {
    const placed = this.placedWays(content)
    const same = JSON.stringify(placed) === JSON.stringify(this.placed) && this.content?.section.title === content.section.title
    this.content = content
    this.placed = placed
    const known = this.placed.findIndex(({ section }) => section.id === at)
    this.current = known >= 0 ? known : Math.min(content.above.length, this.placed.length - 1)
    if (!same) this.clear()
    this.arrange()
    put(this.line, 'x', this.offset)
    this._refocus()
  }

  get count(): number {
    return this.placed.length
  }

  /** The section whose way is in focus. */
  get at(): string | null {
    return this.placed[this.current]?.section.id ?? null
  }

  override _getFocused(): Lightning.Component {
    return (this.line.tag(`Way${this.current}`) as Way | undefined) ?? this
  }

  point(at: Lightning.Component): void { this.move(placeOfPointed(at, this.current) - this.current) }

  override _handleRight(): boolean { return this.move(1) }
  override _handleLeft(): boolean { return this.move(-1) }

  private move(step: number): boolean {
    const next = this.current + step
    if (next < 0 || next >= this.placed.length) return false
    this.current = next
    this.arrange()
    glide(this.line, 'x', this.offset, ways.width)
    this.fireAncestors('$moved')
    return true
  }

  /** Only ways that stand whole on the line are there; '…' says that it goes on, also to the left. */
  private arrange(): void {
    const { offset } = this
    const from = offset < 0 ? this.ellipsis : 0
    const seen = this.placed.filter(way => way.x + offset >= from && way.x + way.width + offset <= ways.width)
    this.line.patch(Object.fromEntries(this.placed.map((way, i) => [
      `Way${i}`, seen.includes(way) ? { type: Way, x: way.x, shows: way } : undefined,
    ])))
    const last = seen[seen.length - 1]
    const goesOn = last !== undefined && last !== this.placed[this.placed.length - 1]
    this.line.patch({
      Title: { alpha: this.titleLeft + offset >= from ? 1 : 0 },
      Before: { x: -offset, ...lettered(offset < 0 ? '…' : '', type.section) },
      More: { x: last ? last.x + last.width + ways.betweenChips : 0, ...lettered(goesOn ? '…' : '', type.section) },
    })
  }

  private clear(): void {
    const { section } = this.content!
    this.line.children.filter(child => child instanceof Way).forEach(way => this.line.childList.remove(way))
    const width = this.widthOf(section.title, ways.mostTitle)
    this.line.patch({ Title: { x: this.titleLeft, ...lettered(section.title, type.section, { width, lines: 1 }) } })
  }

  private placedWays({ above, section, below }: WaysContent): readonly Placed[] {
    const count = above.length + below.length
    let x = 0
    const steps = above.map((step, i): Placed => {
      const way: Placed = { kind: 'step', section: step, x, width: this.widthOf(step.title, ways.mostStep), index: i + 1, count }
      x += way.width + this.slashWidth
      return way
    })
    x += this.widthOf(section.title, ways.mostTitle) + ways.afterTitle
    const chips = below.map((chip, i): Placed => {
      const width = Math.ceil(this.measured(chip.title, 'label')) + ways.chipPadding * 2
      const way: Placed = { kind: 'chip', section: chip, x, width, index: above.length + i + 1, count }
      x += width + ways.betweenChips
      return way
    })
    return [...steps, ...chips]
  }

  /** The line moves only as far as the focused way needs. */
  private get offset(): number {
    const way = this.placed[this.current]
    return way ? Math.min(0, ways.width - this.ellipsis - way.x - way.width) : 0
  }

  private get ellipsis(): number {
    return ways.chipPadding * 2
  }

  private get titleLeft(): number {
    const { above } = this.content!
    const last = this.placed[above.length - 1]
    return last ? last.x + last.width + this.slashWidth : 0
  }

  private get slashWidth(): number {
    return Math.ceil(this.measured('/', 'section')) + ways.slash * 2
  }

  private widthOf(text: string, most: number): number {
    return Math.min(most, Math.ceil(this.measured(text, 'section')))
  }

  private measured(text: string, style: 'section' | 'label'): number {
    this.measure = this.measure ?? createMeasure(this.stage)
    return this.measure(text, type[style])
  }

  private get line(): Lightning.Element {
    return this.tag('Line')
  }
}
