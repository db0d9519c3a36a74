import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import type { Described, Description } from './described'
import { lettered } from './lettered'
import { ringAround, roundBox } from './shapes'
import { offers } from './storyTheme'
import { card, colours, reader, type TypeStyle } from './theme'

export interface StoryOfferContent {
  readonly story: Story
  /** 'Next story' or 'Related', as voice says it. */
  readonly label: string
  readonly style: TypeStyle
  readonly lines: number
  readonly height: number
  readonly index: number
  readonly count: number
}

/** A story to go on with, by its headline. OK asks for it. */
export class StoryOffer extends Lightning.Component implements Described {
  private content: StoryOfferContent | null = null

  static override _template() {
    return { w: reader.rail, Ground: { x: -1, y: -1 }, Headline: { x: offers.padding, y: offers.padding } }
  }

  show(content: StoryOfferContent): void {
    this.content = content
    const { story, style, lines, height } = content
    this.patch({
      h: height,
      Ground: roundBox(reader.rail, height, card.corner, colours.raised),
      Headline: { color: this.hasFocus() ? colours.bright : colours.text, ...lettered(story.headline, style, { width: reader.rail - offers.padding * 2, lines, direction: story.direction }) },
    })
    if (this.hasFocus()) this._focus()
  }

  get described(): Description {
    const { story, label, index, count } = this.content!
    return { id: `offer:${story.id}`, role: 'card', label: story.headline, value: label, index, count }
  }

  override _focus(): void {
    this.patch({ Headline: { color: colours.bright }, Ring: { ...ringAround(reader.rail, this.content!.height, card.corner), color: colours.accent } })
  }

  override _unfocus(): void {
    this.patch({ Headline: { color: colours.text }, Ring: undefined })
  }

  override _handleEnter(): void {
    this.fireAncestors('$turnTo', this.content!.story)
  }
}
