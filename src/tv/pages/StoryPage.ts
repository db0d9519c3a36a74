import { Lightning } from '@lightningjs/sdk'
import { usualReading, type Reading, type Typeface } from '../../newsroom/model/reading'
import type { ReadingPlace } from '../../newsroom/model/readingPlace'
import { ComfortPanel } from '../components/ComfortPanel'
import type { Described, Description, ScreenDescription } from '../components/described'
import { paces, type Pace, type Paced } from '../components/pace'
import { PageFoot } from '../components/PageFoot'
import type { Speech } from '../components/speech'
import { StoryButtons } from '../components/StoryButtons'
import { StoryHead } from '../components/StoryHead'
import { StoryRail } from '../components/StoryRail'
import type { StoryStep } from '../components/StoryTrail'
import { colours, comfort, reader, safe, screen, storyButton } from '../components/theme'
import { words } from '../components/words'
import { headOf } from './storyHeadContent'
import { StoryListening, type HeardPlace } from './StoryListening'
import type { KnownStory } from './storyPages'
import { StoryText } from './StoryText'

export interface StoryContent extends KnownStory {
  readonly tint: number
  /** Its trail, with what each step opens. */
  readonly steps: readonly StoryStep[]
}

/** What the keys move: the pages, what stands above them, or how the text is set. */
type Place = 'text' | 'buttons' | 'trail' | 'comfort'

