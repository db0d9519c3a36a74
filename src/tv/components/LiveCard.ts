import { Lightning } from '@lightningjs/sdk'
import { stillOf, type LiveStream } from '../../newsroom/model/liveStream'
import { frameAtRest, frameInFocus } from './cardFrame'
import type { Described, Description } from './described'
import { fade } from './fade'
import { footShade } from './footShade'
import { LiveBadge } from './LiveBadge'
import { initialOf, Picture } from './Picture'
import { colours, type, wideCard } from './theme'
import { badge, liveCard } from './watchTheme'
import { lettered } from './lettered'
import { words } from './words'

export interface LiveCardContent {
  readonly stream: LiveStream
  readonly tint: number
  readonly index: number
  readonly count: number
}

const { width, height, padding } = wideCard
const inner = width - padding * 2

/** A stream as a card, twice as wide as a story's: its still, and that it is live. OK watches it. */
export class LiveCard extends Lightning.Component implements Described {
  private content: LiveCardContent | null = null

  static override _template() {
    return {
      w: width, h: height,
      Frame: {
        w: width, h: height,
        Picture: { type: Picture, w: width, h: height },
        // In the ground's own colour, so that the picture's corners stay round.
        Shade: footShade(width, liveCard.shadeTop, liveCard.badgeTop - padding / 2, height),
        Words: {
          Badge: { type: LiveBadge, x: padding, y: liveCard.badgeTop },
          Press: { y: liveCard.wordsTop, color: colours.text },
          Title: { x: padding, y: liveCard.titleTop, color: colours.text },
        },
      },
    }
  }

  show(content: LiveCardContent): void {
    const { stream, tint } = content
    if (this.content?.stream !== stream) {
      (this.tag('Frame.Picture') as Picture).show({ picture: stillOf(stream), tint, initial: initialOf(stream.title) })
      this.patch({ Frame: { Words: {
        Title: lettered(stream.title, type.section, { width: inner, lines: 1 }),
        Press: { x: padding + (this.tag('Frame.Words.Badge') as LiveBadge).w + badge.gap, ...lettered(stream.audio ? words.listenLive : words.watchLive, type.meta) },
      } } })
    }
    this.content = content
  }

  /** Words show only where all of them stand inside the safe area. */
  set wordsShown(shown: boolean) {
    fade(this.tag('Frame.Words'), shown)
  }

  get described(): Description {
    const { stream, index, count } = this.content!
    return { id: `live:${stream.id}`, role: 'card', label: stream.title, language: null, value: words.live, index, count }
  }

  override _focus(): void {
    this.patch({
      zIndex: 1,
      Frame: { ...frameInFocus(width, height, wideCard.scale), Words: { Title: { color: colours.bright } } },
    })
  }

  override _unfocus(): void {
    this.patch({
      zIndex: 0,
      Frame: { ...frameAtRest(), Words: { Title: { color: colours.text } } },
    })
  }

  override _handleEnter(): void {
    if (this.content) this.fireAncestors('$watch', this.content.stream.id)
  }
}
