import { Lightning } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import type { Failure } from '../../newsroom/model/failure'
import type { Mark } from '../../newsroom/model/mark'
import type { Story } from '../../newsroom/model/story'
import { AllCard } from './AllCard'
import { Card } from './Card'
import type { Described, Description } from './described'
import { glide, put } from './glide'
import { LeadCard } from './LeadCard'
import { Notice } from './Notice'
import { isFar } from './pace'
import { RowTitle } from './RowTitle'
import { Skeletons } from './Skeletons'
import { card, home } from './theme'
import { isWhole, moveTo, pageTo, placeOf, shownIn, start, type Extent, type Position } from './viewport'
import { failureWords, words } from './words'

export interface RowContent {
  readonly section: Section
  readonly state: 'waiting' | 'ready' | 'failed'
  readonly stories: readonly Story[]
  readonly failures: readonly Failure[]
  /** What stands for its stories when there is none, if not that there are none yet. */
  readonly none?: string
  readonly tint: number
  /** Older stories can be asked for. */
  readonly more: boolean
  /** What the section says of its age; '' when it is fresh. */
  readonly note: string
  /** What the last card says, which leads to all of the section: '37 stories'. Null: there is no such card. */
  readonly all: string | null
  /** The first story is the top story, and twice as wide. */
  readonly lead: boolean
  /** What that card is called, if not after its section. */
  readonly allTitle?: string
  /** The line under a headline: its age, and what the mark means. */
  metaOf(story: Story): string
  /** The end of a headline's line, where the mark is drawn before it. */
  ageOf(story: Story): string
  markOf(story: Story): Mark | null
  /** What a viewer can type to open a story of this row. */
  numberOf?(story: Story): number | null
  /** The viewer wants to see numbers; then the section's own stands after its title. */
  readonly numbersShown?: boolean
  readonly number?: number | null
}

/** Four whole cards, the peeks at both sides, and one that is coming. */
const pool = card.whole + 3

/** A section's titled row. It has as many cards as the screen needs, however many stories there are. */
export class Row extends Lightning.Component implements Described {
  private content: RowContent | null = null
  private place: Position = start
  private whole = false

  static override _template() {
    return {
      h: home.rowStep,
      Title: { type: RowTitle },
      Cards: { y: home.cardsTop, forceZIndexContext: true },
    }
  }

  /** Shows a section as it is known now, at `place`. */
  show(content: RowContent, place: Position): void {
    this.content = content
    this.place = moveTo(place, place.index, this.extent)
    this.title.show(content.section.trail, content.stories.length > 0 ? content.note : '', content.numbersShown ? content.number : null)
    this.showNotice()
    this.cards.patch({ Skeletons: this.waits ? { type: Skeletons, lead: content.lead } : undefined })
    put(this.cards, 'x', this.offset)
    this.showCards()
    this._refocus()
  }

  /** Whether all of the row stands inside the safe area: only then its words show. */
  set wordsShown(shown: boolean) {
    this.whole = shown
    this.showWords()
  }

  get section(): Section | null {
    return this.content?.section ?? null
  }

  get position(): Position {
    return this.place
  }

  get focusedStory(): Story | null {
    return this.stories[this.place.index] ?? null
  }

  get described(): Description {
    return { id: `section:${this.section?.id ?? ''}`, role: 'message', label: words.waiting }
  }

  override _getFocused(): Lightning.Component {
    return this.cards.tag('Notice') ?? this.cardOf(this.place.index) ?? this.all ?? this
  }

  override _handleRight(event: KeyboardEvent): boolean {
    return isFar(event) ? this.movePage(1) : this.move(1)
  }

  override _handleLeft(event: KeyboardEvent): boolean {
    return isFar(event) ? this.movePage(-1) : this.move(-1)
  }

  override _handleFf(): boolean {
    return this.movePage(1)
  }

  override _handleRw(): boolean {
    return this.movePage(-1)
  }

  /** To the first card; from there, Back is the column's. */
  override _handleBack(): boolean {
    return this.move(-this.place.index)
  }

  $again(): void {
    if (this.section) this.fireAncestors('$refresh', this.section.id)
  }

  private move(step: number): boolean {
    return this.goTo(moveTo(this.place, this.place.index + step, this.extent))
  }

  private movePage(pages: 1 | -1): boolean {
    return this.goTo(pageTo(this.place, pages, this.extent))
  }

  private goTo(place: Position): boolean {
    if (place.index === this.place.index) return false
    this.place = place
    this.showCards()
    glide(this.cards, 'x', this.offset, (1 + this.wide) * card.step)
    this.fireAncestors('$moved')
    this.askMore()
    return true
  }

