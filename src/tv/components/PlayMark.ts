import { Lightning } from '@lightningjs/sdk'
import type { Recording } from '../../newsroom/model/recording'
import { lettered } from './lettered'
import { createMeasure } from './measure'
import { playSign } from './playSigns'
import { lengthWords } from './recorded'
import { roundBox } from './shapes'
import { card, colours, type } from './theme'
import { playMark } from './watchTheme'

export interface PlayMarkContent {
  readonly recording: Recording
  /** How far the viewer is in it, 0 to 1; null: not in it. */
  readonly part: number | null
}

/** On a picture, as large as it: that it plays and how long, and a line for how far the viewer is. `top` and `left`: of its sign. */
export class PlayMark extends Lightning.Component {
  left: number = playMark.left
  top: number = playMark.top

  show({ recording, part }: PlayMarkContent): void {
    const { height, padding, sign, gap, ground, text, line } = playMark
    const said = lengthWords(recording)
    const width = Math.ceil((padding * 2 + sign + gap + createMeasure(this.stage)(said, type.meta)) / 4) * 4
    const room = this.w - playMark.left * 2
    const lineAt = { rect: true, x: playMark.left, y: this.h - line.bottom - line.height, h: line.height }
    this.patch({
      Chip: {
        x: this.left, y: this.top, w: width, h: height,
        Ground: { x: -1, y: -1, ...roundBox(width, height, card.corner, ground) },
        Sign: { x: padding, y: (height - sign) / 2, color: text, ...playSign(this.stage, recording.kind, sign) },
        Length: { x: padding + sign + gap, y: 6, color: text, ...lettered(said, type.meta) },
      },
      Line: part === null ? undefined : { ...lineAt, w: room, color: ground },
      Seen: part === null ? undefined : { ...lineAt, w: Math.max(line.height, Math.round(room * part)), color: colours.accent },
    })
  }
}
