import { Lightning } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import type { Described, Description } from './described'
import { ringAround, roundBox } from './shapes'
import { card, colours, type, ways } from './theme'
import { lettered } from './lettered'

export interface WayContent {
  readonly kind: 'step' | 'chip'
  readonly section: Section
  /** Pixels, with what is around its words. */
  readonly width: number
  readonly index: number
  readonly count: number
}

/** A way to another section: a step of the trail, or a chip of a subsection. OK opens it. */
export class Way extends Lightning.Component implements Described {
  private content: WayContent | null = null

  set shows(content: WayContent) {
    const before = this.content
    this.content = content
    if (before?.section.title === content.section.title && before.width === content.width) return
    this.patch({ w: content.width, h: ways.height, ...content.kind === 'step' ? stepOf(content) : chipOf(content) })
  }

  get described(): Description {
    const { kind, section, index, count } = this.content!
    return { id: `${kind}:${section.id}`, role: kind, label: section.title, language: null, index, count }
  }

  override _focus(): void {
    this.patch({ Label: { color: colours.bright }, Box: { Ring: { ...this.ring, color: colours.accent } } })
  }

  override _unfocus(): void {
    this.patch({ Label: { color: toneOf(this.content!.kind) }, Box: { Ring: undefined } })
  }

  private get ring(): object {
    const { kind, width } = this.content!
    return kind === 'chip' ? ringAround(width, ways.chipHeight, card.corner) : ringAround(width + ways.stepAir * 2, ways.height, card.corner)
  }

  override _handleEnter(): void {
    if (this.content) this.fireAncestors('$openSection', this.content.section.id)
  }
}

function stepOf({ section, width }: WayContent): object {
  return {
    Box: { x: -ways.stepAir, y: ways.stepAir },
    Label: { color: toneOf('step'), ...lettered(section.title, type.section, { width, lines: 1 }) },
    Slash: { x: width + ways.slash, color: colours.quiet, ...lettered('/', type.section) },
  }
}

function chipOf({ section, width }: WayContent): object {
  return {
    Box: { y: ways.chipTop, Ground: { x: -1, y: -1, ...roundBox(width, ways.chipHeight, card.corner, colours.line) } },
    Label: { x: ways.chipPadding, y: ways.chipTop + 4, color: toneOf('chip'), ...lettered(section.title, type.label) },
  }
}

function toneOf(kind: WayContent['kind']): number {
  return kind === 'step' ? colours.quiet : colours.text
}
