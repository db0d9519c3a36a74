import { Lightning } from '@lightningjs/sdk'
import { readingParts, usualReading, type Reading, type Typeface } from '../../newsroom/model/reading'
import type { ReadingPlace } from '../../newsroom/model/readingPlace'
import { nearestPage, pageOf, placeOn } from '../../newsroom/text/readingPlace'
import { ComfortPanel } from '../components/ComfortPanel'
import type { Described, Description, ScreenDescription } from '../components/described'
import { createMeasure, type MeasureText } from '../components/measure'
import { paces, type Pace, type Paced } from '../components/pace'
import { PageFoot } from '../components/PageFoot'
import { Reader } from '../components/Reader'
import { readingTypeOf, type ReadingType } from '../components/readingType'
import { StoryButtons } from '../components/StoryButtons'
import { StoryHead } from '../components/StoryHead'
import { noOffers, StoryOffers, type Offers } from '../components/StoryOffers'
import { StoryRail } from '../components/StoryRail'
import type { StoryStep } from '../components/StoryTrail'
import { colours, comfort, reader, safe, screen, storyButton, type } from '../components/theme'
import { words } from '../components/words'
import { TextSkeleton } from '../components/TextSkeleton'
import { besidePage, type Beside } from './storyEnd'
import { headOf } from './storyHeadContent'
import { whereTo, type Arrow, type StoryPlace } from './storyKeys'
import { setStory, type KnownStory, type SetStory } from './storyPages'

export interface StoryContent extends KnownStory {
  readonly tint: number
  /** Its trail, with what each step opens. */
  readonly steps: readonly StoryStep[]
  /** Where its end leads. */
  offers(): Offers
}

