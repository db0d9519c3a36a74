import { Lightning } from '@lightningjs/sdk'
import { placeOfPointed, type Holding } from './pointed'
import { Suggestion, type SuggestionContent } from './Suggestion'
import { colours, find, type } from './theme'
import { lettered } from './lettered'
import { words } from './words'

type Offer = Pick<SuggestionContent, 'id' | 'role' | 'label'>

interface Group {
  readonly title: string
  readonly offers: readonly Offer[]
}

export interface SuggestionsContent {
  readonly topics: readonly string[]
  readonly recent: readonly string[]
}

/** What can be searched for without typing: topics beside recent searches. It signals 'taken' and 'forget'. */
export class Suggestions extends Lightning.Component implements Holding {
  private groups: readonly Group[] = []
  private column = 0
  private row = 0
  private shown = ''

  static override _template() {
    return { Titles: {}, Columns: { y: find.listTop } }
  }

  show({ topics, recent }: SuggestionsContent): void {
    const written = JSON.stringify([topics, recent])
    if (written === this.shown) return
    this.shown = written
    const before = this.offer
    this.groups = [topicGroup(topics), recentGroup(recent)].filter(({ offers }) => offers.length > 0)
    this.titles.children = this.groups.map(({ title }, i) => ({ x: this.leftOf(i) + find.padding, y: find.titleTop, color: colours.quiet, ...lettered(title, type.label) }))
    this.columns.children = this.groups.map(({ offers }, i) => ({ x: this.leftOf(i), children: offers.map((offer, row) => itemOf(offer, row, offers.length)) }))
    this.stayOn(before)
    this._refocus()
  }

  get isEmpty(): boolean {
    return this.groups.length === 0
  }

  begin(): void {
    this.column = 0
    this.row = 0
  }

  $chosen({ role, label }: SuggestionContent): void {
    if (role === 'button') this.signal('forget')
    else this.signal('taken', label)
  }

  override _getFocused(): Lightning.Component {
    return (this.columns.children[this.column]?.children[this.row] as Suggestion | undefined) ?? this
  }

  point(at: Lightning.Component): void {
    const column = this.columns.children.findIndex(({ children }) => children.some(child => child === at))
    if (column >= 0) this.to(column, placeOfPointed(at, 0))
  }

  override _handleDown(): boolean { return this.to(this.column, this.row + 1) }
  override _handleUp(): boolean { return this.to(this.column, this.row - 1) }
  override _handleRight(): boolean { return this.to(this.column + 1, this.row) }
  override _handleLeft(): boolean { return this.to(this.column - 1, this.row) }

  private to(column: number, row: number): boolean {
    const offers = this.groups[column]?.offers
    if (!offers || row < 0 || (column === this.column && row >= offers.length)) return false
    this.column = column
    this.row = Math.min(row, offers.length - 1)
    this._refocus()
    return true
  }

  /** On what was in focus before, or as near to it as there is something. */
  private stayOn(before: Offer | undefined): void {
    const column = this.groups.findIndex(({ offers }) => offers.some(({ id }) => id === before?.id))
    this.column = Math.max(0, column >= 0 ? column : Math.min(this.column, this.groups.length - 1))
    const offers = this.groups[this.column]?.offers ?? []
    const row = offers.findIndex(({ id }) => id === before?.id)
    this.row = Math.max(0, row >= 0 ? row : Math.min(this.row, offers.length - 1))
  }

  private leftOf(column: number): number {
    return column * (find.suggestionWidth + find.suggestionGap)
  }

  private get offer(): Offer | undefined {
    return this.groups[this.column]?.offers[this.row]
  }

  private get titles(): Lightning.Element { return this.tag('Titles') }
  private get columns(): Lightning.Element { return this.tag('Columns') }
}

function topicGroup(topics: readonly string[]): Group {
  return { title: words.topics, offers: topics.map(label => ({ id: `topic:${label}`, role: 'topic', label })) }
}

function recentGroup(recent: readonly string[]): Group {
  const searches = recent.map((label): Offer => ({ id: `search:${label}`, role: 'search', label }))
  const forget: Offer = { id: 'searches:forget', role: 'button', label: words.forgetSearches }
  return { title: words.recentSearches, offers: searches.length > 0 ? [...searches, forget] : [] }
}

function itemOf(offer: Offer, row: number, count: number): object {
  return { type: Suggestion, y: row * find.suggestionStep, shows: { ...offer, index: row + 1, count }, signals: { chosen: '$chosen' } }
}
