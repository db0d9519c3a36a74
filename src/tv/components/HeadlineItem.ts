import { Lightning } from '@lightningjs/sdk'
import type { Mark } from '../../newsroom/model/mark'
import type { Recording } from '../../newsroom/model/recording'
import type { Story } from '../../newsroom/model/story'
import type { Described, Description } from './described'
import { playSign } from './playSigns'
import { newDot, raisedBox, readTick } from './shapes'
import { describedStory, playsStory } from './storyCard'
import { colours, dot, list, tick, type } from './theme'
import { lettered } from './lettered'
import { playMark } from './watchTheme'
import { words } from './words'

export interface HeadlineContent {
  readonly story: Story
  /** What plays of it, and how far the viewer is in it. */
  readonly recording?: Recording | null
  readonly part?: number | null
  /** Stands at the end of the line, after the sign of what plays and how long it is. */
  readonly age: string
  /** Pixels, the sign included. */
  readonly ageWidth: number
  /** The age, and in words what the mark shows. */
  readonly meta: string
  readonly mark: Mark | null
  readonly index: number
  readonly count: number
  readonly number: number | null
  /** A column of numbers stands at the end of the lines. */
  readonly numbersShown: boolean
}

const air = 32
const box = { y: 4, height: list.step - 8 }

/** A story in one line: its headline, and its age at the end. */
export class HeadlineItem extends Lightning.Component implements Described {
  private content: HeadlineContent | null = null

  static override _template() {
    return {
      w: list.width, h: list.step,
      Rule: { rect: true, y: list.step - 1, w: list.width, h: 2, color: colours.line },
      Box: { y: box.y, w: list.width, h: box.height },
      Headline: { x: list.wordsLeft, y: 14, color: colours.text },
      Age: { mountX: 1, y: 18, color: colours.quiet },
      Number: { mountX: 1, x: list.width - list.wordsRight, y: 18, color: colours.quiet },
    }
  }

  /** Shows another story; what stays the same is not drawn again. */
  show(content: HeadlineContent): void {
    const before = this.content
    this.content = content
    const { story, age, ageWidth, numbersShown } = content
    const column = numbersShown ? list.numberColumn : 0
    if (before?.story.headline !== story.headline || before.ageWidth !== ageWidth || before.numbersShown !== numbersShown) {
      const width = list.width - list.wordsLeft - list.wordsRight - column - Math.ceil(ageWidth) - air
      this.patch({ Headline: lettered(story.headline, type.card, { width, lines: 1, direction: story.direction }) })
    }
    if (before?.age !== age) this.patch({ Age: lettered(age, type.meta) })
    const kind = content.recording?.kind ?? null
    if ((before?.recording?.kind ?? null) !== kind || before?.ageWidth !== ageWidth || before.numbersShown !== numbersShown) {
      const left = list.width - list.wordsRight - column - Math.ceil(ageWidth)
      this.patch({ Plays: kind ? { x: left, y: 18 + playMark.lineTop, color: colours.quiet, ...playSign(this.stage, kind, playMark.sign) } : undefined })
    }
    const digits = digitsOf(content)
    if (!before || before.numbersShown !== numbersShown) this.patch({ Age: { x: list.width - list.wordsRight - column } })
    if (!before || digitsOf(before) !== digits) this.patch({ Number: lettered(digits, type.meta) })
    if (before?.mark !== content.mark) this.showMark()
  }

  get story(): Story | null {
    return this.content?.story ?? null
  }

  get described(): Description {
    return describedStory('headline', this.content!)
  }

  override _focus(): void {
    this.patch({
      Headline: { color: colours.bright },
      Box: raisedBox(list.width, box.height),
    })
  }

  override _unfocus(): void {
    this.patch({ Headline: { color: this.tone }, Box: { Ground: undefined, Ring: undefined } })
  }

  override _handleEnter(): void {
    if (this.content) this.fireAncestors('$open', this.content.story)
  }

  /** The remote's own key plays what there is to play; else it is the channel's stream. */
  override _handlePlay(): boolean { return playsStory(this, this.content?.story) }

  override _handlePlayPause(): boolean { return this._handlePlay() }

  /** A dot is new, a tick was read: what the eye sees at the line's beginning, the words tell the ear. */
  private showMark(): void {
    this.patch({
      Headline: { color: this.hasFocus() ? colours.bright : this.tone },
      Mark: undefined,
    })
    this.patch({ Mark: this.markOf(this.content?.mark ?? null) })
  }

  private markOf(mark: Mark | null): object | undefined {
    if (mark === 'read') return { x: 10, y: (list.step - tick.height) / 2, color: colours.quiet, ...readTick(this.stage) }
    return mark === 'new' ? { x: 13, y: (list.step - dot.size) / 2 - 1, color: colours.accent, ...newDot() } : undefined
  }

  private get tone(): number {
    return this.content?.mark === 'read' ? colours.quiet : colours.text
  }
}

function digitsOf({ number, numbersShown }: HeadlineContent): string {
  return numbersShown && number ? words.numeral(number) : ''
}
