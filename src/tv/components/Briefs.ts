import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import { BriefLine } from './BriefLine'
import type { Described, Description } from './described'
import { footShade } from './footShade'
import { lettered } from './lettered'
import { placeOfPointed, type Holding } from './pointed'
import { colours, safe, screen, type } from './theme'
import { moveTo, pageTo, shownIn, start, type Extent, type Position } from './viewport'
import { briefs } from './watchTheme'
import { words } from './words'

export interface BriefsContent {
  readonly stories: readonly Story[]
  metaOf(story: Story): string
}

const pool = briefs.whole

/** Headlines over the foot of a stream, to be read beside it. OK signals `chosen` with a story; Back, and Up from the first, `closed`. */
export class Briefs extends Lightning.Component implements Described, Holding {
  private content: BriefsContent = { stories: [], metaOf: () => '' }
  private place: Position = start

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Shade: footShade(screen.width, briefs.shadeTop, briefs.shadeFull, screen.height),
      Title: { x: safe.left + briefs.padding, y: briefs.titleTop, color: colours.text },
      None: { x: safe.left + briefs.padding, y: briefs.top + briefs.wordsTop, color: colours.text },
      Lines: { x: safe.left, y: briefs.top, w: safe.width },
    }
  }

  /** Whoever comes back finds the story that was left. */
  show(content: BriefsContent): void {
    const left = this.content.stories[this.place.index]?.id
    this.content = content
    this.place = moveTo(this.place, Math.max(0, content.stories.findIndex(({ id }) => id === left)), this.extent)
    this.patch({
      Title: lettered(words.playing.headlines, type.label),
      None: lettered(content.stories.length > 0 ? '' : words.playing.noHeadlines, type.label, { width: safe.width, lines: 2 }),
    })
    this.showLines()
    this._refocus()
  }

  get described(): Description {
    return { id: 'briefs', role: 'message', label: words.playing.noHeadlines }
  }

  override _getFocused(): Lightning.Component {
    return this.lineOf(this.place.index) ?? this
  }

  $chosen(story: Story): void {
    this.signal('chosen', story)
  }

  point(at: Lightning.Component): void { this.go(moveTo(this.place, placeOfPointed(at, this.place.index), this.extent)) }

  override _handleDown(): void { this.go(moveTo(this.place, this.place.index + 1, this.extent)) }
  override _handlePageDown(): void { this.go(pageTo(this.place, 1, this.extent)) }
  override _handlePageUp(): void { this.go(pageTo(this.place, -1, this.extent)) }
  override _handleBack(): void { this.signal('closed') }

  override _handleUp({ repeat }: KeyboardEvent): void {
    if (this.place.index > 0) this.go(moveTo(this.place, this.place.index - 1, this.extent))
    // A held key ends with the list.
    else if (!repeat) this.signal('closed')
  }

  private go(place: Position): void {
    if (place.index === this.place.index) return
    this.place = place
    this.showLines()
    this._refocus()
  }

  /** In steps: each frame over a picture draws the whole screen. */
  private showLines(): void {
    const { stories, metaOf } = this.content
    for (let slot = 0; slot < pool; slot++) {
      const index = shownIn(slot, pool, this.place.first)
      const story = stories[index]
      const ref = `Line${slot}`
      if (!story) {
        if (this.lines.tag(ref)) this.lines.patch({ [ref]: { visible: false } })
        continue
      }
      this.lines.patch({ [ref]: { type: BriefLine, visible: true, y: (index - this.place.first) * briefs.line, signals: { chosen: '$chosen' } } });
      (this.lines.tag(ref) as BriefLine).show({ story, meta: metaOf(story), index: index + 1, count: stories.length })
    }
  }

  private lineOf(index: number): BriefLine | undefined {
    return index < this.content.stories.length ? this.lines.tag(`Line${index % pool}`) as BriefLine | undefined : undefined
  }

  private get extent(): Extent {
    return { count: this.content.stories.length, whole: pool }
  }

  private get lines(): Lightning.Element {
    return this.tag('Lines')
  }
}
