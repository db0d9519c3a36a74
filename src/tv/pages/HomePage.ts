import { Lightning } from '@lightningjs/sdk'
import type { Section } from '../../newsroom/model/channel'
import type { ScreenDescription } from '../components/described'
import { Clock } from '../components/Clock'
import { Column } from '../components/Column'
import type { RowContent } from '../components/Row'
import { colours, home, safe, screen, type } from '../components/theme'
import { lettered } from '../components/lettered'

export interface HomeContent {
  readonly name: string
  readonly rows: readonly RowContent[]
  now(): number
}

/** The channel: its name, the time, and a row per section. */
export class HomePage extends Lightning.Component {
  private content: HomeContent | null = null

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Rows: { type: Column, x: safe.left, y: home.headerHeight },
      // Rows pass under the header, and no word of theirs shows in it.
      Header: {
        rect: true, w: screen.width, h: home.headerHeight - 24, color: colours.ground,
        Name: { x: safe.left, y: safe.top, color: colours.text },
        // On the baseline of the name.
        Clock: { type: Clock, x: safe.right, y: safe.top + 7 },
      },
    }
  }

  show(content: HomeContent): void {
    const first = this.content === null
    this.content = content
    if (first) this.patch({ Header: { Name: lettered(content.name, type.section, { width: safe.width - 240, lines: 1 }), Clock: { clock: content.now } } })
    this.column.show(content.rows)
  }

  /** Whether these are the sections on the screen, in this order. */
  shows(sections: readonly Section[]): boolean {
    const rows = this.content?.rows ?? []
    return rows.length === sections.length && rows.every(({ section }, i) => section.id === sections[i]!.id)
  }

  /** News of one section. */
  update(row: RowContent): void {
    const { content } = this
    if (!content) return
    this.content = { ...content, rows: content.rows.map(known => known.section.id === row.section.id ? row : known) }
    this.column.update(row)
  }

  get screen(): ScreenDescription {
    const rows = this.content?.rows ?? []
    return { name: 'home', params: {}, title: this.content?.name ?? '', state: stateOf(rows) }
  }

  override _getFocused(): Lightning.Component {
    return this.column
  }

  private get column(): Column {
    return this.tag('Rows') as Column
  }
}

function stateOf(rows: readonly RowContent[]): ScreenDescription['state'] {
  if (rows.some(({ stories }) => stories.length > 0)) return 'ready'
  if (rows.some(({ state }) => state === 'waiting')) return 'loading'
  return rows.some(({ state }) => state === 'failed') ? 'error' : 'empty'
}