/** One story, full screen, in pages. */
export class StoryPage extends Lightning.Component implements Described, Paced {
  private content: StoryContent = { story: null, waiting: true, failure: null, tint: 0, steps: [], offers: () => noOffers }
  private set: SetStory = { headline: { lines: [], style: type.section }, pages: [], bodyTop: 0 }
  private page = 0
  private reading: Reading = usualReading
  private ready: readonly Typeface[] = []
  private readingType: ReadingType = readingTypeOf(usualReading)
  private measure: MeasureText | null = null
  /** The first sentence in view when the type changed; it stays in view through all changes until a page is turned. */
  private stays: ReadingPlace | null = null
  /** Where the reader stopped the last time, until the story is there and goes on. */
  private goesOn: ReadingPlace | null = null
  private finished = false
  private saved = false
  private at: StoryPlace = 'text'
  /** A word at the foot that goes with the next key. */
  private note = ''

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Head: { type: StoryHead, x: safe.left, y: safe.top },
      Reader: { type: Reader, x: safe.left },
      Buttons: { type: StoryButtons, x: reader.railLeft, y: storyButton.top, visible: false, signals: { pressed: '$pressed' } },
      Rail: { type: StoryRail, x: reader.railLeft, y: reader.railTop, signals: { opened: '$opened' } },
      Offers: { type: StoryOffers, x: reader.railLeft, visible: false },
      Foot: { type: PageFoot, x: safe.left },
    }
  }

  /** Shows a story as it is known now; a known page is kept when the rest of its story arrives. */
  show(content: StoryContent): void {
    if (content.story?.id !== this.content.story?.id) this.page = 0
    this.content = content
    this.measure = this.measure ?? createMeasure(this.stage)
    this.set = setStory(content, this.readingType, this.measure)
    this.page = Math.min(this.pageGoneOnWith() ?? this.pageThatStays() ?? this.page, this.pages.length - 1)
    this.showPage()
  }

  /** Sets the story as the viewer wants to read now. */
  readAs(reading: Reading, ready: readonly Typeface[]): void {
    const same = readingParts.every(part => reading[part] === this.reading[part])
    Object.assign(this, { reading, ready })
    this.panel?.show(reading, ready)
    if (same) return
    this.stays = this.stays ?? placeOn(this.pages, this.page)
    this.readingType = readingTypeOf(reading)
    if (this.measure) this.show(this.content)
  }

  /** Begins at the first page, as when a card is opened, or where the reader stopped. */
  reopen(goesOn: ReadingPlace | null = null): void {
    Object.assign(this, { page: 0, goesOn, stays: null, finished: false, at: 'text', note: '' })
  }

  /** Whether the story is saved; `confirmed` says so in a word. */
  tellSaved(saved: boolean, confirmed = false): void {
    this.saved = saved
    if (!confirmed) return
    this.note = saved ? words.nowSaved : words.letGo
    this.showAround()
  }

  save(): void {
    const { story } = this.content
    if (story) this.fireAncestors('$save', story)
  }

  get screen(): ScreenDescription {
    const { story, waiting, failure } = this.content
    return {
      name: 'story',
      params: { id: story?.id ?? '' },
      title: story?.headline ?? '',
      state: waiting ? 'loading' : failure || !story ? 'error' : 'ready',
      page: this.page + 1,
      pages: this.pages.length,
    }
  }

  get described(): Description {
    const { story } = this.content
    return { id: `story:${story?.id ?? ''}`, role: 'article', label: story?.headline ?? '', index: this.page + 1, count: this.pages.length }
  }

  $opened(): void {
    if (this.content.story) this.fireAncestors('$picture', this.content.story)
  }

  /** There is no other story on this side. */
  tellEnd(step: 1 | -1): void {
    this.note = step > 0 ? words.noNext : words.noPrevious
    this.showAround()
  }

  $pressed(id: string): void {
    const { story } = this.content
    if (id === 'save') this.save()
    if (id === 'share' && story) this.fireAncestors('$share', story)
    if (id === 'text') this.openPanel()
  }

  $closed(): void {
    this.reach('buttons')
  }

  /** Who comes back comes back to the story, and not to what was open over it. */
  override _inactive(): void {
    if (this.at === 'comfort') this.reach('buttons')
  }

  override _getFocused(): Lightning.Component {
    return { text: this, buttons: this.buttons, trail: this.head.trail, picture: this.rail, offers: this.offers, comfort: this.panel ?? this }[this.at]
  }

  override _handleUp(event: KeyboardEvent): void { this.go('up', event) }
  override _handleDown(event: KeyboardEvent): void { this.go('down', event) }
  override _handleLeft(event: KeyboardEvent): void { this.go('left', event) }
  override _handleRight(event: KeyboardEvent): void { this.go('right', event) }
  override _handlePageDown(): void { this.turn(1) }
  override _handlePageUp(): void { this.turn(-1) }
  override _handleNext(): void { this.follow(1) }
  override _handlePrev(): void { this.follow(-1) }
  override _handleFf(): void { this.turn(1) }
  override _handleRw(): void { this.turn(-1) }

  paceOf(): Pace {
    return paces.turning
  }

  override _handleEnter(): void {
    const { story, failure } = this.content
    if (story && failure && this.atEnd) this.fireAncestors('$retry', story.id)
    else this.turn(1)
  }

  override _handleYellow(): void {
    this.save()
  }

  private go(arrow: Arrow, { repeat }: KeyboardEvent): void {
    const isEnd = this.atEnd && !this.content.waiting
    const around = { isFirst: this.page === 0, isEnd, trail: this.head.trail.opens, picture: this.rail.hasPicture, offers: !this.offers.isEmpty }
    const to = whereTo(arrow, this.at, around, repeat)
    if (typeof to === 'number') this.turn(to)
    else if (to) this.reach(to, arrow === 'right' ? 'save' : undefined)
  }

  private follow(step: 1 | -1): void {
    if (this.content.story) this.fireAncestors('$follow', this.content.story, step)
  }

  private turn(step: number): void {
    const page = Math.min(Math.max(this.page + step, 0), this.pages.length - 1)
    this.goesOn = null
    if (page === this.page) return this.reach('text')
    this.stays = null
    Object.assign(this, { page, at: 'text', note: '' })
    this.showPage()
    this.tellPlace()
  }

  private reach(at: StoryPlace, button?: string): void {
    if (at === 'trail') this.head.trail.begin()
    if (at === 'buttons' && (this.at === 'text' || this.at === 'offers')) this.buttons.begin(button)
    if (at === 'offers') this.offers.begin()
    Object.assign(this, { at, note: '' })
    this.showAround()
    this.fireAncestors('$moved')
  }

  /** Beside the text, or below it where there is no rail. */
  private openPanel(): void {
    const at = this.readingType.hasRail ? 'rail' : 'foot'
    const { x, y } = comfort[at]
    this.patch({ Comfort: { type: ComfortPanel, x, y, at, signals: { closed: '$closed' } } })
    this.panel!.show(this.reading, this.ready)
    this.fireAncestors('$typefaces')
    this.reach('comfort')
  }

  /** The page of the sentence that the reader stopped at, as soon as it is there. */
  private pageGoneOnWith(): number | null {
    const { goesOn, content: { waiting, failure } } = this
    if (!goesOn) return null
    const found = pageOf(this.pages, goesOn)
    if (waiting || failure) return found
    this.goesOn = null
    this.note = words.wentOn
    return found ?? nearestPage(this.pages, goesOn)
  }

  private pageThatStays(): number | null {
    return this.stays && (pageOf(this.pages, this.stays) ?? nearestPage(this.pages, this.stays))
  }

  /** Who has seen the end has finished, also when turning back from there. */
  private tellPlace(): void {
    const { story, waiting, failure } = this.content
    if (!story || waiting || failure || this.finished) return
    this.finished = this.atEnd
    this.fireAncestors('$reading', story, placeOn(this.pages, this.page))
  }

  private get atEnd(): boolean {
    return this.page === this.pages.length - 1
  }

  private showPage(): void {
    const { story, waiting, tint } = this.content
    const first = this.page === 0
    this.head.show(headOf(this.content, this.set.headline, first))
    this.reader.patch({ y: first ? this.set.bodyTop : reader.top })
    this.reader.show(this.pages[this.page] ?? [], this.readingType)
    this.patch({ Skeleton: waiting && (story?.body.length ?? 0) === 0 ? { type: TextSkeleton, x: safe.left, y: this.skeletonTop } : undefined })
    const { showsPicture, captionLines } = this.beside
    this.rail.visible = this.readingType.hasRail
    this.rail.show({ picture: showsPicture ? story?.picture ?? null : null, tint, initial: story?.trail[0] ?? '', lines: captionLines })
    this.showAround()
    this.fireAncestors('$moved')
  }

  /** What is around the text: the buttons, what leads on, the foot. */
  private showAround(): void {
    const { story, waiting } = this.content
    this.buttons.show([{ id: 'text', label: words.text }, { id: 'save', label: this.saved ? words.saved : words.save, key: colours.yellow }, { id: 'share', label: words.share }])
    this.buttons.visible = story !== null
    const { offers, top, height } = this.beside
    this.offers.show(offers, height, !this.readingType.hasRail)
    if (this.at === 'offers' && this.offers.isEmpty) this.at = 'text'
    this.offers.patch({ y: reader.railTop + top, visible: !this.offers.isEmpty && this.at !== 'comfort' && (this.rail.visible || this.at === 'offers') })
    if (this.at === 'picture' && !this.rail.hasPicture) this.at = 'text'
    if (!this.buttons.visible || (this.at === 'trail' && !this.head.trail.opens)) this.at = 'text'
    if (this.at !== 'comfort') this.patch({ Comfort: undefined })
    const note = this.note === '' && !this.offers.isEmpty ? words.leadsOn : this.note
    this.foot.show({ page: this.page + 1, pages: this.pages.length, waiting, note })
  }

  private get beside(): Beside {
    const { story, waiting, offers } = this.content
    const hasPicture = this.readingType.hasRail && story?.picture != null
    return besidePage(hasPicture, story !== null && this.atEnd && !waiting, this.pages.length, offers)
  }

  private get skeletonTop(): number {
    const last = this.pages[0]?.[this.pages[0].length - 1]
    return this.set.bodyTop + (last ? last.top + last.height + 28 : 0)
  }

  private get pages(): SetStory['pages'] { return this.set.pages }
  private get head(): StoryHead { return this.tag('Head') as StoryHead }
  private get reader(): Reader { return this.tag('Reader') as Reader }
  private get rail(): StoryRail { return this.tag('Rail') as StoryRail }
  private get buttons(): StoryButtons { return this.tag('Buttons') as StoryButtons }
  private get offers(): StoryOffers { return this.tag('Offers') as StoryOffers }
  private get panel(): ComfortPanel | undefined { return this.tag('Comfort') as ComfortPanel | undefined }
  private get foot(): PageFoot { return this.tag('Foot') as PageFoot }
}
