import { Lightning } from '@lightningjs/sdk'
import { writeTrail, type Trail } from '../../newsroom/model/trail'
import { createMeasure } from './measure'
import { colours, safe, type } from './theme'
import { lettered } from './lettered'

/** A section's title behind the quiet steps that lead to it: 'News / Defence / Coast'. */
export class RowTitle extends Lightning.Component {
  private shown = ''

  static override _template() {
    return {
      h: type.section.lineHeight,
      Way: { color: colours.quiet },
      Name: { color: colours.text },
      Note: { mountX: 1, x: safe.width, y: 16, color: colours.quiet },
    }
  }

  show(trail: Trail, note: string): void {
    const written = `${writeTrail(trail)}|${note}`
    if (written === this.shown) return
    this.shown = written
    const way = trail.length > 1 ? `${writeTrail(trail.slice(0, -1))} / ` : ''
    const from = Math.ceil(createMeasure(this.stage)(way, type.section))
    this.patch({
      Way: lettered(way, type.section),
      Name: { x: from, ...lettered(trail[trail.length - 1] ?? '', type.section, { width: safe.width - from, lines: 1 }) },
      Note: lettered(note, type.meta),
    })
  }
}
