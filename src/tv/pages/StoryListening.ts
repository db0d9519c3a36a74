import { Lightning } from '@lightningjs/sdk'
import type { ReadingPlace } from '../../newsroom/model/readingPlace'
import type { TextPage } from '../../newsroom/text/pages'
import { spokenOf, type Spoken } from '../../newsroom/text/spoken'
import { placeOfSpoken, sameSpoken, spokenOn } from '../../newsroom/text/spokenPlace'
import type { Described, Description } from '../components/described'
import { createListening, type Heard, type Listening } from '../components/listening'
import { ListeningFoot } from '../components/ListeningFoot'
import type { Speech } from '../components/speech'
import { words } from '../components/words'
import { bodyOf } from './storyBody'
import type { KnownStory } from './storyPages'

/** Where a voice is: the sentence that it says, or that it waits at; null: nobody listens. */
export interface HeardPlace {
  readonly sentence: Spoken | null
  /** Where it fell silent. */
  readonly stopped: ReadingPlace | null
}

const off: Heard = { state: 'off', at: 0, rate: 1 }

/** Reads a story aloud, and hears the keys meanwhile. Signals `heard` with the place whenever it is another, `voices` when the TV has others. */
export class StoryListening extends Lightning.Component implements Described {
  private speech: Speech | null = null
  private rate = 1
  /** Of stories that do not tell theirs. */
  private language = ''
  private listening: Listening | null = null
  private known: KnownStory = { story: null, waiting: true, failure: null }
  private pages: readonly TextPage[] = []
  private spoken: readonly Spoken[] = []
  /** Of the pages as they stand, once somebody asked. */
  private sentences: readonly Spoken[] | null = null
  private stopped: ReadingPlace | null = null
  private stopHearing: () => void = () => undefined

  static override _template() {
    return { Foot: { type: ListeningFoot } }
  }

  /** What the TV speaks with, null where it does not; `language`: of the channel; `rate`: to begin with. */
  speakWith(speech: Speech | null, language: string, rate: number): void {
    this.language = language
    if (speech === this.speech) return
    Object.assign(this, { speech, rate })
    this.listening = speech && createListening({ speech, rate, changed: heard => this.become(heard) })
    this.hearVoices()
  }

  /** A story as it is known and set now; of the same one the voice goes on. */
  know(known: KnownStory, pages: readonly TextPage[]): void {
    const [before, isOther] = [this.heard, known.story?.id !== this.known.story?.id]
    Object.assign(this, { known, pages, sentences: null })
    if (before.state === 'off') return
    if (isOther || !this.isOffered) return this.stop()
    const { spoken } = this
    this.spoken = this.spokenNow()
    this.listening!.reset(this.spoken, sameSpoken(spoken, before.at, this.spoken, pages))
  }

  /** Who listens to a story that was left begins at `place`. */
  goOnAt(place: ReadingPlace | null): void {
    this.stop()
    this.stopped = place
  }

  /** From a page (from 0) on: from its first sentence, or from the one where the voice stopped there. */
  listen(page: number): void {
    this.spoken = this.spokenNow()
    this.listening?.begin(this.spoken, spokenOn(this.spoken, page, this.stopped), this.tongue)
  }

  pause(): void { this.listening?.pause() }
  stop(): void { this.listening?.stop() }

  /** There is a voice for the story, and the story is there. */
  get isOffered(): boolean {
    const { story, waiting, failure } = this.known
    const hasWords = story !== null && (story.lead !== null || story.body.length > 0) && this.pages.some(page => page.length > 0)
    return hasWords && !waiting && failure === null && (this.speech?.has(this.tongue) ?? false)
  }

  /** Also while it is paused. */
  get isOn(): boolean {
    return this.heard.state !== 'off'
  }

  /** What a page (from 0) has to show of it. */
  sentenceOn(page: number): Spoken | null {
    return this.sentence?.page === page ? this.sentence : null
  }

  /** The words of a page (from 0), paragraph by paragraph, as they are said. */
  wordsOn(page: number): readonly string[] {
    const paragraphs = new Map<number, string>()
    for (const { text, piece } of this.spokenNow().filter(spoken => spoken.page === page)) {
      const begun = paragraphs.get(piece)
      paragraphs.set(piece, begun === undefined ? text : `${begun} ${text}`)
    }
    return Array.from(paragraphs.values())
  }

  get described(): Description {
    const { state, at, rate } = this.heard
    return { id: 'listening', role: 'article', label: this.sentence?.text ?? '', language: this.tongue, speaks: state === 'speaking', value: `${words.heard[state]} · ${words.rate(rate)}`, index: at + 1, count: this.spoken.length }
  }

  override _attach(): void { this.hearVoices() }
  override _detach(): void { this.stopHearing() }

  override _handleEnter(): void {
    if (this.heard.state === 'speaking') this.pause()
    else this.listening?.goOn()
  }

  override _handlePlayPause(): void { this._handleEnter() }
  override _handlePlay(): void { this.listening?.goOn() }
  override _handlePause(): void { this.pause() }
  override _handleBack(): void { this.stop() }
  override _handleStop(): void { this.stop() }
  override _handleLeft(): void { this.listening?.step(-1) }
  override _handleRight(): void { this.listening?.step(1) }
  override _handleUp(): void { this.listening?.hurry(1) }
  override _handleDown(): void { this.listening?.hurry(-1) }
  override _handleFf(): void { this.listening?.turn(1) }
  override _handleRw(): void { this.listening?.turn(-1) }
  override _handlePageDown(): void { this.listening?.turn(1) }
  override _handlePageUp(): void { this.listening?.turn(-1) }

  private become(heard: Heard): void {
    if (heard.rate !== this.rate) this.fireAncestors('$pace', heard.rate)
    this.rate = heard.rate
    const isSilent = heard.state !== 'speaking'
    if (isSilent) this.stopped = this.spoken[heard.at] ? placeOfSpoken(this.spoken, heard.at, this.pages.length) : null;
    (this.tag('Foot') as ListeningFoot).show(heard)
    this.signal('heard', { sentence: this.sentence, stopped: isSilent ? this.stopped : null })
  }

  private hearVoices(): void {
    this.stopHearing()
    this.stopHearing = this.attached && this.speech ? this.speech.onVoices(() => this.signal('voices')) : () => undefined
  }

  private spokenNow(): readonly Spoken[] {
    const { story, waiting, failure } = this.known
    return this.sentences = this.sentences ?? spokenOf(bodyOf(story, waiting, failure), this.pages)
  }

  private get sentence(): Spoken | null {
    return this.isOn ? this.spoken[this.heard.at] ?? null : null
  }

  private get heard(): Heard {
    return this.listening?.heard ?? off
  }

  private get tongue(): string {
    return this.known.story?.language ?? this.language
  }
}
