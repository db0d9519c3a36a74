import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import { frameAtRest, frameInFocus } from './cardFrame'
import type { Described, Description } from './described'
import { fade } from './fade'
import { initialOf, Picture } from './Picture'
import { lettered } from './lettered'
import { describedStory, fadePlayMark, metaLineOf, metaMarkOf, playsStory, samePlayMark, showPlayMark, type CardContent } from './storyCard'
import { card, colours, dot, focus, type } from './theme'

/** A story as a card: picture, headline in three lines at most, and a line on its age. */
export class Card extends Lightning.Component implements Described {
  private content: CardContent | null = null
  /** Its words show. */
  private whole = true

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
      this.patch({ Words: { Headline: lettered(story.headline, type.card, { width: card.width, lines: card.headlineLines, direction: story.direction }) } })
    }
    if (!before || metaLineOf(before) !== line) this.patch({ Words: { Meta: lettered(line, type.meta, { width: card.width - dot.step, lines: 1 }) } })
    if (before?.mark !== content.mark) this.showMark()
    if (!samePlayMark(before, content)) showPlayMark(this.tag('Frame'), content, { w: card.width, h: card.pictureHeight, alpha: this.whole ? 1 : 0 })
  }

  /** What is new has a dot before its age, what was read a quieter headline; the words say both. */
  private showMark(): void {
    this.patch({ Words: {
      ...metaMarkOf(this.content?.mark ?? null, card.metaTop),
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
    this.whole = shown
    fade(this.words, shown)
    fadePlayMark(this.tag('Frame'), shown)
  }

  get described(): Description {
    return describedStory('card', this.content!)
  }

  override _focus(): void {
    this.patch({
      zIndex: 1,
      Frame: frameInFocus(card.width, card.pictureHeight, focus.scale),
      Words: { Headline: { color: colours.bright } },
    })
  }

  override _unfocus(): void {
    this.patch({
      zIndex: 0,
      Frame: frameAtRest(),
      Words: { Headline: { color: this.tone } },
    })
  }

  override _handleEnter(): void {
    if (this.content) this.fireAncestors('$open', this.content.story)
  }

  /** The remote's own key plays what there is to play; else it is the channel's stream. */
  override _handlePlay(): boolean { return playsStory(this, this.content?.story) }

  override _handlePlayPause(): boolean { return this._handlePlay() }

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
