import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import { linesOf } from '../../newsroom/text/lines'
import type { Described, Description } from './described'
import { createMeasure, type MeasureText } from './measure'
import { ringAround } from './shapes'
import { card, colours, find, type } from './theme'
import { lettered } from './lettered'

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
    if (before?.meta !== meta) this.patch({ Words: { Meta: lettered(meta, type.meta, { width: words.width, lines: 1 }) } })
  }

  get described(): Description {
    const { story, meta, index, count } = this.content!
    return { id: `result:${story.id}`, role: 'result', label: story.headline, value: meta, index, count }
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
