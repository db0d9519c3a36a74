import { Lightning } from '@lightningjs/sdk'
import type { Described, Description } from './described'
import { lettered } from './lettered'
import { sideKey, type ClickKey, type Sided } from './pointed'
import { ringAround, stepSign } from './shapes'
import { card, colours, type } from './theme'
import { watchPanel } from './watchTheme'
import { words } from './words'

/** One thing to choose, and what there is to choose from. */
export interface WatchLineContent {
  readonly id: string
  readonly label: string
  /** All that can be chosen, in its order. */
  readonly values: readonly string[]
  /** The one that is chosen. */
  readonly at: number
}

/** Its name, the chosen value, and signs of what lies before and behind it. */
export class WatchLine extends Lightning.Component implements Described, Sided {
  private content: WatchLineContent = { id: '', label: '', values: [], at: 0 }
  private index = 1
  private count = 1

  static override _template() {
    const { width, edge, line, air, labelLeft, wordsTop, value, step } = watchPanel
    return {
      w: width, h: line,
      Box: { x: edge, y: air, w: width - edge * 2, h: line - air * 2 },
      Label: { x: labelLeft, y: wordsTop, color: colours.quiet },
      Value: { mountX: 0.5, x: value.middle, y: wordsTop, color: colours.text },
      Less: { x: step.less, y: step.top, alpha: 0 },
      More: { x: step.more, y: step.top, alpha: 0 },
    }
  }

  show(content: WatchLineContent, index: number, count: number): void {
    Object.assign(this, { content, index, count })
    const { labelLeft, step, value } = watchPanel
    this.patch({
      Label: lettered(content.label, type.label, { width: step.less - labelLeft - step.width, lines: 1 }),
      Value: lettered(this.value, type.label, { width: value.width, lines: 1, align: 'center' }),
      Less: stepSign(this.stage, this.rtl ? 'right' : 'left'),
      More: stepSign(this.stage, this.rtl ? 'left' : 'right'),
    })
    this.ring()
  }

  get described(): Description {
    const { id, label } = this.content
    return { id: `watching:${id}`, role: 'setting', label, value: this.value, index: this.index, count: this.count, hint: words.help.reading }
  }

  keysAt(x: number): readonly ClickKey[] { return [sideKey(x)] }

  override _focus(): void { this.ring() }
  override _unfocus(): void { this.ring() }

  private get value(): string {
    return this.content.values[this.content.at] ?? ''
  }

  private ring(): void {
    const focused = this.hasFocus()
    const { width, edge, line, air } = watchPanel
    const { at, values } = this.content
    const sign = (is: boolean): object => ({ alpha: focused ? 1 : 0, color: is ? colours.bright : colours.line })
    this.patch({
      Label: { color: focused ? colours.bright : colours.quiet },
      Value: { color: focused ? colours.bright : colours.text },
      Less: sign(at > 0),
      More: sign(at < values.length - 1),
      Box: { Ring: focused ? { ...ringAround(width - edge * 2, line - air * 2, card.corner), color: colours.accent } : undefined },
    })
  }
}
