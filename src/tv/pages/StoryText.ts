import { Lightning } from '@lightningjs/sdk'
import { readingParts, usualReading, type Reading } from '../../newsroom/model/reading'
import type { ReadingPlace } from '../../newsroom/model/readingPlace'
import { nearestPage, pageOf, placeOn } from '../../newsroom/text/readingPlace'
import type { Spoken } from '../../newsroom/text/spoken'
import { isTall } from '../../newsroom/text/tallness'
import { blockAt } from '../../newsroom/text/twinPlace'
import { createMeasure } from '../components/measure'
import { Reader } from '../components/Reader'
import { readingTypeOf, type ReadingType } from '../components/readingType'
import type { Headline } from '../components/StoryHead'
import { TextSkeleton } from '../components/TextSkeleton'
import { reader, safe, type } from '../components/theme'
import { setStory, type KnownStory, type SetStory } from './storyPages'

/** The words of a story in pages, and which of them is in view. */
export class StoryText extends Lightning.Component {
  private known: KnownStory = { story: null, waiting: true, failure: null }
  private set: SetStory = { headline: { lines: [], style: type.section, times: type.meta }, pages: [], bodyTop: 0 }
  private current = 0
  private reading: Reading = usualReading
  private readingType: ReadingType = readingTypeOf(usualReading)
  /** The sentence that the reader went on with, or the first in view when the type changed; it stays in view through all changes until a page is turned. */
  private stays: ReadingPlace | null = null
  /** Where the reader stopped the last time, until the story is there and goes on. */
  private goesOn: ReadingPlace | null = null
  private finished = false
  private hasBeside = false

  static override _template() {
    return { Reader: { type: Reader, x: safe.left } }
  }

  /** Sets a story as it is known now; a known page is kept when the rest of its story arrives. True: it went on where the reader stopped. */
  show(known: KnownStory): boolean {
    if (known.story?.id !== this.known.story?.id) this.current = 0
    this.known = known
    this.readingType = readingTypeOf(this.reading, known.story !== null && isTall(known.story.headline + (known.story.lead ?? '')), this.hasBeside)
    this.set = setStory(known, this.readingType, createMeasure(this.stage))
    const goneOn = this.pageGoneOnWith()
    this.current = Math.min(goneOn ?? this.pageThatStays() ?? this.current, this.pages.length - 1)
    const went = goneOn !== null && this.goesOn !== null && !known.waiting && !known.failure
    if (went) Object.assign(this, { goesOn: null, stays: this.goesOn })
    return went
  }

  /** Sets it as the viewer wants to read now; false: it stands so already. */
  readAs(reading: Reading): boolean {
    if (readingParts.every(part => reading[part] === this.reading[part])) return false
    this.reading = reading
    this.stays = this.stays ?? this.place
    return true
  }

  /** Something stands beside it from now on, in any size, or no more. */
  makeRoom(is: boolean): void {
    if (is === this.hasBeside) return
    this.hasBeside = is
    this.stays = this.stays ?? this.place
  }

  /** Begins at the first page, or where the reader stopped. */
  reopen(goesOn: ReadingPlace | null): void {
    Object.assign(this, { current: 0, goesOn, stays: null, finished: false })
  }

  /** So many pages further; false: there are none. */
  turn(step: number): boolean {
    this.goesOn = null
    const page = Math.min(Math.max(this.current + step, 0), this.pages.length - 1)
    if (page === this.current) return false
    this.stays = null
    this.open(page)
    return true
  }

  open(page: number): void {
    this.current = page
  }

  /** Where the reader is now, to be kept; null: nothing to keep. Who has seen the end has finished, also when turning back from there. */
  placeToKeep(): ReadingPlace | null {
    const { story, waiting, failure } = this.known
    if (!story || waiting || failure || this.finished) return null
    this.finished = this.atEnd
    return this.place
  }

  draw(): void {
    const { story, waiting } = this.known
    this.reader.patch({ y: this.current === 0 ? this.set.bodyTop : reader.top })
    this.reader.show(this.pages[this.current] ?? [], this.readingType)
    this.patch({ Skeleton: waiting && (story?.body.length ?? 0) === 0 ? { type: TextSkeleton, x: safe.left, y: this.bottom === this.set.bodyTop ? this.bottom : this.bottom + 28 } : undefined })
  }

  /** Marks the sentence that is said. */
  mark(spoken: Spoken | null): void {
    this.reader.mark(spoken)
  }

  get pages(): SetStory['pages'] { return this.set.pages }
  /** Counts from 0. */
  get page(): number { return this.current }
  get atEnd(): boolean { return this.current === this.pages.length - 1 }
  get headline(): Headline { return this.set.headline }
  /** There is room for a picture beside it. */
  get hasRail(): boolean { return this.readingType.hasRail }

  /** The block of the body that the reader is in: there and back again it is the same, though pages begin elsewhere. */
  get block(): number {
    return blockAt(this.known.story?.body ?? [], this.stays ?? this.place) ?? 0
  }

  /** Where the words of the page end on the screen. */
  get bottom(): number {
    const page = this.pages[this.current] ?? []
    const last = page[page.length - 1]
    return (this.current === 0 ? this.set.bodyTop : reader.top) + (last ? last.top + last.height : 0)
  }

  private get place(): ReadingPlace {
    return placeOn(this.pages, this.current)
  }

  /** The page of the sentence that the reader stopped at, as soon as it is there. */
  private pageGoneOnWith(): number | null {
    const { goesOn, known: { waiting, failure } } = this
    if (!goesOn) return null
    const found = pageOf(this.pages, goesOn)
    return waiting || failure ? found : found ?? nearestPage(this.pages, goesOn)
  }

  private pageThatStays(): number | null {
    return this.stays && (pageOf(this.pages, this.stays) ?? nearestPage(this.pages, this.stays))
  }

  private get reader(): Reader { return this.tag('Reader') as Reader }
}
