import { Lightning } from '@lightningjs/sdk'
import { recordingOf } from '../../newsroom/model/recording'
import type { Story } from '../../newsroom/model/story'
import { linesOf } from '../../newsroom/text/lines'
import type { Described, Description } from './described'
import { createMeasure, type MeasureText } from './measure'
import { playSign } from './playSigns'
import { lengthSaid, lengthWords } from './recorded'
import { ringAround } from './shapes'
import { card, colours, find, type } from './theme'
import { lettered } from './lettered'
import { playMark } from './watchTheme'

export interface ResultContent {
  readonly story: Story
  /** Its trail and age. */
  readonly meta: string
  readonly index: number
  readonly count: number
}

const box = { width: find.resultsWidth, height: find.resultStep - 8 }
const words = { width: box.width - find.padding * 2, lines: 2, top: 8, topOfOne: 28, headline: 36 }

/** A story that was found: its trail and age, and its headline in two lines at most. */
export class Result extends Lightning.Component implements Described {
  private content: ResultContent | null = null
  private measure: MeasureText | null = null

  static override _template() {
    return {
      w: box.width, h: box.height,
      Rule: { rect: true, x: find.padding, y: -find.rule, w: words.width, h: find.rule, color: colours.line },
      Words: {
        x: find.padding,
        Meta: { color: colours.quiet },
        Headline: { y: words.headline, color: colours.text },
      },
    }
  }

  /** Shows another story; what stays the same is not drawn again. */
  show(content: ResultContent): void {
    const before = this.content
    this.content = content
    const { story, meta } = content
    if (before?.story.headline !== story.headline) this.showHeadline(story)
    if (before?.meta !== meta || before.story.body !== story.body) this.showMeta(story, meta)
  }

  get described(): Description {
    const { story, meta, index, count } = this.content!
    const recording = recordingOf(story)
    const value = recording ? `${lengthSaid(recording, null)} · ${meta}` : meta
    return { id: `result:${story.id}`, role: 'result', label: story.headline, language: story.language, value, index, count }
  }

  override _focus(): void {
    this.patch({
      zIndex: 1,
      Rule: { visible: false },
      Words: { Headline: { color: colours.bright } },
      Ring: { ...ringAround(box.width, box.height, card.corner), color: colours.accent },
    })
  }

  override _unfocus(): void {
    this.patch({ zIndex: 0, Rule: { visible: true }, Words: { Headline: { color: colours.text } }, Ring: undefined })
  }

  override _handleEnter(): void {
    if (this.content) this.signal('chosen', this.content.story)
  }

  /** What plays has its sign, and how long it is, before all else. */
  private showMeta(story: Story, meta: string): void {
    const recording = recordingOf(story)
    const line = [recording ? lengthWords(recording) : '', meta].filter(part => part !== '').join(' · ')
    const left = recording ? playMark.step : 0
    this.patch({ Words: {
      Plays: recording ? { y: playMark.lineTop, color: colours.quiet, ...playSign(this.stage, recording.kind, playMark.sign) } : undefined,
      Meta: { x: left, ...lettered(line, type.meta, { width: words.width - left, lines: 1 }) },
    } })
  }

  /** One line or two stand in the middle of the row. */
  private showHeadline({ headline, direction }: Story): void {
    const measure = this.measure = this.measure ?? createMeasure(this.stage)
    const lines = linesOf(headline, words.width - find.slack, text => measure(text, type.card)).length
    this.patch({ Words: {
      y: lines > 1 ? words.top : words.topOfOne,
      Headline: lettered(headline, type.card, { width: words.width, lines: words.lines, direction }),
    } })
  }
}
