import { Lightning } from '@lightningjs/sdk'
import { stillOf, type LiveStream } from '../../newsroom/model/liveStream'
import { initialOf, Picture } from './Picture'
import { screen, tints } from './theme'
import { watch } from './watchTheme'

/** The picture of what has sound alone, or its letter. */
export class StreamStill extends Lightning.Component {
  static override _template() {
    return { x: (screen.width - watch.still.width) / 2, y: watch.still.top }
  }

  show(stream: LiveStream | null): void {
    const { width: w, height: h } = watch.still
    this.patch({ Picture: stream?.audio ? { type: Picture, w, h } : undefined })
    if (stream?.audio) (this.tag('Picture') as Picture).show({ picture: stillOf(stream), tint: tints[0]!, initial: initialOf(stream.title) })
  }
}
