import { Lightning } from '@lightningjs/sdk'
import { writeTrail } from '../../newsroom/model/trail'
import type { Described, Description } from './described'
import { lettered } from './lettered'
import { createMeasure } from './measure'
import type { Walked } from './pointed'
import { ringAround } from './shapes'
import { card, colours, reader, storyTrail, type } from './theme'

/** A step of a story's trail, and the section that it opens; null: the channel has none. */
export interface StoryStep {
  readonly title: string
  readonly sectionId: string | null
}

interface Placed {
  readonly title: string
  readonly sectionId: string
  readonly x: number
  readonly width: number
  /** The text before it and after it. */
  readonly before: string
  readonly after: string
}

/** The way to a story in one quiet line. When it has the focus, each step that is a section can be walked to, and OK opens it. */
export class StoryTrail extends Lightning.Component implements Described, Walked {
  private steps: readonly StoryStep[] = []
  private ways: readonly Placed[] = []
  private current = 0
  private width: number = reader.column

  static override _template() {
    return { w: reader.column, h: type.meta.lineHeight, Before: { color: colours.quiet }, Step: { color: colours.bright }, After: { color: colours.quiet } }
  }

  show(steps: readonly StoryStep[]): void {
    this.steps = steps
    this.ways = this.placed()
    this.begin()
    this.arrange()
  }

  /** Pixels that it may take. */
  set room(width: number) {
    if (width === this.width) return
    this.width = width
    this.ways = this.placed()
    this.current = Math.min(this.current, this.ways.length - 1)
    this.arrange()
  }

  /** At the last step: that is what the story is about. */
  begin(): void {
    this.current = this.ways.length - 1
  }

  /** There is a step to open. */
  get opens(): boolean {
    return this.ways.length > 0
  }

  get described(): Description {
    const way = this.ways[this.current]
    return { id: `step:${way?.sectionId ?? ''}`, role: 'step', label: way?.title ?? '', language: null, index: this.current + 1, count: this.ways.length }
  }

  override _handleLeft(): boolean { return this.go(-1) }
  override _handleRight(): boolean { return this.go(1) }

  override _handleEnter(): void {
    const way = this.ways[this.current]
    if (way) this.fireAncestors('$openSection', way.sectionId)
  }

  pointAt(x: number): void {
    const at = (this.rtl ? 1 - x : x) * this.w
    const far = ({ x: from, width }: Placed): number => Math.max(from - at, at - (from + width), 0)
    const nearest = this.ways.reduce((found, way, i) => far(way) < far(this.ways[found]!) ? i : found, 0)
    this.go(nearest - this.current)
  }

  override _focus(): void { this.arrange() }
  override _unfocus(): void { this.arrange() }

  private go(step: number): boolean {
    const next = this.current + step
    if (next < 0 || next >= this.ways.length) return false
    this.current = next
    this.arrange()
    return true
  }

  /** One text at rest; in focus three, of which the middle one is the step. */
  private arrange(): void {
    const way = this.hasFocus() ? this.ways[this.current] : undefined
    const whole = writeTrail(this.steps.map(({ title }) => title))
    this.patch({
      Before: lettered(way ? way.before : whole, type.meta, { width: this.width, lines: 1 }),
      Step: way ? { x: way.x, ...lettered(way.title, type.meta) } : { texture: null },
      After: way ? { x: way.x + way.width + storyTrail.gap, ...lettered(way.after, type.meta, { width: this.width - way.x - way.width - storyTrail.gap, lines: 1 }) } : { texture: null },
      Box: way ? { x: way.x - storyTrail.air, y: storyTrail.top } : undefined,
    })
    if (way) this.patch({ Box: { Ring: { ...ringAround(way.width + storyTrail.air * 2, storyTrail.height, card.corner), color: colours.accent } } })
  }

  /** Only steps that stand whole on the line. */
  private placed(): readonly Placed[] {
    const measure = createMeasure(this.stage)
    const titles = this.steps.map(({ title }) => title)
    return this.steps.flatMap(({ title, sectionId }, i) => {
      const before = i === 0 ? '' : `${writeTrail(titles.slice(0, i))} / `
      const x = i === 0 ? 0 : Math.round(measure(before, type.meta)) + storyTrail.gap
      const width = Math.ceil(measure(title, type.meta))
      const after = i === titles.length - 1 ? '' : ` / ${writeTrail(titles.slice(i + 1))}`
      return sectionId === null || x + width > this.width ? [] : [{ title, sectionId, x, width, before, after }]
    })
  }
}
