import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import { glide, put } from './glide'
import { placeOfPointed, type Holding } from './pointed'
import { Result } from './Result'
import { find } from './theme'
import { moveTo, shownIn, start, type Position } from './viewport'

/** The whole rows, and one that comes at either side. */
const pool = find.wholeResults + 2

export interface ResultsContent {
  readonly stories: readonly Story[]
  /** The line over a headline. */
  metaOf(story: Story): string
}

/** What was found, in as many rows as the screen needs. It signals 'chosen'. */
export class Results extends Lightning.Component implements Holding {
  private content: ResultsContent = { stories: [], metaOf: () => '' }
  private place: Position = start

  static override _template() {
    return {
      // Rows come and go inside the safe area.
      w: find.resultsWidth + find.ringRoom * 2, h: find.ringRoom + find.wholeResults * find.resultStep + 8, clipping: true,
      List: { x: find.ringRoom, y: find.ringRoom, forceZIndexContext: true },
    }
  }

  /** Shows results, `anew` from the first on; else focus stays on its story, where it is on screen. */
  show(content: ResultsContent, anew: boolean): void {
    this.place = anew ? start : placeOf(this.content.stories[this.place.index], content.stories, this.place)
    this.content = content
    put(this.list, 'y', this.offset)
    this.showRows()
  }

  /** Goes to a story that was found. */
  goTo(storyId: string): void {
    this.move(Math.max(0, this.content.stories.findIndex(({ id }) => id === storyId)) - this.place.index)
  }

  get isEmpty(): boolean {
    return this.content.stories.length === 0
  }

  $chosen(story: Story): void {
    this.signal('chosen', story)
  }

  override _getFocused(): Lightning.Component {
    return this.rowOf(this.place.index) ?? this
  }

  point(at: Lightning.Component): void { this.move(placeOfPointed(at, this.place.index) - this.place.index) }

  override _handleDown(): boolean { return this.move(1) }
  override _handleUp(): boolean { return this.move(-1) }
  override _handlePageDown(): boolean { return this.move(find.wholeResults) }
  override _handlePageUp(): boolean { return this.move(-find.wholeResults) }

  private move(step: number): boolean {
    const before = this.place
    this.place = moveTo(before, before.index + step, { count: this.content.stories.length, whole: find.wholeResults })
    if (this.place.index === before.index) return false
    this.showRows()
    glide(this.list, 'y', this.offset, find.resultStep)
    this._refocus()
    return true
  }

  private showRows(): void {
    for (let slot = 0; slot < pool; slot++) this.showSlot(slot, shownIn(slot, pool, this.place.first - 1))
  }

  private showSlot(slot: number, index: number): void {
    const { stories, metaOf } = this.content
    const story = stories[index]
    const ref = `Row${slot}`
    const known = this.list.tag(ref) as Result | undefined
    if (!story) {
      if (known) known.visible = false
      return
    }
    if (!known) this.list.patch({ [ref]: { type: Result, signals: { chosen: '$chosen' } } })
    const row = this.list.tag(ref) as Result
    row.patch({ visible: true, y: index * find.resultStep + 4 })
    row.show({ story, meta: metaOf(story), index: index + 1, count: stories.length })
  }

  private rowOf(index: number): Result | undefined {
    return index < this.content.stories.length ? this.list.tag(`Row${index % pool}`) as Result | undefined : undefined
  }

  private get offset(): number {
    return find.ringRoom - this.place.first * find.resultStep
  }

  private get list(): Lightning.Element {
    return this.tag('List')
  }
}

function placeOf(story: Story | undefined, stories: readonly Story[], place: Position): Position {
  const found = stories.findIndex(({ id }) => id === story?.id)
  const index = found >= 0 ? found : place.index
  const first = Math.max(0, place.first + index - place.index)
  return moveTo({ index, first }, index, { count: stories.length, whole: find.wholeResults })
}
