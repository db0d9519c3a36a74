import { Lightning } from '@lightningjs/sdk'
import type { Mark } from '../../newsroom/model/mark'
import type { Story } from '../../newsroom/model/story'
import type { Described, Description } from './described'
import { fade } from './fade'
import { initialOf, Picture } from './Picture'
import { newDot, ringAround } from './shapes'
import { card, colours, dot, focus, motion, type } from './theme'
import { lettered } from './lettered'

export interface CardContent {
  readonly story: Story
  /** Age, and what is new of it. */
  readonly meta: string
  readonly mark: Mark | null
  readonly tint: number
  readonly section: string
  readonly index: number
  readonly count: number
  readonly number?: number | null
  readonly numbersShown?: boolean
}

/** A story as a card: picture, headline in three lines at most, and a line on its age. */
export class Card extends Lightning.Component implements Described {
  private content: CardContent | null = null

  static override _template() {
    return {
      w: card.width, h: card.height,
      Frame: {
        w: card.width, h: card.pictureHeight,
        Picture: { type: Picture, w: card.width, h: card.pictureHeight },
      },
      Words: {
        Headline: { y: card.wordsTop, color: colours.text },
        Meta: { y: card.metaTop, color: colours.quiet },
      },
    }
  }

  /** Shows another story; what stays the same is not drawn again. */
  show(content: CardContent): void {
    const before = this.content
    this.content = content
    const { story } = content
    const line = metaLineOf(content)
    this.picture.show({ picture: story.picture, tint: content.tint, initial: initialOf(content.section) })
    if (before?.story.headline !== story.headline) {
      this.patch({ Words: { Headline: lettered(story.headline, type.card, { width: card.width, lines: card.headlineLines }) } })
    }
    if (!before || metaLineOf(before) !== line) this.patch({ Words: { Meta: lettered(line, type.meta, { width: card.width - dot.step, lines: 1 }) } })
    if (before?.mark !== content.mark) this.showMark()
  }

  /** What is new has a dot before its age, what was read a quieter headline; the words say both. */
  private showMark(): void {
    const isNew = this.content?.mark === 'new'
    this.patch({ Words: {
      Dot: isNew ? { y: card.metaTop + 13, color: colours.accent, ...newDot() } : undefined,
      Meta: { x: isNew ? dot.step : 0 },
      Headline: { color: this.hasFocus() ? colours.bright : this.tone },
    } })
  }

  private get tone(): number {
    return this.content?.mark === 'read' ? colours.quiet : colours.text
  }

  get story(): Story | null {
    return this.content?.story ?? null
  }

  /** Words show only where all of them stand inside the safe area. */
  set wordsShown(shown: boolean) {
    fade(this.words, shown)
  }

  get described(): Description {
    const { story, meta, index, count, number } = this.content!
    return { id: `story:${story.id}`, role: 'card', label: story.headline, value: meta, index, count, ...(number ? { number } : {}) }
  }

  override _focus(): void {
    this.patch({
      zIndex: 1,
      Frame: { smooth: { scale: [focus.scale, motion.glide] }, Ring: { ...ringAround(card.width, card.pictureHeight, card.corner), color: colours.accent } },
      Words: { Headline: { color: colours.bright } },
    })
  }

  override _unfocus(): void {
    this.patch({
      zIndex: 0,
      Frame: { smooth: { scale: [1, motion.glide] }, Ring: undefined },
      Words: { Headline: { color: this.tone } },
    })
  }

  override _handleEnter(): void {
    if (this.content) this.fireAncestors('$open', this.content.story)
  }

  override _handleYellow(): void {
    if (this.content) this.fireAncestors('$save', this.content.story)
  }

  private get picture(): Picture {
    return this.tag('Frame.Picture') as Picture
  }

  private get words(): Lightning.Element {
    return this.tag('Words')
  }
}

/** '203 · 3 h': the number stands where one looks for it, before what changes. */
export function metaLineOf({ meta, number, numbersShown }: CardContent): string {
  return [numbersShown && number ? String(number) : '', meta].filter(part => part !== '').join(' · ')
}
