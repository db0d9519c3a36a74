import { Lightning } from '@lightningjs/sdk'
import type { Picture as NewsPicture } from '../../newsroom/model/picture'
import { captionOf } from '../../newsroom/text/storyPictures'
import type { Described, Description } from './described'
import { initialOf, Picture } from './Picture'
import { ringAround } from './shapes'
import { card, colours, reader, type } from './theme'
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

/** Beside the text: the story's picture with its caption and credit. OK signals `opened`. */
export class StoryRail extends Lightning.Component implements Described {
  private shown = ''
  private label = ''

  static override _template() {
    return {
      w: reader.rail, h: reader.railPictureHeight,
      Picture: { type: Picture, w: reader.rail, h: reader.railPictureHeight, visible: false },
      Caption: { y: captionTop, color: colours.quiet },
    }
  }

  /** There is a picture to look at. */
  get hasPicture(): boolean {
    return this.visible && this.tag('Picture').visible
  }

  get described(): Description {
    return { id: 'picture', role: 'picture', label: this.label }
  }

  override _focus(): void {
    this.patch({ Ring: { ...ringAround(reader.rail, reader.railPictureHeight, card.corner), color: colours.accent } })
  }

  override _unfocus(): void {
    this.patch({ Ring: undefined })
  }

  override _handleEnter(): void {
    this.signal('opened')
  }

  show({ picture, tint, initial, lines = 6 }: RailContent): void {
    this.patch({ Picture: { visible: picture !== null }, Caption: { visible: picture !== null } })
    if (!picture) return
    const frame = this.tag('Picture') as Picture
    frame.show({ picture, tint, initial: initialOf(initial) })
    const caption = captionOf(picture)
    this.label = caption
    const written = `${lines} ${caption}`
    if (written === this.shown) return
    this.shown = written
    this.patch({ Caption: lettered(caption, type.meta, { width: reader.rail, lines }) })
  }
}
