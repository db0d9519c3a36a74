import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import type { Described, Description } from './described'
import { glide, put } from './glide'
import { HeadlineItem } from './HeadlineItem'
import { HeadlineSkeletons } from './HeadlineSkeletons'
import { createMeasure, type MeasureText } from './measure'
import { Notice } from './Notice'
import type { RowContent } from './Row'
import { list, type } from './theme'
import { moveTo, shownIn, start, type Position } from './viewport'
import { failureWords, words } from './words'

/** The headlines on the screen, and one that is coming at each end. */
const pool = list.whole + 2

/** A section's headlines, one under another. It has as many elements as the screen needs, however many stories there are. */
export class HeadlineList extends Lightning.Component implements Described {
  private content: RowContent | null = null
  private place: Position = start
  private measure: MeasureText | null = null

  static override _template() {
    return {
      Window: {
        clipping: true, x: -list.bleed, y: -list.bleed, w: list.width + list.bleed * 2, h: list.whole * list.step + list.bleed * 2,
        Lines: { x: list.bleed, y: list.bleed },
      },
    }
  }

  /** Shows a section as it is known now, at `place`. */
  show(content: RowContent, place: Position): void {
    const other = content.section.id !== this.content?.section.id
    this.content = content
    this.place = moveTo(place, place.index, { count: content.stories.length, whole: list.whole })
    this.showNotice()
    this.patch({ Skeletons: this.waits ? { type: HeadlineSkeletons } : undefined })
    put(this.lines, 'y', this.offset)
    this.showLines()
    this._refocus()
    // Never at mere news: what fails to come would be asked for without end.
    if (other) this.askMore()
  }

  /** The list is filled before it is on the stage, where nobody hears it ask. */
  override _active(): void {
    this.askMore()
  }

  get position(): Position {
    return this.place
  }

  get focusedStory(): Story | null {
    return this.stories[this.place.index] ?? null
  }

  get described(): Description {
    return { id: `section:${this.content?.section.id ?? ''}`, role: 'message', label: words.waiting }
  }

  override _getFocused(): Lightning.Component {
    return (this.tag('Notice') as Notice | undefined) ?? this.itemOf(this.place.index) ?? this
  }

  override _handleDown(): boolean { return this.move(1) }
  override _handleUp(): boolean { return this.move(-1) }
  override _handleRight(): boolean { return this.move(list.whole) }
  override _handleLeft(): boolean { return this.move(-list.whole) }
  override _handlePageDown(): boolean { return this.move(list.whole) }
  override _handlePageUp(): boolean { return this.move(-list.whole) }

  $again(): void {
    if (this.content) this.fireAncestors('$refresh', this.content.section.id)
  }

  private move(step: number): boolean {
    const before = this.place
    this.place = this.after(step)
    if (this.place.index === before.index) return false
    this.showLines()
    // Between two pages there are no lines to glide over.
    if (Math.abs(step) > 1) put(this.lines, 'y', this.offset)
    else glide(this.lines, 'y', this.offset, list.step)
    this.fireAncestors('$moved')
    this.signal('looked')
    this.askMore()
    return true
  }

  /** A page further, the focus stays where it is on the screen. */
  private after(step: number): Position {
    const from = Math.abs(step) > 1 ? { ...this.place, first: Math.max(0, this.place.first + step) } : this.place
    return moveTo(from, this.place.index + step, { count: this.stories.length, whole: list.whole })
  }

  /** Older stories are fetched before the last headline is reached. */
  private askMore(): void {
    if (this.content?.more && this.place.index + pool >= this.stories.length) this.fireAncestors('$more', this.content.section.id)
  }

  private showLines(): void {
    for (let slot = 0; slot < pool; slot++) this.showSlot(slot, shownIn(slot, pool, this.place.first - 1))
  }

  private showSlot(slot: number, index: number): void {
    const story = this.stories[index]
    const ref = `Line${slot}`
    if (!story) {
      if (this.lines.tag(ref)) this.lines.patch({ [ref]: { visible: false } })
      return
    }
    this.lines.patch({ [ref]: { type: HeadlineItem, visible: true, y: index * list.step } })
    this.itemOf(index)!.show(this.headline(story, index))
  }

  private headline(story: Story, index: number) {
    this.measure = this.measure ?? createMeasure(this.stage)
    const { ageOf, metaOf, markOf, numberOf, numbersShown = false } = this.content!
    const age = ageOf(story)
    return { story, age, ageWidth: this.measure(age, type.meta), meta: metaOf(story), mark: markOf(story), index: index + 1, count: this.stories.length, number: numberOf?.(story) ?? null, numbersShown }
  }

  private showNotice(): void {
    const { section, state, failures, none = words.empty } = this.content!
    if (this.stories.length > 0 || this.waits) return this.patch({ Notice: undefined })
    const failure = state === 'failed' ? failures[0] : undefined
    this.patch({ Notice: { type: Notice, signals: { again: '$again' } } });
    (this.tag('Notice') as Notice).show({
      id: `notice:${section.id}`,
      text: failure ? failureWords(failure.kind) : none,
      code: failure ? failure.kind : null,
    })
  }

  private itemOf(index: number): HeadlineItem | undefined {
    if (index >= this.stories.length) return undefined
    return this.lines.tag(`Line${index % pool}`) as HeadlineItem | undefined
  }

  private get waits(): boolean {
    return this.content?.state === 'waiting' && this.stories.length === 0
  }

  private get offset(): number {
    return list.bleed - this.place.first * list.step
  }

  private get stories(): readonly Story[] {
    return this.content?.stories ?? []
  }

  private get lines(): Lightning.Element {
    return this.tag('Window.Lines')
  }
}
