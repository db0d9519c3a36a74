import { Lightning } from '@lightningjs/sdk'
import type { Bulletin, Telling } from './described'
import { colours, reader, safe, type } from './theme'
import { lettered } from './lettered'
import { words } from './words'

export interface PageFootContent {
  readonly page: number
  readonly pages: number
  readonly waiting: boolean
  /** A word that comes before all others, for a while; null: its place is another's. */
  readonly note?: string | null
}

/** Where the reader is: '2 / 4', a quiet line that fills, and a word on the last page. */
export class PageFoot extends Lightning.Component implements Telling {
  private word = ''

  static override _template() {
    return {
      Word: { y: reader.footTop, color: colours.quiet },
      Counter: { mountX: 1, x: safe.width, y: reader.footTop, color: colours.quiet },
      Line: { rect: true, y: reader.progressTop, w: safe.width, h: reader.progressHeight, color: colours.line },
      Read: { rect: true, y: reader.progressTop, w: 0, h: reader.progressHeight, color: colours.accent },
    }
  }

  show({ page, pages, waiting, note = '' }: PageFootContent): void {
    const last = page === pages && !waiting
    this.word = note === null ? '' : note !== '' ? note : last ? words.lastPage : ''
    this.patch({
      Word: lettered(this.word, type.meta),
      Counter: lettered(waiting ? '' : words.page(page, pages), type.meta),
      Line: { visible: !waiting },
      Read: { visible: !waiting, w: Math.round(safe.width * page / Math.max(pages, 1)), color: colours.accent },
    })
  }

  get bulletins(): readonly Bulletin[] {
    return [{ id: 'foot', parts: this.word === '' ? [] : [{ text: this.word }] }]
  }
}
