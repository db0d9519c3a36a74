import { Lightning } from '@lightningjs/sdk'
import type { Picture as NewsPicture } from '../../newsroom/model/picture'
import type { Video } from '../../newsroom/model/video'
import { captionOf } from '../../newsroom/text/storyPictures'
import { lettered } from './lettered'
import { Picture } from './Picture'
import { playSign } from './shapes'
import { figure } from './storyTheme'
import { colours, type } from './theme'
import { words } from './words'

/** A picture between the paragraphs, with its caption beside it. */
export class Figure extends Lightning.Component {
  static override _template() {
    const { width, height, pictureHeight, top, captionLeft } = figure
    return { h: height, Picture: { type: Picture, y: top, w: width, h: pictureHeight }, Caption: { x: captionLeft, color: colours.quiet } }
  }

  /** `width`: of the column. */
  show(picture: NewsPicture, width: number): void {
    (this.tag('Picture') as Picture).show({ picture, tint: colours.raised, initial: '' })
    this.patch({ Caption: lettered(captionOf(picture), type.meta, { width: width - figure.captionLeft, lines: figure.captionLines }) })
  }
}

/** A video between the paragraphs: a line that says that there is one. */
export class VideoLine extends Lightning.Component {
  static override _template() {
    return { h: figure.videoHeight, Label: { x: figure.signStep, color: colours.quiet } }
  }

  show(video: Video, width: number): void {
    this.patch({
      Sign: { y: figure.signTop, color: colours.accent, ...playSign(this.stage) },
      Label: { y: figure.labelTop, ...lettered(words.video(video.caption), type.label, { width: width - figure.signStep, lines: 1 }) },
    })
  }
}
