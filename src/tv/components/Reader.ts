import { Lightning } from '@lightningjs/sdk'
import { usualReading } from '../../newsroom/model/reading'
import type { Piece, TextPage } from '../../newsroom/text/pages'
import type { SetAs } from '../../newsroom/text/flow'
import type { Spoken } from '../../newsroom/text/spoken'
import { markedLines } from './markedLines'
import { createMeasure } from './measure'
import { readingTypeOf, type ReadingType } from './readingType'
import { colours, motion } from './theme'
import { lettered } from './lettered'

const tones: Readonly<Record<SetAs, 'text' | 'bright' | 'quiet'>> = {
  paragraph: 'text', heading: 'bright', quote: 'bright', speaker: 'quiet', item: 'text',
}

/** One page of text: a texture a paragraph, so that none grows beyond what a TV can hold. */
export class Reader extends Lightning.Component {
  private shown: TextPage | null = null
  private readingType: ReadingType = readingTypeOf(usualReading)

  static override _template() {
    return { Marks: {}, Paper: {} }
  }

  /** Swaps the page; nothing slides. */
  show(page: TextPage, type: ReadingType = this.readingType): void {
    if (page === this.shown && type === this.readingType) return
    this.shown = page
    this.readingType = type
    this.release()
    this.mark(null)
    this.paper.children = page.flatMap(piece => this.elementsOf(piece))
    this.paper.patch({ alpha: 0 })
    this.paper.setSmooth('alpha', 1, motion.fade)
  }

  /** Lays a ground under what is being said on this page; null takes it away. */
  mark(spoken: Spoken | null): void {
    const piece = spoken && this.shown?.[spoken.piece]
    this.patch({ Marks: { children: piece ? this.marksOf(piece, spoken) : [] } })
  }

  private marksOf(piece: Piece, spoken: Spoken): readonly object[] {
    const measure = createMeasure(this.stage)
    const { settings, styles } = this.readingType
    return markedLines(piece, spoken, settings[piece.setAs].indent, text => measure(text, styles[piece.setAs]))
  }

  /** Text belongs to one page: its textures need not wait for the engine to run short of memory. */
  private release(): void {
    for (const { texture } of this.paper.children) {
      // The edge of a quote is drawn with a texture that all rectangles share.
      if (texture instanceof Lightning.textures.TextTexture) texture.free()
    }
  }

  private elementsOf(piece: Piece): object[] {
    const { indent } = this.readingType.settings[piece.setAs]
    const style = this.readingType.styles[piece.setAs]
    const color = colours[tones[piece.setAs]]
    const text = { x: indent, y: piece.top, color, ...lettered(piece.lines.join('\n'), style) }
    const mark = piece.mark === null ? [] : [{ y: piece.top, color: colours.quiet, ...lettered(piece.mark, style) }]
    const edge = piece.setAs === 'quote' || piece.setAs === 'speaker'
      ? [{ rect: true, x: 0, y: piece.top, w: 6, h: piece.height, color: colours.accent }]
      : []
    return [text, ...mark, ...edge]
  }

  private get paper(): Lightning.Element {
    return this.tag('Paper')
  }
}
