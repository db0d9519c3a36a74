import { Lightning } from '@lightningjs/sdk'
import { frameAtRest, frameInFocus } from './cardFrame'
import type { Described, Description } from './described'
import { fade } from './fade'
import { footShade } from './footShade'
import { lettered } from './lettered'
import { initialOf, Picture } from './Picture'
import { describedStory, fadePlayMark, metaLineOf, metaMarkOf, playsStory, samePlayMark, showPlayMark, type CardContent } from './storyCard'
import { colours, dot, lead, type, wideCard } from './theme'
import { playMark } from './watchTheme'

const { width, height, padding } = wideCard
const inner = width - padding * 2

/** The top story: a picture as wide as two cards, with its headline on the dark foot of it. */
export class LeadCard extends Lightning.Component implements Described {
  private content: CardContent | null = null
  /** Its words show. */
  private whole = true

  static override _template() {
    return {
      w: width, h: height,
      Frame: {
        w: width, h: height,
        Picture: { type: Picture, w: width, h: height },
        Shade: footShade(width, lead.shadeTop, lead.shadeFull, height),
        Words: {
          x: padding,
          Headline: { mountY: 1, y: lead.headlineBottom, color: colours.text },
          Meta: { y: lead.metaTop, color: colours.text },
        },
      },
    }
  }

  /** Shows another story; what stays the same is not drawn again. */
  show(content: CardContent): void {
    const { story, mark } = content
    const meta = metaLineOf(content)
    const before = this.content
    this.content = content
    this.picture.show({ picture: story.picture, tint: content.tint, initial: initialOf(content.section) })
    if (before?.story.headline !== story.headline) this.patch({ Frame: { Words: { Headline: lettered(story.headline, type.section, { width: inner, lines: 2, direction: story.direction }) } } })
    if (before === null || metaLineOf(before) !== meta) this.patch({ Frame: { Words: { Meta: lettered(meta, type.meta, { width: inner - dot.step, lines: 1 }) } } })
    if (before?.mark !== mark) this.patch({ Frame: { Words: metaMarkOf(mark, lead.metaTop) } })
    if (!samePlayMark(before, content)) showPlayMark(this.tag('Frame'), content, { w: width, h: height, left: playMark.leadLeft, top: playMark.leadTop, alpha: this.whole ? 1 : 0 })
  }

  /** Words show only where all of them stand inside the safe area. */
  set wordsShown(shown: boolean) {
    this.whole = shown
    fade(this.tag('Frame.Words'), shown)
    fadePlayMark(this.tag('Frame'), shown)
  }

  get described(): Description {
    return describedStory('card', this.content!)
  }

  override _focus(): void {
    this.patch({
      zIndex: 1,
      Frame: { ...frameInFocus(width, height, wideCard.scale), Words: { Headline: { color: colours.bright } } },
    })
  }

  override _unfocus(): void {
    this.patch({
      zIndex: 0,
      Frame: { ...frameAtRest(), Words: { Headline: { color: colours.text } } },
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
}
