import { Lightning } from '@lightningjs/sdk'
import type { LiveStream } from '../../newsroom/model/liveStream'
import { usualReading, type Reading, type Typeface } from '../../newsroom/model/reading'
import type { ReadingPlace } from '../../newsroom/model/readingPlace'
import { ComfortPanel } from '../components/ComfortPanel'
import type { Bulletin, Described, Description, ScreenDescription } from '../components/described'
import { paces, type Pace, type Paced } from '../components/pace'
import { PageFoot } from '../components/PageFoot'
import { pageKey, type ClickKey, type Holding, type Sided } from '../components/pointed'
import type { Speech } from '../components/speech'
import { StoryButtons } from '../components/StoryButtons'
import { StoryCode } from '../components/StoryCode'
import { StoryHead } from '../components/StoryHead'
import { noOffers, StoryOffers } from '../components/StoryOffers'
import { StoryRail } from '../components/StoryRail'
import { reader, safe, screen, storyButton } from '../components/theme'
import { words } from '../components/words'
import type { Broadcast } from '../playback/broadcast'
import { LiveBeside } from './LiveBeside'
import { goToPointed, hasBeside, isOnlyPlayed, layAround, layRail, placeOfPanel, type StoryParts } from './storyAround'
import { headOf } from './storyHeadContent'
import { whereTo, type Arrow, type StoryPlace } from './storyKeys'
import { StoryListening, type HeardPlace } from './StoryListening'
import type { StoryContent } from './storyContent'
import { storyDescription, storyScreen } from './storyReport'
import { StoryText } from './StoryText'

