import { Lightning } from '@lightningjs/sdk'
import { Clock } from './Clock'
import { fade } from './fade'
import { footShade } from './footShade'
import { HeaderButtons } from './HeaderButtons'
import { LiveBadge } from './LiveBadge'
import type { Holding } from './pointed'
import { colours, safe, screen, type } from './theme'
import { TimeLine, timesOf } from './TimeLine'
import { badge, watch } from './watchTheme'
import { lettered } from './lettered'
import { words } from './words'

export interface ControlsContent {
  readonly title: string
  readonly isPaused: boolean
  readonly isLive: boolean
  /** Seconds behind the live edge; 0 at the edge. */
  readonly behind: number
  /** How far into what can be sought, 0 to 1; null when it cannot. */
  readonly progress: number | null
  /** Seconds, of a recording; `length` is null for what is live. */
  readonly time: number
  readonly length: number | null
  /** What the button for choices says. */
  readonly choices: string
  /** There is news to read beside it. */
  readonly reads: boolean
}

/** What lies over a picture for a while: what it is, how far behind, and what can be done. OK signals `pressed`; on the line of a recording Left and Right signal `sought`. */
export class Controls extends Lightning.Component implements Holding {
  private written = ''
  /** The line has the focus, and not the buttons. */
  private onLine = true

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Head: { rect: true, w: screen.width, h: watch.headHeight, colorTop: colours.shadeDark, colorBottom: colours.shadeNone },
      Foot: footShade(screen.width, watch.shadeTop, watch.badgeTop - badge.gap, screen.height),
      Clock: { type: Clock, x: safe.right, y: safe.top + 7, color: colours.text },
      Badge: { type: LiveBadge, x: safe.left, y: watch.badgeTop, visible: false },
      Behind: { y: watch.badgeTop + badge.wordTop, color: colours.text },
      Title: { x: safe.left, y: watch.titleTop, color: colours.bright },
      Buttons: { type: HeaderButtons, x: safe.right, y: watch.buttonTop, passSignals: { pressed: true } },
      Line: { type: TimeLine, x: safe.left, y: watch.lineTop, passSignals: { sought: true, pressed: true } },
    }
  }

  set clock(now: () => number) {
    this.patch({ Clock: { clock: now } })
  }

  set shown(is: boolean) {
    fade(this, is)
  }

  /** The line of a recording is what most come for. */
  begin(): void {
    this.onLine = true
  }

  show(content: ControlsContent): void {
    const { title, isPaused, isLive, behind, progress, time, length, choices, reads } = content
    this.line.show({ progress, time, length })
    const times = timesOf(content)
    const written = JSON.stringify([title, isPaused, isLive, behind, progress === null, times, choices, reads])
    if (written === this.written) return
    this.written = written
    const live = this.tag('Badge') as LiveBadge
    live.visible = isLive
    live.atEdge = behind === 0 && !isPaused
    this.buttons.show([
      ...reads ? [{ id: 'video:read', label: words.playing.read }] : [],
      { id: 'video:choices', label: choices },
      ...progress === null ? [] : [{ id: 'video:replay', label: words.replay }],
      ...isLive && behind > 0 ? [{ id: 'video:live', label: words.goLive }] : [],
      { id: 'video:pause', label: isPaused ? words.play : words.pause },
    ])
    this.patch({
      // Both stand on one line.
      Title: lettered(title, type.section, { width: Math.min(watch.titleWidth, safe.width - this.buttons.w - watch.titleGap), lines: 1 }),
      Behind: { x: isLive ? safe.left + live.w + badge.gap : safe.left, ...lettered(isLive && behind > 0 ? words.behind(Math.floor(behind / 60), behind % 60) : times, type.meta) },
    })
    this._refocus()
  }

  override _getFocused(): Lightning.Component {
    return this.onLine && this.hasLine ? this.line : this.buttons
  }

  point(at: Lightning.Component): void { this.toLine(at === this.line) }

  override _handleUp(): boolean { return this.toLine(false) }
  override _handleDown(): boolean { return this.toLine(true) }

  private toLine(is: boolean): boolean {
    if (!this.hasLine || is === this.onLine) return false
    this.onLine = is
    this._refocus()
    return true
  }

  /** Live, the line shows, and takes no focus: what can be done stands in the buttons. */
  private get hasLine(): boolean {
    return this.line.seeks
  }

  private get line(): TimeLine {
    return this.tag('Line') as TimeLine
  }

  private get buttons(): HeaderButtons {
    return this.tag('Buttons') as HeaderButtons
  }
}
