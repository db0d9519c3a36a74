import { Lightning } from '@lightningjs/sdk'
import { metaLineOf, type CardContent } from './Card'
import type { Described, Description } from './described'
import { fade } from './fade'
import { footShade } from './footShade'
import { lettered } from './lettered'
import { initialOf, Picture } from './Picture'
import { newDot, ringAround } from './shapes'
import { card, colours, dot, focus, lead, motion, type } from './theme'

/** The top story: a picture as wide as two cards, with its headline on the dark foot of it. */
export class LeadCard extends Lightning.Component implements Described {
  private content: CardContent | null = null

  static override _template() {
    return {
      w: lead.width, h: lead.height,
      Frame: {
        w: lead.width, h: lead.height,
        Picture: { type: Picture, w: lead.width, h: lead.height },
        Shade: footShade(lead.width, lead.shadeTop, lead.shadeFull, lead.height),
        Words: {
          x: lead.padding,
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
    if (before?.story.headline !== story.headline) this.patch({ Frame: { Words: { Headline: lettered(story.headline, type.section, { width: lead.wordsWidth, lines: 2 }) } } })
    if (before === null || metaLineOf(before) !== meta) this.patch({ Frame: { Words: { Meta: lettered(meta, type.meta, { width: lead.wordsWidth - dot.step, lines: 1 }) } } })
    const isNew = mark === 'new'
    this.patch({ Frame: { Words: {
      Dot: isNew ? { y: lead.metaTop + 13, color: colours.accent, ...newDot() } : undefined,
      Meta: { x: isNew ? dot.step : 0 },
    } } })
  }

  /** Words show only where all of them stand inside the safe area. */
  set wordsShown(shown: boolean) {
    fade(this.tag('Frame.Words'), shown)
  }

  get described(): Description {
    const { story, meta, index, count, number } = this.content!
    return { id: `story:${story.id}`, role: 'card', label: story.headline, value: meta, index, count, ...(number ? { number } : {}) }
  }

  override _focus(): void {
    this.patch({
      zIndex: 1,
      Frame: {
        smooth: { scale: [focus.wideScale, motion.glide] },
        Ring: { ...ringAround(lead.width, lead.height, card.corner), color: colours.accent },
        Words: { Headline: { color: colours.bright } },
      },
    })
  }

  override _unfocus(): void {
    this.patch({
      zIndex: 0,
      Frame: { smooth: { scale: [1, motion.glide] }, Ring: undefined, Words: { Headline: { color: colours.text } } },
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
}