/** One story, full screen, in pages. */
export class StoryPage extends Lightning.Component implements Described, Holding, Paced, Sided {
  private content: StoryContent = { story: null, waiting: true, failure: null, tint: 0, steps: [], offers: () => noOffers }
  private reading: Reading = usualReading
  private ready: readonly Typeface[] = []
  private saved = false
  private at: StoryPlace = 'text'
  /** A word at the foot that goes with the next key. */
  private note = ''
  /** It was opened, and not all of it has come. */
  private comes = false

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      // Its ground lies under all else.
      Live: { type: LiveBeside },
      Head: { type: StoryHead, x: safe.left, y: safe.top },
      Body: { type: StoryText },
      Buttons: { type: StoryButtons, x: reader.railLeft, y: storyButton.top, visible: false, signals: { pressed: '$pressed' } },
      Code: { type: StoryCode, x: safe.left },
      Rail: { type: StoryRail, x: reader.railLeft, y: reader.railTop, signals: { opened: '$opened' } },
      Offers: { type: StoryOffers, x: reader.railLeft, visible: false },
      Foot: { type: PageFoot, x: safe.left },
      Listening: { type: StoryListening, x: safe.left, y: reader.footTop, signals: { heard: '$heard', voices: '$voices' } },
    }
  }

  /** Shows a story as it is known now; a known page is kept when the rest of its story arrives. */
  show(content: StoryContent): void {
    this.content = content
    // All that stands around a story stands as it is written.
    if (content.story) this.rtl = content.story.direction === 'rtl'
    this.live.place()
    if (this.body.show(content)) this.note = words.wentOn
    this.listening.know(content, this.body.pages)
    this.showPage()
    if (this.comes && !content.waiting) this.come()
  }

  /** Sets the story as the viewer wants to read now. */
  readAs(reading: Reading, ready: readonly Typeface[]): void {
    Object.assign(this, { reading, ready })
    this.panel?.show(reading, ready)
    if (this.body.readAs(reading)) this.show(this.content)
  }

  /** What plays on while it is read; null: nothing. */
  besides(stream: LiveStream | null, broadcast: Broadcast): void {
    this.live.show(stream, broadcast)
    this.body.makeRoom(this.live.isOn)
  }

  /** What reads stories aloud, null where the TV does not; `language`: of those that tell none; `rate`: to begin with. */
  hearWith(speech: Speech | null, language: string, rate = 1): void {
    this.listening.speakWith(speech, language, rate)
  }

  /** The TV shows something else: silent, on its sentence. */
  hush(): void {
    this.listening.pause()
  }

  /** Begins at the first page, as when a card is opened, or where the reader stopped. */
  reopen(goesOn: ReadingPlace | null = null): void {
    this.listening.goOnAt(goesOn)
    this.body.reopen(goesOn)
    Object.assign(this, { at: 'text', note: '', comes: true })
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

  get bulletins(): readonly Bulletin[] { return [...this.foot.bulletins, ...this.live.bulletins] }
  /** The paragraphs that are in view. */
  get inView(): readonly string[] { return this.listening.wordsOn(this.body.page) }

  get screen(): ScreenDescription { return storyScreen(this.content, this.place) }
  get described(): Description { return storyDescription(this.content, this.place) }

  $opened(): void {
    if (this.content.story) this.fireAncestors('$picture', this.content.story)
  }

  /** In a word at the foot, until the next key. */
  tell(note: string): void {
    this.note = note
    this.showAround()
  }

  $pressed(id: string): void {
    const { story } = this.content
    if (id === 'save') this.save()
    if (id === 'play' && story) this.fireAncestors('$play', story)
    if (id === 'share' && story) this.fireAncestors('$share', story)
    if (id === 'text') this.openPanel()
    if (id === 'picture') this.$opened()
    if (id === 'edition') this._handleBlue()
    if (id === 'listen') this.listen()
  }

  /** A voice is at another sentence; null: it is over. */
  $heard({ sentence, stopped }: HeardPlace): void {
    if (sentence && sentence.page !== this.body.page) this.open(sentence.page)
    else this.reach('text')
    if (stopped) this.tellPlace(stopped)
    this.mark()
  }

  $voices(): void {
    this.showAround()
  }

  $closed(): void {
    this.reach('buttons')
  }

  /** Who comes back comes back to the story, and not to what was open over it. */
  override _inactive(): void {
    this.listening.stop()
    if (this.at === 'comfort') this.reach('buttons')
  }

  override _getFocused(): Lightning.Component {
    if (this.listening.isOn) return this.listening
    return { text: this, buttons: this.buttons, trail: this.head.trail, picture: this.live.isOn ? this.live : this.rail, offers: this.offers, comfort: this.panel ?? this }[this.at]
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

  paceOf(): Pace { return paces.turning }
  keysAt(x: number): readonly ClickKey[] { return [pageKey(x, this.rtl)] }
  point(part: Lightning.Component): void { goToPointed(this.parts, part, this.at, to => this.reach(to)) }

  override _captureEnter(): boolean { return this.live.wakes() }

  override _handleEnter(): void {
    const { story, failure } = this.content
    if (story && failure && this.body.atEnd) this.fireAncestors('$retry', story.id)
    else this.turn(1)
  }

  /** The same story in the other edition. */
  override _handleBlue(): void {
    if (this.content.other) this.fireAncestors('$edition', this.content.other, this.body.block)
  }

  override _handleYellow(): void { this.save() }

  private go(arrow: Arrow, { repeat }: KeyboardEvent): void {
    const isEnd = this.body.atEnd && !this.content.waiting
    const around = { isFirst: this.body.page === 0, isEnd, trail: this.head.trail.opens, picture: hasBeside(this.parts), offers: !this.offers.isEmpty }
    const to = whereTo(arrow, this.at, around, repeat)
    if (typeof to === 'number') this.turn(to)
    else if (to) this.reach(to, arrow === 'right' ? 'save' : undefined)
  }

  private follow(step: 1 | -1): void {
    if (this.content.story) this.fireAncestors('$follow', this.content.story, step)
  }

  private turn(step: number): void {
    if (!this.body.turn(step)) return this.reach('text')
    this.arrive()
  }

  private open(page: number): void {
    this.body.open(page)
    this.arrive()
  }

  /** On another page. */
  private arrive(): void {
    Object.assign(this, { at: 'text', note: '' })
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
    const at = this.body.hasRail ? 'rail' : 'foot'
    this.patch({ Comfort: { type: ComfortPanel, ...placeOfPanel(at), at, signals: { closed: '$closed' } } })
    this.panel!.show(this.reading, this.ready)
    this.fireAncestors('$typefaces')
    this.reach('comfort')
  }

  private tellPlace(stopped?: ReadingPlace): void {
    const { story } = this.content
    const place = this.body.placeToKeep()
    if (story && place) this.fireAncestors('$reading', story, stopped ?? place)
  }

  private showPage(): void {
    this.head.show(headOf(this.content, this.body.headline, this.body.page === 0))
    this.body.draw()
    this.mark()
    layRail(this.parts, this.content)
    this.showAround()
    this.fireAncestors('$moved')
  }

  /** What is around the text: the buttons, what leads on, the foot. */
  private showAround(): void {
    const { content, saved, at, note, parts } = this
    this.at = layAround(parts, { content, isSaved: saved, at, note })
    if (this.at !== 'comfort') this.patch({ Comfort: undefined })
  }

  private mark(): void {
    this.body.mark(this.listening.sentenceOn(this.body.page))
  }

  private listen(): void {
    this.live.hush()
    this.listening.listen(this.body.page)
  }

  /** What can only be played is a press away from being played. */
  private come(): void {
    const { story } = this.content
    this.comes = false
    if (story && this.at === 'text' && isOnlyPlayed(story)) this.reach('buttons', 'play')
  }

  private get place() {
    return { page: this.body.page, count: this.body.pages.length }
  }

  private get parts(): StoryParts {
    const { head, body, code, rail, buttons, offers, live, listening, foot } = this
    return { head, body, code, rail, buttons, offers, live, listening, foot }
  }

  private get live(): LiveBeside { return this.tag('Live') as LiveBeside }
  private get head(): StoryHead { return this.tag('Head') as StoryHead }
  private get body(): StoryText { return this.tag('Body') as StoryText }
  private get code(): StoryCode { return this.tag('Code') as StoryCode }
  private get rail(): StoryRail { return this.tag('Rail') as StoryRail }
  private get buttons(): StoryButtons { return this.tag('Buttons') as StoryButtons }
  private get offers(): StoryOffers { return this.tag('Offers') as StoryOffers }
  private get panel(): ComfortPanel | undefined { return this.tag('Comfort') as ComfortPanel | undefined }
  private get listening(): StoryListening { return this.tag('Listening') as StoryListening }
  private get foot(): PageFoot { return this.tag('Foot') as PageFoot }
}
