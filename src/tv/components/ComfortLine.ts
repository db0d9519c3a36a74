import { Lightning } from '@lightningjs/sdk'
import { readingChoices, type Reading, type ReadingPart, type Typeface } from '../../newsroom/model/reading'
import { comfortCells } from './comfortCells'
import type { Described, Description } from './described'
import { lettered } from './lettered'
import { choiceAt, keysTo, type ClickKey, type Sided } from './pointed'
import { ringAround } from './shapes'
import { card, colours, comfort, type } from './theme'
import { words } from './words'

export interface ComfortLineContent {
  readonly part: ReadingPart
  readonly reading: Reading
  readonly ready: readonly Typeface[]
  readonly at: 'rail' | 'foot'
  readonly index: number
  readonly count: number
}

/** One thing to choose of how text is set: its name, all its values as they look, and the name of the chosen one. */
export class ComfortLine extends Lightning.Component implements Described, Sided {
  private content: ComfortLineContent | null = null

  static override _template() {
    return { Box: { x: comfort.edge, y: comfort.air }, Label: { x: comfort.padding, color: colours.quiet }, Value: { mountX: 1, color: colours.text }, Cells: {} }
  }

  show(content: ComfortLineContent): void {
    this.content = content
    const { part, reading, ready, at } = content
    const { width, line, labelTop, cells } = comfort[at]
    this.patch({
      w: width, h: line,
      Label: { y: labelTop, ...lettered(words.reading[part], type.meta) },
      Value: { x: width - comfort.padding, y: labelTop, ...lettered(words.readingValues[reading[part]], type.meta) },
      Cells: { x: cells.x, y: cells.y },
    });
    (this.tag('Cells') as Lightning.Element).children = comfortCells({ part, reading, ready, width: cells.width })
    this.ring()
  }

  get described(): Description {
    const { part, reading, index, count } = this.content!
    return { id: `comfort:${part}`, role: 'setting', label: words.reading[part], value: words.readingValues[reading[part]], index, count, hint: words.help.reading }
  }

  /** What is clicked is chosen. */
  keysAt(x: number): readonly ClickKey[] {
    const { part, reading, at } = this.content!
    const { width, cells } = comfort[at]
    const choices: readonly string[] = readingChoices[part]
    return keysTo(choices.indexOf(reading[part]), choiceAt((this.rtl ? 1 - x : x) * width - cells.x, cells.width, choices.length), this.rtl)
  }

  override _focus(): void { this.ring() }
  override _unfocus(): void { this.ring() }

  private ring(): void {
    if (!this.content) return
    const focused = this.hasFocus()
    const { width, line } = comfort[this.content.at]
    const { edge, air } = comfort
    this.patch({
      Label: { color: focused ? colours.bright : colours.quiet },
      Value: { color: focused ? colours.bright : colours.text },
      Box: { Ring: focused ? { ...ringAround(width - edge * 2, line - air * 2, card.corner), color: colours.accent } : undefined },
    })
  }
}
