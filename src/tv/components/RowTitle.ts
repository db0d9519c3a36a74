import { Lightning } from '@lightningjs/sdk'
import { writeTrail, type Trail } from '../../newsroom/model/trail'
import { createMeasure } from './measure'
import { colours, safe, type } from './theme'
import { lettered } from './lettered'
import { words } from './words'

/** Between the title and the note. */
const air = 32
/** Between the title and its number. */
const beside = 20
/** The section's own name is what a viewer looks for. */
const mostWay = 0.6

/** A section's title behind the quiet steps that lead to it: 'News / Defence / Coast'. */
export class RowTitle extends Lightning.Component {
  private shown = ''

  static override _template() {
    return {
      h: type.section.lineHeight,
      Way: { color: colours.quiet },
      Name: { color: colours.text },
      Number: { y: 16, color: colours.quiet },
      Note: { mountX: 1, x: safe.width, y: 16, color: colours.quiet },
    }
  }

  /** `number`: what a viewer can type to come here, where that is shown. */
  show(trail: Trail, note: string, number: number | null = null): void {
    const written = `${writeTrail(trail)}|${note}|${number}`
    if (written === this.shown) return
    this.shown = written
    const measure = createMeasure(this.stage)
    const digits = number === null ? '' : words.numeral(number)
    const taken = [note, digits].filter(text => text !== '').reduce((sum, text) => sum + Math.ceil(measure(text, type.meta)) + air, 0)
    const room = safe.width - taken
    const way = wayWithin(room * mostWay, trail.slice(0, -1), text => measure(text, type.section))
    const from = Math.ceil(measure(way, type.section))
    const name = trail[trail.length - 1] ?? ''
    this.patch({
      Way: lettered(way, type.section),
      Name: { x: from, ...lettered(name, type.section, { width: room - from, lines: 1 }) },
      Number: { x: Math.min(room, from + Math.ceil(measure(name, type.section))) + beside, ...lettered(digits, type.meta) },
      Note: lettered(note, type.meta),
    })
  }
}

/** 'News / Defence / '; the outermost steps make way when there is no room for all: '… / Defence / '. */
function wayWithin(room: number, steps: Trail, widthOf: (text: string) => number): string {
  for (let left = 0; left <= steps.length; left++) {
    const shown = [...left > 0 ? ['…'] : [], ...steps.slice(left)]
    const way = shown.length > 0 ? `${writeTrail(shown)} / ` : ''
    if (widthOf(way) <= room) return way
  }
  return ''
}
