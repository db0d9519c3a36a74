import { Lightning } from '@lightningjs/sdk'
import type { Picture as NewsPicture } from '../../newsroom/model/picture'
import { initialOf, Picture } from './Picture'
import { colours, reader, type } from './theme'
import { lettered } from './lettered'

export interface RailContent {
  readonly picture: NewsPicture | null
  readonly tint: number
  /** The section, whose initial stands in for a picture that does not come. */
  readonly initial: string
  /** Lines of the caption; six unless there is less room. */
  readonly lines?: number
}

export const captionTop = reader.railPictureHeight + 15

/** Beside the text: the story's picture with its caption and credit. */
export class StoryRail extends Lightning.Component {
  private shown = ''

  static override _template() {
    return {
      Picture: { type: Picture, w: reader.rail, h: reader.railPictureHeight, visible: false },
      Caption: { y: captionTop, color: colours.quiet },
    }
  }

  show({ picture, tint, initial, lines = 6 }: RailContent): void {
    this.patch({ Picture: { visible: picture !== null }, Caption: { visible: picture !== null } })
    if (!picture) return
    const frame = this.tag('Picture') as Picture
    frame.show({ picture, tint, initial: initialOf(initial) })
    const caption = [picture.caption, picture.credit === null ? null : `(${picture.credit})`].filter(part => part !== null).join(' ')
    const written = `${lines} ${caption}`
    if (written === this.shown) return
    this.shown = written
    this.patch({ Caption: lettered(caption, type.meta, { width: reader.rail, lines }) })
  }
}
