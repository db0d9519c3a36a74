import { Lightning } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import type { Mark } from '../../newsroom/model/mark'
import type { LiveStream } from '../../newsroom/model/liveStream'
import type { Story } from '../../newsroom/model/story'
import { AllCard } from './AllCard'
import { Card } from './Card'
import type { Described, Description } from './described'
import { glide, put } from './glide'
import { Notice } from './Notice'
import { isFar } from './pace'
import { wideIn } from './placeAfter'
import type { Holding } from './pointed'
import { RowTitle } from './RowTitle'
import { noticeOf, waitsFor, type SectionTold } from './sectionNotice'
import { Skeletons } from './Skeletons'
import { card, home } from './theme'
import { isWhole, moveTo, pageTo, placeOf, shownIn, start, type Extent, type Position } from './viewport'
import { WideCards } from './WideCards'
import { words } from './words'

export interface RowContent extends SectionTold {
  /** Streams that stand before the stories. */
  readonly live?: readonly LiveStream[]
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
  /** How far the viewer is in what plays of it, 0 to 1; null: not in it. */
  watchedOf?(story: Story): number | null
  /** What a viewer can type to open a story of this row. */
  numberOf?(story: Story): number | null
  /** The viewer wants to see numbers; then the section's own stands after its title. */
  readonly numbersShown?: boolean
  readonly number?: number | null
}

/** Four whole cards, the peeks at both sides, and one that is coming. */
const pool = card.whole + 3

/** A section's titled row. It has as many cards as the screen needs, however many stories there are. */
export class Row extends Lightning.Component implements Described, Holding {
  private content: RowContent | null = null
  private place: Position = start
  private whole = false

  static override _template() {
    return {
      h: home.rowStep,
      Title: { type: RowTitle },
      Cards: { y: home.cardsTop, forceZIndexContext: true, Wide: { type: WideCards, forceZIndexContext: true } },
    }
  }

  /** Shows a section as it is known now, at `place`. Rows around the focus are told again at every step: what stays costs nothing. */
  show(content: RowContent, place: Position): void {
    if (content === this.content && place.index === this.place.index && place.first === this.place.first) return
    this.content = content
    this.place = moveTo(place, place.index, this.extent)
    this.title.show(content.section.trail, content.stories.length > 0 ? content.note : '', content.numbersShown ? content.number : null)
    this.showNotice()
    this.cards.patch({ Skeletons: this.waits ? { type: Skeletons, x: this.left(this.live.length), lead: content.lead } : undefined })
    put(this.cards, 'x', this.offset)
    this.showCards()
    this._refocus()
  }

  /** Whether all of the row stands inside the safe area: only then its words show. */
  set wordsShown(shown: boolean) {
    if (shown === this.whole) return
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
    return this.stories[this.place.index - this.live.length] ?? null
  }

  get described(): Description {
    return { id: `section:${this.section?.id ?? ''}`, role: 'message', label: words.waiting }
  }

  override _getFocused(): Lightning.Component {
    return this.cardOf(this.place.index) ?? this.cards.tag('Notice') ?? this.all ?? this
  }

  point(at: Lightning.Component): void {
    for (let index = this.place.first - 1; index < this.place.first + pool; index++) {
      if ((index === this.end ? this.all : this.cardOf(index)) === at) this.move(index - this.place.index)
    }
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
    if (this.section && this.content?.more && this.place.index + pool >= this.end) this.fireAncestors('$more', this.section.id)
  }

  private showCards(): void {
    for (let slot = 0; slot < pool; slot++) this.showSlot(slot, shownIn(slot, pool, this.place.first - 1))
    this.showWide()
    this.showAll()
    this.showWords()
  }

  private showSlot(slot: number, index: number): void {
    const story = this.stories[index - this.live.length]
    const ref = `Card${slot}`
    const known = this.cards.tag(ref) as Card | undefined
    if (!story || index < this.wide) {
      if (known) known.visible = false
      return
    }
    if (!known) this.cards.patch({ [ref]: { type: Card } })
    const shown = this.cards.tag(ref) as Card
    shown.patch({ visible: true, x: this.left(index) })
    shown.show(this.cardContent(story, index - this.live.length))
  }