/** One story, full screen, in pages. */
export class StoryPage extends Lightning.Component implements Described, Paced {
  private content: StoryContent = { story: null, waiting: true, failure: null, tint: 0, steps: [] }
  private reading: Reading = usualReading
  private ready: readonly Typeface[] = []
  private saved = false
  private at: Place = 'text'
  /** A word at the foot that goes with the next key. */
  private note = ''

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Head: { type: StoryHead, x: safe.left, y: safe.top },
      Body: { type: StoryText },
      Buttons: { type: StoryButtons, x: reader.railLeft, y: storyButton.top, visible: false, signals: { pressed: '$pressed' } },
      Rail: { type: StoryRail, x: reader.railLeft, y: reader.railTop },
      Foot: { type: PageFoot, x: safe.left },
      Listening: { type: StoryListening, x: safe.left, y: reader.footTop, signals: { heard: '$heard', voices: '$voices' } },
    }
  }

  /** Shows a story as it is known now; a known page is kept when the rest of its story arrives. */
  show(content: StoryContent): void {
    this.content = content
    if (this.body.show(content)) this.note = words.wentOn
    this.listening.know(content, this.body.pages)
    this.showPage()
  }

  /** Sets the story as the viewer wants to read now. */
  readAs(reading: Reading, ready: readonly Typeface[]): void {
    Object.assign(this, { reading, ready })
    this.panel?.show(reading, ready)
    if (this.body.readAs(reading)) this.show(this.content)
  }

  /** What reads stories aloud, null where the TV does not; `language`: of those that tell none. */
  hearWith(speech: Speech | null, language: string): void {
    this.listening.speakWith(speech, language)
  }

  /** The TV shows something else: silent, on its sentence. */
  hush(): void {
    this.listening.pause()
  }

  /** Begins at the first page, as when a card is opened, or where the reader stopped. */
  reopen(goesOn: ReadingPlace | null = null): void {
    this.listening.goOnAt(goesOn)
    this.body.reopen(goesOn)
    Object.assign(this, { at: 'text', note: '' })
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
      page: this.body.page + 1,
      pages: this.body.pages.length,
    }
  }

  get described(): Description {
    const { story } = this.content
    return { id: `story:${story?.id ?? ''}`, role: 'article', label: story?.headline ?? '', index: this.body.page + 1, count: this.body.pages.length }
  }

  $pressed(id: string): void {
    if (id === 'save') this.save()
    if (id === 'text') this.openPanel()
    if (id === 'listen') this.listening.listen(this.body.page)
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
    if (this.at === 'comfort') return this.panel ?? this
    return this.at === 'buttons' ? this.buttons : this.at === 'trail' ? this.head.trail : this
  }

  /** The last page ends beside the buttons; a held key ends with the text. */
  override _handleRight({ repeat }: KeyboardEvent): void {
    if (this.at === 'trail') this.reach('buttons')
    else if (this.at === 'text' && !(this.body.atEnd && !this.content.waiting)) this.turn(1)
    else if (this.at === 'text' && !repeat) this.reach('buttons', 'save')
  }

  /** What stands above the text, on every page. */
  override _handleUp({ repeat }: KeyboardEvent): void {
    if (this.at === 'text' && !repeat) this.reach('buttons')
  }

  /** The trail ends where the buttons begin; who went on beyond the last page goes back to it. */
  override _handleLeft(): void {
    const toTrail = this.head.trail.opens && (this.body.page === 0 || !this.body.atEnd)
    if (this.at === 'text') this.turn(-1)
    else if (this.at === 'buttons') this.reach(toTrail ? 'trail' : 'text')
  }

  override _handleDown(): void {
    if (this.at === 'text') this.turn(1)
    else this.reach('text')
  }

  override _handlePageDown(): void { this.turn(1) }
  override _handlePageUp(): void { this.turn(-1) }
  override _handleFf(): void { this.turn(1) }
  override _handleRw(): void { this.turn(-1) }

  paceOf(): Pace {
    return paces.turning
  }

  override _handleEnter(): void {
    const { story, failure } = this.content
    if (story && failure && this.body.atEnd) this.fireAncestors('$retry', story.id)
    else this.turn(1)
  }

  override _handleYellow(): void {
    this.save()
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

  private reach(at: Place, button?: string): void {
    if (at === 'trail') this.head.trail.begin()
    if (at === 'buttons' && this.at === 'text') this.buttons.begin(button)
    Object.assign(this, { at, note: '' })
    this.showAround()
    this.fireAncestors('$moved')
  }

  /** Beside the text, or below it where there is no rail. */
  private openPanel(): void {
    const at = this.body.hasRail ? 'rail' : 'foot'
    const { x, y } = comfort[at]
    this.patch({ Comfort: { type: ComfortPanel, x, y, at, signals: { closed: '$closed' } } })
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
    const { story, tint } = this.content
    this.head.show(headOf(this.content, this.body.headline, this.body.page === 0))
    this.body.draw()
    this.mark()
    this.rail.visible = this.body.hasRail
    this.rail.show({ picture: story?.picture ?? null, tint, initial: story?.trail[0] ?? '' })
    this.showAround()
    this.fireAncestors('$moved')
  }

  /** What is around the text: the buttons, the foot. */
  private showAround(): void {
    const { story, waiting } = this.content
    this.buttons.show([
      { id: 'text', label: words.text },
      { id: 'save', label: this.saved ? words.saved : words.save, key: colours.yellow },
      ...this.listening.isOffered ? [{ id: 'listen', label: words.listen }] : [],
    ])
    this.buttons.visible = story !== null
    if (!this.buttons.visible || (this.at === 'trail' && !this.head.trail.opens)) this.at = 'text'
    if (this.at !== 'comfort') this.patch({ Comfort: undefined })
    this.foot.show({ page: this.body.page + 1, pages: this.body.pages.length, waiting, note: this.listening.isOn ? null : this.word })
  }

  /** What the foot says before its own word: what was just done, or that the story can still be saved. */
  private get word(): string {
    const { story, waiting, failure } = this.content
    const maySave = story !== null && !waiting && !failure && this.body.atEnd && !this.saved && this.at === 'text'
    return this.note === '' && maySave ? words.maySave : this.note
  }

  private mark(): void {
    this.body.mark(this.listening.sentenceOn(this.body.page))
  }

  private get head(): StoryHead { return this.tag('Head') as StoryHead }
  private get body(): StoryText { return this.tag('Body') as StoryText }
  private get rail(): StoryRail { return this.tag('Rail') as StoryRail }
  private get buttons(): StoryButtons { return this.tag('Buttons') as StoryButtons }
  private get panel(): ComfortPanel | undefined { return this.tag('Comfort') as ComfortPanel | undefined }
  private get listening(): StoryListening { return this.tag('Listening') as StoryListening }
  private get foot(): PageFoot { return this.tag('Foot') as PageFoot }
}
