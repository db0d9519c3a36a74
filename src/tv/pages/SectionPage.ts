import { Lightning } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import type { Story } from '../../newsroom/model/story'
import { Clock } from '../components/Clock'
import { placeAfter } from '../components/placeAfter'
import type { Bulletin, ScreenDescription, Telling } from '../components/described'
import { HeaderButtons, type HeaderEntry } from '../components/HeaderButtons'
import { HeadlineList } from '../components/HeadlineList'
import { lettered } from '../components/lettered'
import type { Holding } from '../components/pointed'
import { Preview } from '../components/Preview'
import type { RowContent } from '../components/Row'
import { colours, home, list, reader, safe, screen, type } from '../components/theme'
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

/** Where in the page the focus is. */
type Part = 'list' | 'ways' | 'news'

/** Where a viewer left a section. */
interface Left {
  readonly place: Position
  readonly stories: readonly Story[]
  readonly part: Part
  readonly way: string | null
}

/** One section: the way to it, its subsections, and all its headlines. */
export class SectionPage extends Lightning.Component implements Telling, Holding {
  private content: SectionContent | null = null
  private part: Part = 'list'
  private news: HeaderEntry | null = null
  private readonly left = new Map<string, Left>()

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Ways: { type: Ways, x: safe.left, y: safe.top },
      Buttons: { type: HeaderButtons, x: home.buttonRight, y: home.buttonTop, signals: { pressed: '$pressed' } },
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
    this.part = this.possible(left?.part ?? 'list')
    this.$looked()
    if (other) this.ask()
    this.fireAncestors('$moved')
  }

  /** What the button for news says. */
  tellNews(news: HeaderEntry): void {
    this.news = news
    this.buttons.show([news])
  }

  /** Goes to the first of these stories that is listed. */
  goToFirst(storyIds: readonly string[]): boolean {
    const { row } = this.content!
    const index = row.stories.findIndex(({ id }) => storyIds.includes(id))
    this.list.show(row, { index: Math.max(index, 0), first: 0 })
    this.$looked()
    this.go('list')
    return index >= 0
  }

  get stories(): readonly Story[] {
    return this.content?.row.stories ?? []
  }

  /** Goes to a story that is listed. */
  goTo(storyId: string): void {
    if (this.stories.some(({ id }) => id === storyId)) this.goToFirst([storyId])
  }

  /** The section that is shown. */
  get sectionId(): string | null {
    return this.content?.row.section.id ?? null
  }

  get bulletins(): readonly Bulletin[] {
    return this.buttons.bulletins
  }

  get screen(): ScreenDescription {
    const { row } = this.content ?? {}
    return { name: 'section', params: { id: row?.section.id ?? '' }, title: row?.section.title ?? '', language: null, state: row ? stateOf(row) : 'loading' }
  }

  /** The page is filled before it is on the stage, where nobody hears it ask. */
  override _active(): void {
    this.ask()
  }

  override _getFocused(): Lightning.Component {
    return { list: this.list, ways: this.ways, news: this.buttons }[this.part]
  }

  point(at: Lightning.Component): void { this.go(at === this.list ? 'list' : at === this.ways ? 'ways' : 'news') }

  override _handleUp(): boolean {
    return this.part === 'list' && this.go(this.possible('ways'))
  }

  override _handleDown(): boolean {
    return this.part !== 'list' && this.go('list')
  }

  /** The button stands at the end of the ways. */
  override _handleRight(): boolean {
    return this.part === 'ways' && this.news !== null && this.go('news')
  }

  override _handleLeft(): boolean {
    return this.part === 'news' && this.ways.count > 0 && this.go('ways')
  }

  $pressed(): void {
    this.fireAncestors('$news')
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

  private go(part: Part): boolean {
    if (part === this.part) return false
    this.part = part
    this.fireAncestors('$moved')
    return true
  }

  /** Where there are no ways, the button is what stands above the list. */
  private possible(part: Part): Part {
    if (part === 'ways' && this.ways.count > 0) return 'ways'
    return part !== 'list' && this.news ? 'news' : 'list'
  }

  private ask(): void {
    if (this.sectionId !== null) this.fireAncestors('$near', [this.sectionId])
  }

  private remember(): void {
    if (!this.content) return
    const { section, stories } = this.content.row
    this.left.set(section.id, { place: this.list.position, stories, part: this.part, way: this.part === 'ways' ? this.ways.at : null })
  }

  private get buttons(): HeaderButtons { return this.tag('Buttons') as HeaderButtons }
  private get ways(): Ways { return this.tag('Ways') as Ways }
  private get list(): HeadlineList { return this.tag('List') as HeadlineList }
  private get preview(): Preview { return this.tag('Preview') as Preview }
}

function stateOf({ stories, state }: RowContent): ScreenDescription['state'] {
  if (stories.length > 0) return 'ready'
  return state === 'waiting' ? 'loading' : state === 'failed' ? 'error' : 'empty'
}
