import { Lightning } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import { frameAtRest, frameInFocus } from './cardFrame'
import type { Described, Description } from './described'
import { fade } from './fade'
import { roundBox } from './shapes'
import { card, colours, focus, type } from './theme'
import { lettered } from './lettered'

export interface AllCardContent {
  readonly section: Section
  /** 'All of Coast' */
  readonly title: string
  /** '37 stories' */
  readonly value: string
  readonly index: number
  readonly count: number
}

const padding = 32
const inner = card.width - padding * 2
/** A small list, drawn: where this leads. */
const sign = [44, 32, 38].flatMap((w, i) => [{ y: 36 + i * 14, w: 6 }, { x: 14, y: 36 + i * 14, w }])

/** The last card of a row: all of its section. */
export class AllCard extends Lightning.Component implements Described {
  private content: AllCardContent | null = null

  static override _template() {
    return {
      w: card.width, h: card.height,
      Frame: {
        w: card.width, h: card.pictureHeight,
        Ground: { x: -1, y: -1, ...roundBox(card.width, card.pictureHeight, card.corner, colours.raised) },
        Sign: { x: padding, children: sign.map(line => ({ rect: true, h: 6, color: colours.quiet, ...line })) },
        Words: {
          Title: { mountY: 1, x: padding, y: card.pictureHeight - padding - type.meta.lineHeight + 12, color: colours.text },
          Value: { x: padding, y: card.pictureHeight - padding - type.meta.lineHeight + 4, color: colours.quiet },
        },
      },
    }
  }

  show(content: AllCardContent): void {
    this.content = content
    this.patch({ Frame: { Words: {
      Title: lettered(content.title, type.card, { width: inner, lines: 2 }),
      Value: lettered(content.value, type.meta, { width: inner, lines: 1 }),
    } } })
  }

  set wordsShown(shown: boolean) {
    fade(this.tag('Frame.Words'), shown)
  }

  get described(): Description {
    const { section, title, value, index, count } = this.content!
    return { id: `all:${section.id}`, role: 'button', label: title, value, index, count, within: { text: section.title, language: null } }
  }

  override _focus(): void {
    this.patch({
      zIndex: 1,
      Frame: { ...frameInFocus(card.width, card.pictureHeight, focus.scale), Words: { Title: { color: colours.bright } } },
    })
  }

  override _unfocus(): void {
    this.patch({
      zIndex: 0,
      Frame: { ...frameAtRest(), Words: { Title: { color: colours.text } } },
    })
  }

  override _handleEnter(): void {
    if (this.content) this.fireAncestors('$openSection', this.content.section.id)
  }
}
