import { Lightning } from '@lightningjs/sdk'
import { linesOf } from '../../newsroom/text/lines'
import type { Story } from '../../newsroom/model/story'
import { createMeasure, type MeasureText } from './measure'
import { initialOf, Picture } from './Picture'
import { colours, list, motion, reader, type } from './theme'
import { lettered } from './lettered'

export interface PreviewContent {
  readonly story: Story
  /** When it was published, and its mark in words. */
  readonly times: string
  readonly tint: number
  /** The section, whose initial stands in for a picture. */
  readonly section: string
}

const gap = 16
const headlineTop = reader.railPictureHeight + 24
const mostHeadline = 5
const bottom = list.noteTop - gap

/** Beside the headlines: the story in focus with its picture, its whole headline and its lead. */
export class Preview extends Lightning.Component {
  private next: PreviewContent | null = null
  private shown: PreviewContent | null = null
  private measure: MeasureText | null = null

  static override _template() {
    return {
      Picture: { type: Picture, w: reader.rail, h: reader.railPictureHeight },
      Headline: { y: headlineTop, color: colours.text },
      Times: { color: colours.quiet },
      Lead: { color: colours.quiet },
    }
  }

  /** Fades to another story when the focus rests: whoever hurries through the list loads no pictures. */
  show(content: PreviewContent | null): void {
    this.next = content
    if (content === null || this.shown === null || content.story.id === this.shown.story.id) return this.swap()
    if (this.transition('alpha').targetValue === 0) return
    this.setSmooth('alpha', 0, motion.fade)
    this.transition('alpha').once('finish', () => this.swap())
  }

  private swap(): void {
    const content = this.next
    this.shown = content
    this.visible = content !== null
    if (!content) return
    this.picture.show({ picture: content.story.picture, tint: content.tint, initial: initialOf(content.section) })
    this.showWords(content)
    this.setSmooth('alpha', 1, motion.fade)
  }

  private showWords({ story, times }: PreviewContent): void {
    this.measure = this.measure ?? createMeasure(this.stage)
    const lines = linesOf(story.headline, reader.rail, piece => this.measure!(piece, type.card)).length
    const timesTop = headlineTop + Math.min(lines, mostHeadline) * type.card.lineHeight + gap
    const leadTop = times === '' ? timesTop : timesTop + type.meta.lineHeight + gap
    this.patch({
      Headline: lettered(story.headline, type.card, { width: reader.rail, lines: mostHeadline }),
      Times: { y: timesTop, ...lettered(times, type.meta, { width: reader.rail, lines: 1 }) },
      Lead: { y: leadTop, ...lettered(story.lead ?? '', type.meta, { width: reader.rail, lines: linesFrom(leadTop) }) },
    })
  }

  private get picture(): Picture {
    return this.tag('Picture') as Picture
  }
}

/** Lines of the lead that end above the foot. */
function linesFrom(top: number): number {
  return Math.max(1, Math.floor((bottom - list.top - top) / type.meta.lineHeight))
}
