import { Lightning } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import { Clock } from '../components/Clock'
import { placeAfter } from '../components/Column'
import type { ScreenDescription } from '../components/described'
import { HeadlineList } from '../components/HeadlineList'
import { lettered } from '../components/lettered'
import { Preview } from '../components/Preview'
import type { RowContent } from '../components/Row'
import { colours, list, reader, safe, screen, type } from '../components/theme'
import { start, type Position } from '../components/viewport'
import { Ways } from '../components/Ways'
import { words } from '../components/words'

export interface SectionContent {
  readonly row: RowContent
  /** The steps that lead to the section, outermost first. */
  readonly above: readonly Section[]
  readonly below: readonly Section[]
  now(): number
  /** When a story was published, and what it is to the viewer; '' when there is nothing to say. */
  timesOf(story: Story): string
}

/** Where a viewer left a section. */
interface Left {
  readonly place: Position
  readonly stories: readonly Story[]
  readonly inWays: boolean
  readonly way: string | null
}

/** One section: the way to it, its subsections, and all its headlines. */
export class SectionPage extends Lightning.Component {
  private content: SectionContent | null = null
  private inWays = false
  private readonly left = new Map<string, Left>()

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Ways: { type: Ways, x: safe.left, y: safe.top },
      Clock: { type: Clock, x: safe.right, y: safe.top + 7 },
      List: { type: HeadlineList, x: safe.left, y: list.top, signals: { looked: '$looked' } },
      Preview: { type: Preview, x: reader.railLeft, y: list.top },
      Note: { x: reader.railLeft, y: list.noteTop, color: colours.quiet },
      Counter: { mountX: 1, x: safe.right, y: list.noteTop, color: colours.quiet },
    }
  }

  /** Shows a section as it is known now: where the viewer left it, also when another was shown between. */
  show(content: SectionContent): void {
    this.remember()
    const { row, above, below, now } = content
    const other = row.section.id !== this.content?.row.section.id
    const left = this.left.get(row.section.id)
    if (!this.content) this.patch({ Clock: { clock: now } })
    this.content = content
    this.ways.show({ above, section: row.section, below }, left?.way ?? null)
    this.list.show(row, left ? placeAfter(left, row, left.place) : start)
    this.inWays = (left?.inWays ?? false) && this.ways.count > 0
    this.$looked()
    if (other) this.ask()
    this.fireAncestors('$moved')
  }

  /** The section that is shown. */
  get sectionId(): string | null {
    return this.content?.row.section.id ?? null
  }

  get screen(): ScreenDescription {
    const { row } = this.content ?? {}
    return { name: 'section', params: { id: row?.section.id ?? '' }, title: row?.section.title ?? '', state: row ? stateOf(row) : 'loading' }
  }

  /** The page is filled before it is on the stage, where nobody hears it ask. */
  override _active(): void {
    this.ask()
  }

  override _getFocused(): Lightning.Component {
    return this.inWays ? this.ways : this.list
  }

  override _handleUp(): boolean {
    if (this.inWays || this.ways.count === 0) return false
    return this.go(true)
  }

  override _handleDown(): boolean {
    return this.inWays && this.go(false)
  }

  /** The focus is on another headline. */
  $looked(): void {
    const { row, timesOf } = this.content!
    const story = this.list.focusedStory
    this.preview.show(story && { story, times: timesOf(story), tint: row.tint, section: row.section.title })
    this.patch({
      Note: lettered(row.stories.length > 0 ? row.note : '', type.meta),
      Counter: lettered(story ? words.page(this.list.position.index + 1, row.stories.length) : '', type.meta),
    })
  }

  private go(inWays: boolean): boolean {
    this.inWays = inWays
    this.fireAncestors('$moved')
    return true
  }

  private ask(): void {
    if (this.sectionId !== null) this.fireAncestors('$near', [this.sectionId])
  }

  private remember(): void {
    if (!this.content) return
    const { section, stories } = this.content.row
    this.left.set(section.id, { place: this.list.position, stories, inWays: this.inWays, way: this.inWays ? this.ways.at : null })
  }

  private get ways(): Ways { return this.tag('Ways') as Ways }
  private get list(): HeadlineList { return this.tag('List') as HeadlineList }
  private get preview(): Preview { return this.tag('Preview') as Preview }
}

function stateOf({ stories, state }: RowContent): ScreenDescription['state'] {
  if (stories.length > 0) return 'ready'
  return state === 'waiting' ? 'loading' : state === 'failed' ? 'error' : 'empty'
}
