import { Lightning } from '@lightningjs/sdk'
import { usualReading } from '../../newsroom/model/reading'
import type { Piece, TextPage } from '../../newsroom/text/pages'
import type { SetAs } from '../../newsroom/text/flow'
import { Figure, VideoLine } from './Figure'
import type { Spoken } from '../../newsroom/text/spoken'
import { markedLines } from './markedLines'
import { createMeasure } from './measure'
import { readingTypeOf, type ReadingType } from './readingType'
import { changeBar } from './storyTheme'
import { colours, motion, reader } from './theme'
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
    this.paper.children = page.flatMap(piece => piece.figure ? [{ type: 'picture' in piece.figure ? Figure : VideoLine, y: piece.top }] : this.elementsOf(piece))
    this.showFigures(page)
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

  private showFigures(page: TextPage): void {
    const places = this.paper.children.filter(child => child instanceof Figure || child instanceof VideoLine)
    page.flatMap(({ figure }) => figure ? [figure] : []).forEach((figure, i) => {
      if ('picture' in figure) (places[i] as Figure).show(figure.picture, reader.column)
      else (places[i] as VideoLine).show(figure.video, reader.column)
    })
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
    const text = { x: indent, y: piece.top, color, ...lettered(piece.lines.join('\n'), style, { direction: this.rtl ? 'rtl' : 'ltr' }) }
    const mark = piece.mark === null ? [] : [{ y: piece.top, color: colours.quiet, ...lettered(piece.mark, style) }]
    const edge = piece.setAs === 'quote' || piece.setAs === 'speaker'
      ? [{ rect: true, x: 0, y: piece.top, w: 6, h: piece.height, color: colours.accent }]
      : []
    const bar = piece.changed ? [{ rect: true, x: -changeBar.out, y: piece.top + changeBar.air, w: changeBar.width, h: piece.height - changeBar.air * 2, color: colours.accent }] : []
    return [text, ...mark, ...edge, ...bar]
  }

  private get paper(): Lightning.Element {
    return this.tag('Paper')
  }
}
