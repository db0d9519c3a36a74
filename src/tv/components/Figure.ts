import { Lightning } from '@lightningjs/sdk'
import type { Picture as NewsPicture } from '../../newsroom/model/picture'
import type { Recording } from '../../newsroom/model/recording'
import type { Video } from '../../newsroom/model/video'
import { captionOf } from '../../newsroom/text/storyPictures'
import { lettered } from './lettered'
import { Picture } from './Picture'
import { playSign } from './playSigns'
import { lengthWords } from './recorded'
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

/** What plays between the paragraphs: a line that says that there is something. */
export class VideoLine extends Lightning.Component {
  static override _template() {
    return { h: figure.videoHeight, Label: { x: figure.signStep, color: colours.quiet } }
  }

  show(video: Video, width: number): void {
    this.patch({
      Sign: { y: figure.signTop, color: colours.accent, ...playSign(this.stage, kindOf(video)) },
      Label: { y: figure.labelTop, ...lettered(wordsOf(video), type.label, { width: width - figure.signStep, lines: 1 }) },
    })
  }
}

function kindOf({ sound }: Video): Recording['kind'] {
  return sound ? 'sound' : 'picture'
}

/** What no player here has is on the story's page. */
function wordsOf(video: Video): string {
  const { type: how, caption, duration, live } = video
  if (how === 'dash') return words.video(caption)
  const kind = kindOf(video)
  return [words.playing.kinds[kind], duration === null && !live ? '' : lengthWords({ kind, duration, isLive: live }), caption ?? ''].filter(part => part !== '').join(' · ')
}
