import { Lightning } from '@lightningjs/sdk'
import { recordingOf } from '../../newsroom/model/recording'
import type { Story } from '../../newsroom/model/story'
import type { Described, Description } from './described'
import { glide, put } from './glide'
import { HeadlineItem } from './HeadlineItem'
import { HeadlineSkeletons } from './HeadlineSkeletons'
import { createMeasure, type MeasureText } from './measure'
import { Notice } from './Notice'
import { placeOfPointed, type Holding } from './pointed'
import type { RowContent } from './Row'
import { lengthWords } from './recorded'
import { noticeOf, waitsFor } from './sectionNotice'
import { list, type } from './theme'
import { moveTo, pageTo, shownIn, start, type Extent, type Position } from './viewport'
import { playMark } from './watchTheme'
import { words } from './words'

/** The headlines on the screen, and one that is coming at each end. */
const pool = list.whole + 2

/** A section's headlines, one under another. It has as many elements as the screen needs, however many stories there are. */
export class HeadlineList extends Lightning.Component implements Described, Holding {
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
    this.place = moveTo(place, place.index, this.extent)
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

  point(at: Lightning.Component): void { this.step(placeOfPointed(at, this.place.index) - this.place.index) }

  override _handleDown(): boolean { return this.step(1) }
  override _handleUp(): boolean { return this.step(-1) }
  override _handleRight(): boolean { return this.page(1) }
  override _handleLeft(): boolean { return this.page(-1) }
  override _handlePageDown(): boolean { return this.page(1) }
  override _handlePageUp(): boolean { return this.page(-1) }

  $again(): void {
    if (this.content) this.fireAncestors('$refresh', this.content.section.id)
  }

  private step(step: number): boolean {
    return this.go(moveTo(this.place, this.place.index + step, this.extent), () => glide(this.lines, 'y', this.offset, list.step))
  }

  /** Between two pages there are no lines to glide over. */
  private page(pages: 1 | -1): boolean {
    return this.go(pageTo(this.place, pages, this.extent), () => put(this.lines, 'y', this.offset))
  }

  private go(place: Position, bring: () => void): boolean {
    const { index } = this.place
    this.place = place
    if (place.index === index) return false
    this.showLines()
    bring()
    this.fireAncestors('$moved')
    this.signal('looked')
    this.askMore()
    return true
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
    const recording = recordingOf(story)
    const age = [recording ? lengthWords(recording) : '', ageOf(story)].filter(part => part !== '').join(' · ')
    return { story, recording, part: this.content!.watchedOf?.(story) ?? null, age, ageWidth: this.measure(age, type.meta) + (recording ? playMark.step : 0), meta: metaOf(story), mark: markOf(story), index: index + 1, count: this.stories.length, number: numberOf?.(story) ?? null, numbersShown }
  }

  private showNotice(): void {
    const notice = noticeOf(this.content!)
    if (!notice) return this.patch({ Notice: undefined })
    this.patch({ Notice: { type: Notice, signals: { again: '$again' } } });
    (this.tag('Notice') as Notice).show(notice)
  }

  private itemOf(index: number): HeadlineItem | undefined {
    if (index >= this.stories.length) return undefined
    return this.lines.tag(`Line${index % pool}`) as HeadlineItem | undefined
  }

  private get waits(): boolean {
    return this.content !== null && waitsFor(this.content)
  }

  private get extent(): Extent {
    return { count: this.stories.length, whole: list.whole }
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
