import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import type { Bulletin, ScreenDescription, Telling } from '../components/described'
import { Clock } from '../components/Clock'
import { Column } from '../components/Column'
import { paces, type Pace, type Paced } from '../components/pace'
import type { Holding } from '../components/pointed'
import type { RowContent } from '../components/Row'
import { HeaderButtons, type HeaderEntry } from '../components/HeaderButtons'
import { colours, home, safe, screen, type } from '../components/theme'
import { lettered } from '../components/lettered'
import { words } from '../components/words'

export interface HomeContent {
  readonly name: string
  readonly rows: readonly RowContent[]
  /** Nothing is kept now. */
  readonly guest: boolean
  /** Cards show their numbers. */
  readonly numbersShown: boolean
  now(): number
}

/** The channel: its name, the time, and a row per section. */
export class HomePage extends Lightning.Component implements Paced, Telling, Holding {
  private content: HomeContent | null = null
  /** Focus is in the header, above the first row. */
  private above = false
  /** The button for news. */
  private news: HeaderEntry | null = null

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Rows: { type: Column, x: safe.left, y: home.headerHeight },
      // Rows pass under the header, and no word of theirs shows in it.
      Header: {
        rect: true, w: screen.width, h: home.headerHeight - 24, color: colours.ground,
        Name: { x: safe.left, y: safe.top, color: colours.text },
        Buttons: { type: HeaderButtons, x: home.buttonRight, y: home.buttonTop, signals: { pressed: '$pressed' } },
        // On the baseline of the name.
        Clock: { type: Clock, x: safe.right, y: safe.top + 7 },
      },
    }
  }

  show(content: HomeContent): void {
    const first = this.content === null
    this.content = content
    if (first) this.patch({ Header: { Clock: { clock: content.now } } })
    this.showButtons()
    this.column.show(content.rows)
  }

  /** News of one section. */
  update(row: RowContent): void {
    const { content } = this
    if (!content) return
    this.content = { ...content, rows: content.rows.map(known => known.section.id === row.section.id ? row : known) }
    this.column.update(row)
  }

  /** Of the rows, in their order. */
  get sectionIds(): readonly string[] {
    return this.content?.rows.map(({ section }) => section.id) ?? []
  }

  /** Goes to a section's row; null: to the first one. */
  go(sectionId: string | null, index = 0): void {
    this.above = false
    this.column.go(sectionId, index)
  }

  /** The section whose row is in focus. */
  get sectionId(): string | null {
    return this.column.sectionId
  }

  /** Of the row in focus. */
  get stories(): readonly Story[] {
    return this.row?.stories ?? []
  }

  /** Goes to a story in the row in focus, where it has it. */
  goTo(storyId: string): void {
    const index = this.stories.findIndex(({ id }) => id === storyId)
    if (this.row && index >= 0) this.go(this.row.section.id, (this.row.live ?? []).length + index)
  }

  /** Goes to the first of these stories that stands in a row; false: none does. */
  goToFirst(storyIds: readonly string[]): boolean {
    for (const { section, stories, live = [] } of this.content?.rows ?? []) {
      const index = stories.findIndex(({ id }) => storyIds.includes(id))
      if (index < 0) continue
      this.go(section.id, live.length + index)
      return true
    }
    return false
  }

  /** What the button for news says. */
  tellNews(news: HeaderEntry): void {
    this.news = news
    if (this.content) this.showButtons()
  }

  /** The viewer stands where the news begins. */
  get isAtStart(): boolean {
    return !this.above && this.column.isAtStart
  }

  get bulletins(): readonly Bulletin[] {
    return this.buttons.bulletins
  }

  get screen(): ScreenDescription {
    const rows = this.content?.rows ?? []
    return { name: 'home', params: {}, title: this.content?.name ?? '', language: null, state: stateOf(rows) }
  }

  paceOf(key: string): Pace {
    return ['left', 'right', 'ff', 'rw'].includes(key) ? paces.cards : paces.rows
  }

  override _getFocused(): Lightning.Component {
    return this.above ? this.buttons : this.column
  }

  point(at: Lightning.Component): void { this.goAbove(at === this.buttons) }

  /** A held key ends at the first row. */
  override _handleUp({ repeat }: KeyboardEvent): boolean { return repeat || this.goAbove(true) }
  override _handleDown(): boolean { return this.goAbove(false) }

  $pressed(id: string): void {
    if (id === this.news?.id) this.fireAncestors('$news')
    else if (id === 'header:guest') this.fireAncestors('$settings', 'guest')
    else if (id === 'header:number') this.fireAncestors('$pad')
    else if (id === 'header:settings') this.fireAncestors('$settings', '')
    else this.fireAncestors('$search')
  }

  private goAbove(above: boolean): boolean {
    if (above === this.above) return false
    this.above = above
    if (above) this.buttons.enter()
    this._refocus()
    return true
  }

  private showButtons(): void {
    const { name, guest, numbersShown } = this.content!
    this.buttons.show([
      ...this.news ? [this.news] : [],
      ...guest ? [{ id: 'header:guest', label: words.guest }] : [],
      ...numbersShown ? [{ id: 'header:number', label: words.number }] : [],
      { id: 'header:settings', label: words.settings },
      { id: 'header:search', label: words.search },
    ])
    const width = home.buttonRight - safe.left - this.buttons.w
    this.patch({ Header: { Name: lettered(name, type.section, { width, lines: 1 }) } })
  }

  private get row(): RowContent | undefined {
    return this.content?.rows.find(({ section }) => section.id === this.sectionId)
  }

  private get buttons(): HeaderButtons {
    return this.tag('Header.Buttons') as HeaderButtons
  }

  private get column(): Column {
    return this.tag('Rows') as Column
  }
}

function stateOf(rows: readonly RowContent[]): ScreenDescription['state'] {
  if (rows.some(({ stories }) => stories.length > 0)) return 'ready'
  if (rows.some(({ state }) => state === 'waiting')) return 'loading'
  return rows.some(({ state }) => state === 'failed') ? 'error' : 'empty'
}