  private showWide(): void {
    const { tint, lead } = this.content!
    const story = lead ? this.stories[0] : undefined
    const { first } = this.place
    this.wideCards.show({ live: this.live, lead: story ? this.cardContent(story, 0) : null, tint }, index => index >= first - 1 && index < first + pool)
  }

  /** After the last story: the way to all of them. */
  private showAll(): void {
    const { section, all, allTitle } = this.content!
    const near = this.end < this.place.first - 1 + pool
    if (all === null || this.stories.length === 0 || !near) return this.cards.patch({ All: undefined })
    this.cards.patch({ All: { type: AllCard, x: this.left(this.end) } })
    const count = this.stories.length + 1
    this.all!.show({ section, title: allTitle ?? words.all(section.title), value: all, index: count, count })
  }

  private cardContent(story: Story, index: number) {
    const { section, tint, metaOf, markOf, watchedOf, numberOf, numbersShown = false, stories } = this.content!
    return { story, meta: metaOf(story), mark: markOf(story), part: watchedOf?.(story) ?? null, tint, section: section.title, index: index + 1, count: stories.length, number: numberOf?.(story) ?? null, numbersShown }
  }

  private showWords(): void {
    for (let slot = 0; slot < pool; slot++) {
      const shown = this.cards.tag(`Card${slot}`) as Card | undefined
      const index = shownIn(slot, pool, this.place.first - 1)
      if (shown) shown.wordsShown = this.isWhole(index)
    }
    this.wideCards.showWords(index => this.isWhole(index))
    if (this.all) this.all.wordsShown = this.isWhole(this.end)
  }

  private isWhole(index: number): boolean {
    return this.whole && isWhole(index, this.place.first, this.extent)
  }

  private showNotice(): void {
    const notice = noticeOf(this.content!)
    if (!notice) return this.cards.patch({ Notice: undefined })
    this.cards.patch({ Notice: { type: Notice, x: this.left(this.live.length), signals: { again: '$again' } } });
    (this.cards.tag('Notice') as Notice).show(notice)
  }

  private cardOf(index: number): Lightning.Component | undefined {
    if (index < this.wide) return this.wideCards.at(index)
    if (index >= this.end) return undefined
    return this.cards.tag(`Card${(index % pool + pool) % pool}`) as Card | undefined
  }

  private get all(): AllCard | undefined {
    return this.cards.tag('All') as AllCard | undefined
  }

  /** How many of the first cards are twice as wide. */
  private get wide(): number {
    return this.content ? wideIn(this.content) : 0
  }

  private get extent(): Extent {
    return { count: this.count, whole: card.whole, wide: this.wide }
  }

  private left(index: number): number {
    return placeOf(index, this.extent) * card.step
  }

  /** After the streams and the stories. */
  private get end(): number {
    return this.live.length + this.stories.length
  }

  /** Places for focus: the streams, the stories, and what stands after or instead of them. */
  private get count(): number {
    if (this.stories.length === 0) return this.end + (this.end > 0 && !this.waits ? 1 : 0)
    return this.end + (this.content?.all === null ? 0 : 1)
  }

  private get live(): readonly LiveStream[] {
    return this.content?.live ?? []
  }

  private get waits(): boolean {
    return this.content !== null && waitsFor(this.content)
  }

  private get offset(): number {
    return -this.left(this.place.first)
  }

  private get stories(): readonly Story[] {
    return this.content?.stories ?? []
  }

  private get wideCards(): WideCards {
    return this.cards.tag('Wide') as WideCards
  }

  private get cards(): Lightning.Element {
    return this.tag('Cards')
  }

  private get title(): RowTitle {
    return this.tag('Title') as RowTitle
  }
}