  /** Older stories are fetched before the last card is reached. */
  private askMore(): void {
    if (this.section && this.content?.more && this.place.index + pool >= this.stories.length) this.fireAncestors('$more', this.section.id)
  }

  private showCards(): void {
    for (let slot = 0; slot < pool; slot++) this.showSlot(slot, shownIn(slot, pool, this.place.first - 1))
    this.showLead()
    this.showAll()
    this.showWords()
  }

  private showSlot(slot: number, index: number): void {
    const story = this.stories[index]
    const ref = `Card${slot}`
    const known = this.cards.tag(ref) as Card | undefined
    if (!story || index < this.wide) {
      if (known) known.visible = false
      return
    }
    if (!known) this.cards.patch({ [ref]: { type: Card } })
    const shown = this.cards.tag(ref) as Card
    shown.patch({ visible: true, x: this.left(index) })
    shown.show(this.cardContent(story, index))
  }

  private showLead(): void {
    const story = this.stories[0]
    if (this.wide === 0 || !story || this.place.first > 1) return this.cards.patch({ Lead: undefined })
    this.cards.patch({ Lead: { type: LeadCard } })
    this.lead!.show(this.cardContent(story, 0))
  }

  /** After the last story: the way to all of them. */
  private showAll(): void {
    const { section, all, allTitle } = this.content!
    const near = this.stories.length < this.place.first - 1 + pool
    if (all === null || this.stories.length === 0 || !near) return this.cards.patch({ All: undefined })
    this.cards.patch({ All: { type: AllCard, x: this.left(this.stories.length) } })
    this.all!.show({ section, title: allTitle ?? words.all(section.title), value: all, index: this.count, count: this.count })
  }

  private cardContent(story: Story, index: number) {
    const { section, tint, metaOf, markOf, numberOf, numbersShown = false, stories } = this.content!
    return { story, meta: metaOf(story), mark: markOf(story), tint, section: section.title, index: index + 1, count: stories.length, number: numberOf?.(story) ?? null, numbersShown }
  }

  private showWords(): void {
    for (let slot = 0; slot < pool; slot++) {
      const shown = this.cards.tag(`Card${slot}`) as Card | undefined
      const index = shownIn(slot, pool, this.place.first - 1)
      if (shown) shown.wordsShown = this.isWhole(index)
    }
    if (this.lead) this.lead.wordsShown = this.isWhole(0)
    if (this.all) this.all.wordsShown = this.isWhole(this.stories.length)
  }

  private isWhole(index: number): boolean {
    return this.whole && isWhole(index, this.place.first, this.extent)
  }

  private showNotice(): void {
    const { section, state, failures, none = words.empty } = this.content!
    if (this.stories.length > 0 || this.waits) return this.cards.patch({ Notice: undefined })
    const failure = state === 'failed' ? failures[0] : undefined
    this.cards.patch({ Notice: { type: Notice, signals: { again: '$again' } } })
    const notice = this.cards.tag('Notice') as Notice
    notice.show({
      id: `notice:${section.id}`,
      text: failure ? failureWords(failure.kind) : none,
      code: failure ? failure.kind : null,
    })
  }

  private cardOf(index: number): Card | LeadCard | undefined {
    if (index >= this.stories.length) return undefined
    if (index < this.wide) return this.lead
    return this.cards.tag(`Card${(index % pool + pool) % pool}`) as Card | undefined
  }

  private get all(): AllCard | undefined {
    return this.cards.tag('All') as AllCard | undefined
  }

  private get lead(): LeadCard | undefined {
    return this.cards.tag('Lead') as LeadCard | undefined
  }

  /** How many of the first cards are twice as wide. */
  private get wide(): number {
    return this.content?.lead ? 1 : 0
  }

  private get extent(): Extent {
    return { count: this.count, whole: card.whole, wide: this.wide }
  }

  private left(index: number): number {
    return placeOf(index, this.extent) * card.step
  }

  /** Places for focus: the stories, and the card after them. */
  private get count(): number {
    return this.stories.length === 0 || this.content!.all === null ? this.stories.length : this.stories.length + 1
  }

  private get waits(): boolean {
    return this.content?.state === 'waiting' && this.stories.length === 0
  }

  private get offset(): number {
    return -this.left(this.place.first)
  }

  private get stories(): readonly Story[] {
    return this.content?.stories ?? []
  }

  private get cards(): Lightning.Element {
    return this.tag('Cards')
  }

  private get title(): RowTitle {
    return this.tag('Title') as RowTitle
  }
}
