import { Lightning } from '@lightningjs/sdk'
import { playingTime } from '../../newsroom/text/playingTime'
import type { Described, Description } from './described'
import type { ClickKey, Sided } from './pointed'
import { roundBox } from './shapes'
import { colours, safe } from './theme'
import { watch } from './watchTheme'
import { words } from './words'

export interface TimeLineContent {
  /** How far into what can be sought, 0 to 1; null: nothing can. */
  readonly progress: number | null
  /** Seconds, of a recording; null: it is live. */
  readonly time: number
  readonly length: number | null
}

/** The line moves by so many pixels: each move draws the whole screen again. */
const step = 16
/** Seconds: no playing goes so far at once. */
const jump = 2

/** Where in a stream or recording the viewer is. In focus Left and Right signal `sought` with -1 or 1, OK `pressed`. */
export class TimeLine extends Lightning.Component implements Described, Sided {
  private content: TimeLineContent = { progress: null, time: 0, length: null }
  private focused = false
  /** For ears: a clock that is read aloud each second says nothing else. */
  private told = ''

  static override _template() {
    return {
      w: safe.width,
      Line: { rect: true, w: safe.width, h: watch.lineHeight, color: colours.line, visible: false },
      Played: { rect: true, h: watch.lineHeight, color: colours.accent, visible: false },
    }
  }

  show(content: TimeLineContent): void {
    const { time, length } = this.content
    this.content = content
    if (length !== content.length || Math.abs(content.time - time) > jump) this.told = timesOf(content)
    const { at } = this
    this.patch({ Line: { visible: at >= 0 }, Played: { visible: at > 0, w: Math.max(at, 0) } })
    this.showKnob()
  }

  /** In steps; -1: there is nothing to show. */
  get at(): number {
    const { progress } = this.content
    return progress === null ? -1 : Math.round(progress * safe.width / step) * step
  }

  /** It can have the focus. */
  get seeks(): boolean {
    return this.content.progress !== null && this.content.length !== null
  }

  get described(): Description {
    return { id: 'video:time', role: 'recording', label: this.told }
  }

  /** Towards where it is clicked. */
  keysAt(x: number): readonly ClickKey[] { return [x < (this.rtl ? 1 - (this.content.progress ?? 0) : this.content.progress ?? 0) ? 'left' : 'right'] }

  override _focus(): void {
    this.told = timesOf(this.content)
    this.showKnob(true)
  }

  override _unfocus(): void { this.showKnob(false) }
  override _handleLeft(): void { this.signal('sought', -1) }
  override _handleRight(): void { this.signal('sought', 1) }
  override _handleEnter(): void { this.signal('pressed', 'video:pause') }

  private showKnob(focused = this.focused): void {
    this.focused = focused
    const height = focused ? watch.lineFull : watch.lineHeight
    const y = (watch.lineHeight - height) / 2
    this.patch({
      Line: { y, h: height },
      Played: { y, h: height },
      Knob: focused ? { x: Math.max(this.at, 0) - watch.knob / 2 - 1, y: (watch.lineHeight - watch.knob) / 2 - 1, ...roundBox(watch.knob, watch.knob, watch.knob / 2, colours.bright) } : undefined,
    })
  }
}

/** '1:02 / 2:31' */
export function timesOf({ time, length }: Pick<TimeLineContent, 'time' | 'length'>): string {
  return length === null ? '' : words.digits(`${playingTime(time)} / ${playingTime(length)}`)
}
