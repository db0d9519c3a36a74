import { Lightning } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import type { Failure } from '../../newsroom/model/failure'
import type { Mark } from '../../newsroom/model/mark'
import type { LiveStream } from '../../newsroom/model/liveStream'
import type { Story } from '../../newsroom/model/story'
import { AllCard } from './AllCard'
import { Card } from './Card'
import type { Described, Description } from './described'
import { glide, put } from './glide'
import { LiveCard } from './LiveCard'
import { Notice } from './Notice'
import { isFar } from './pace'
import { RowTitle } from './RowTitle'
import { Skeletons } from './Skeletons'
import { card, home } from './theme'
import { moveTo, pageTo, shownIn, start, type Position } from './viewport'
import { besideWide, wide } from './wide'
import { failureWords, words } from './words'

export interface RowContent {
  readonly section: Section
  readonly state: 'waiting' | 'ready' | 'failed'
  readonly stories: readonly Story[]
  /** Streams that stand before the stories. */
  readonly live?: readonly LiveStream[]
  readonly failures: readonly Failure[]
  readonly tint: number
  /** Older stories can be asked for. */
  readonly more: boolean
  /** What the section says of its age; '' when it is fresh. */
  readonly note: string
  /** What the last card says, which leads to all of the section: '37 stories'. Null: there is no such card. */
  readonly all: string | null
  /** The line under a headline: its age, and what the mark means. */
  metaOf(story: Story): string
  /** The end of a headline's line, where the mark is drawn before it. */
  ageOf(story: Story): string
  markOf(story: Story): Mark | null
  /** What a viewer can type to open a story of this row. */
  numberOf?(story: Story): number | null
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
    this.place = moveTo(place, place.index, this.count, card.whole)
    this.title.show(content.section.trail, content.stories.length > 0 ? content.note : '')
    this.showNotice()
    this.cards.patch({ Skeletons: this.waits ? { type: Skeletons, x: this.ahead * card.step } : undefined })
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
    return this.stories[this.place.index - this.ahead] ?? null
  }

  get described(): Description {
    return { id: `section:${this.section?.id ?? ''}`, role: 'message', label: words.waiting }
  }

  override _getFocused(): Lightning.Component {
    return this.cardOf(this.place.index) ?? this.cards.tag('Notice') ?? this.all ?? this
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
    return this.goTo(besideWide(moveTo(this.place, this.place.index + step, this.count, card.whole), this.ahead, step > 0))
  }

  private movePage(pages: number): boolean {
    return this.goTo(besideWide(pageTo(this.place, pages * card.whole, this.count, card.whole), this.ahead, pages > 0))
  }

  private goTo(place: Position): boolean {
    if (place.index === this.place.index) return false
    this.place = place
    this.showCards()
    glide(this.cards, 'x', this.offset, card.step)
    this.fireAncestors('$moved')
    this.askMore()
    return true
  }

  /** Older stories are fetched before the last card is reached. */
  private askMore(): void {
    if (this.section && this.content?.more && this.place.index + pool >= this.ahead + this.stories.length) this.fireAncestors('$more', this.section.id)
  }

  private showCards(): void {
    for (let slot = 0; slot < pool; slot++) this.showSlot(slot, shownIn(slot, pool, this.place.first - 1))
    this.showLive()
    this.showAll()
    this.showWords()
  }

  private showSlot(slot: number, index: number): void {
    const story = this.stories[index - this.ahead]
    const ref = `Card${slot}`
    const known = this.cards.tag(ref) as Card | undefined
    if (!story) {
      if (known) known.visible = false
      return
    }
    if (!known) this.cards.patch({ [ref]: { type: Card } })
    const shown = this.cards.tag(ref) as Card
    shown.patch({ visible: true, x: index * card.step })
    shown.show(this.cardContent(story, index - this.ahead))
  }

  /** Before the stories: what the channel sends all day. */
  private showLive(): void {
    const { tint } = this.content!
    // A row of another section may have had more of them.
    for (let i = this.live.length; this.liveCardOf(i); i++) this.cards.patch({ [`Live${i}`]: undefined })
    this.live.forEach((stream, i) => {
      const isNear = i * wide > this.place.first - pool && i * wide < this.place.first + pool
      this.cards.patch({ [`Live${i}`]: isNear ? { type: LiveCard, x: i * wide * card.step } : undefined })
      this.liveCardOf(i)?.show({ stream, tint, index: i + 1, count: this.live.length })
    })
  }

  /** After the last story: the way to all of them. */
  private showAll(): void {
    const { section, all } = this.content!
    const end = this.ahead + this.stories.length
    const near = end < this.place.first - 1 + pool
    if (all === null || this.stories.length === 0 || !near) return this.cards.patch({ All: undefined })
    this.cards.patch({ All: { type: AllCard, x: end * card.step } })
    this.all!.show({ section, value: all, index: this.stories.length + 1, count: this.stories.length + 1 })
  }

  private cardContent(story: Story, index: number) {
    const { section, tint, metaOf, markOf, numberOf, stories } = this.content!
    return { story, meta: metaOf(story), mark: markOf(story), tint, section: section.title, index: index + 1, count: stories.length, number: numberOf?.(story) ?? null }
  }

  private showWords(): void {
    for (let slot = 0; slot < pool; slot++) {
      const shown = this.cards.tag(`Card${slot}`) as Card | undefined
      const index = shownIn(slot, pool, this.place.first - 1)
      if (shown) shown.wordsShown = this.isWhole(index)
    }
    this.live.forEach((_, i) => {
      const shown = this.liveCardOf(i)
      if (shown) shown.wordsShown = this.isWhole(i * wide) && this.isWhole(i * wide + 1)
    })
    if (this.all) this.all.wordsShown = this.isWhole(this.ahead + this.stories.length)
  }

  private isWhole(index: number): boolean {
    return this.whole && index >= this.place.first && index < this.place.first + card.whole
  }

  private showNotice(): void {
    const { section, state, failures } = this.content!
    if (this.stories.length > 0 || this.waits) return this.cards.patch({ Notice: undefined })
    const failure = state === 'failed' ? failures[0] : undefined
    this.cards.patch({ Notice: { type: Notice, x: this.ahead * card.step, signals: { again: '$again' } } })
    const notice = this.cards.tag('Notice') as Notice
    notice.show({
      id: `notice:${section.id}`,
      text: failure ? failureWords(failure.kind) : words.empty,
      code: failure ? failure.kind : null,
    })
  }

  private cardOf(index: number): Card | LiveCard | undefined {
    if (index < this.ahead) return this.liveCardOf(Math.floor(index / wide))
    if (index >= this.ahead + this.stories.length) return undefined
    return this.cards.tag(`Card${(index % pool + pool) % pool}`) as Card | undefined
  }

  private get all(): AllCard | undefined {
    return this.cards.tag('All') as AllCard | undefined
  }

  private liveCardOf(i: number): LiveCard | undefined {
    return this.cards.tag(`Live${i}`) as LiveCard | undefined
  }

  /** Places for focus: the streams, the stories, and what stands after or instead of them. */
  private get count(): number {
    if (this.stories.length === 0) return this.ahead + (this.ahead > 0 && !this.waits ? 1 : 0)
    return this.ahead + this.stories.length + (this.content!.all === null ? 0 : 1)
  }

  /** Places that are taken by streams. */
  private get ahead(): number {
    return this.live.length * wide
  }

  private get live(): readonly LiveStream[] {
    return this.content?.live ?? []
  }

  private get waits(): boolean {
    return this.content?.state === 'waiting' && this.stories.length === 0
  }

  private get offset(): number {
    return -this.place.first * card.step
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
