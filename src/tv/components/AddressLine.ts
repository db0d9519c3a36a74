import { Lightning } from '@lightningjs/sdk'
import type { Described, Description } from './described'
import { lettered } from './lettered'
import { createMeasure } from './measure'
import { raisedBox, readTick } from './shapes'
import { share } from './storyTheme'
import { colours, tick, type } from './theme'
import { words } from './words'

/** Whether an address answers this TV, as far as it is known. */
export type Answering = 'asking' | 'answers' | 'silent'

export interface AddressEntry {
  readonly address: string
  /** Its host, or what is there. */
  readonly label: string
  readonly answering: Answering
}

export interface AddressLineContent extends AddressEntry {
  readonly index: number
  readonly count: number
}

const air = 16

/** Where the story, or something in it, can be seen, and whether it answers now. OK signals `chosen` with the address. */
export class AddressLine extends Lightning.Component implements Described {
  private content: AddressLineContent | null = null

  static override _template() {
    const { width, step } = share.list
    return {
      w: width, h: step,
      Rule: { rect: true, y: step - 1, w: width, h: 2, color: colours.line },
      Box: { y: 4, h: step - 8 },
      Host: { x: share.list.padding, y: share.list.wordsTop, color: colours.text },
      Word: { mountX: 1, x: width - share.list.padding, y: share.list.wordsTop + 2, color: colours.quiet },
    }
  }

  show(content: AddressLineContent): void {
    this.content = content
    const { width, padding, wordsTop } = share.list
    const { label, answering } = content
    const word = words.answering[answering]
    const wide = Math.ceil(createMeasure(this.stage)(word, type.meta))
    const sign = { x: width - padding - wide - air - tick.width, y: wordsTop + 14, color: colours.accent, ...readTick(this.stage) }
    this.patch({
      Host: lettered(label, type.label, { width: width - padding * 2 - wide - air * 3 - tick.width, lines: 1 }),
      Word: lettered(word, type.meta),
      Sign: answering === 'answers' ? sign : undefined,
    })
    if (this.hasFocus()) this._focus()
  }

  get described(): Description {
    const { label, answering, index, count } = this.content!
    return { id: `address:${label}`, role: 'address', label, value: words.answering[answering], index, count }
  }

  override _focus(): void {
    this.patch({ Host: { color: colours.bright }, Box: raisedBox(share.list.width, share.list.step - 8) })
  }

  override _unfocus(): void {
    this.patch({ Host: { color: colours.text }, Box: { Ground: undefined, Ring: undefined } })
  }

  override _handleEnter(): void {
    this.signal('chosen', this.content!.address)
  }
}
