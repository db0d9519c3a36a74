import { Lightning } from '@lightningjs/sdk'
import { colours, find, type } from './theme'
import { createMeasure } from './measure'
import { lettered } from './lettered'

export interface TypedLineContent {
  readonly typed: string
  /** Stands there quietly while nothing is typed: the first of them that has room. */
  readonly instead: readonly [string, ...string[]]
  /** The keyboard's. */
  readonly width: number
}

const caret = { width: 4, height: 48 }

/** What was typed, over a line, with the place where the next letter comes. */
export class TypedLine extends Lightning.Component {
  private shown: string | null = null

  static override _template() {
    return {
      Text: {},
      Caret: { rect: true, y: 8, w: caret.width, h: caret.height, color: colours.accent },
      Line: { rect: true, y: find.ruleTop, h: find.rule, color: colours.line },
    }
  }

  show({ typed, instead, width }: TypedLineContent): void {
    const written = `${typed}|${instead.join('|')}|${width}`
    if (written === this.shown) return
    this.shown = written
    const room = width - caret.width - 16
    const measure = createMeasure(this.stage)
    const text = typed === '' ? instead.find(quiet => measure(quiet, type.section) <= room) ?? instead[instead.length - 1]! : endWithin(typed, room, piece => measure(piece, type.section))
    const end = typed === '' ? 0 : Math.min(Math.ceil(measure(text, type.section)), room) + 8
    const gap = typed === '' ? 16 : 0
    this.patch({
      Text: { x: gap, color: typed === '' ? colours.quiet : colours.bright, ...lettered(text, type.section, { width: room, lines: 1 }) },
      Caret: { x: end, color: colours.accent },
      Line: { w: width },
    })
  }
}

/** Who types sees the end. */
function endWithin(text: string, room: number, widthOf: (text: string) => number): string {
  const letters = Array.from(text)
  for (let from = 0; from < letters.length; from++) {
    const shown = `${from > 0 ? '…' : ''}${letters.slice(from).join('')}`
    if (widthOf(shown) <= room) return shown
  }
  return text
}
