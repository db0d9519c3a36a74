import { Lightning } from '@lightningjs/sdk'
import type { Described, Description } from './described'
import { ringAround, roundBox } from './shapes'
import { card, colours, type } from './theme'
import { lettered } from './lettered'

export interface NoticeContent {
  readonly id: string
  readonly text: string
  /** A short code for whoever is asked for help. */
  readonly code: string | null
}

export const noticeWidth = card.step * 2 - card.between
const padding = 32

/** A card that says what happened and what to press; OK asks again. */
export class Notice extends Lightning.Component implements Described {
  private content: NoticeContent | null = null

  static override _template() {
    return {
      w: noticeWidth, h: card.pictureHeight,
      Ground: { x: -1, y: -1, ...roundBox(noticeWidth, card.pictureHeight, card.corner, colours.raised) },
      Text: { x: padding, y: padding, color: colours.text },
      Code: { x: padding, y: card.pictureHeight - padding - type.meta.lineHeight + 4, color: colours.quiet },
    }
  }

  show(content: NoticeContent): void {
    this.content = content
    this.patch({
      Text: lettered(content.text, type.label, { width: noticeWidth - padding * 2, lines: 3 }),
      Code: lettered(content.code ?? '', type.meta),
    })
  }

  get described(): Description {
    return { id: this.content!.id, role: 'message', label: this.content!.text, index: 1, count: 1 }
  }

  override _focus(): void {
    this.patch({ Ring: { ...ringAround(noticeWidth, card.pictureHeight, card.corner), color: colours.accent } })
  }

  override _unfocus(): void {
    this.patch({ Ring: undefined })
  }

  override _handleEnter(): void {
    this.signal('again')
  }
}
