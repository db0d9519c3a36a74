import { Lightning } from '@lightningjs/sdk'
import { Clock } from './Clock'
import { fade } from './fade'
import { footShade } from './footShade'
import { HeaderButtons } from './HeaderButtons'
import { LiveBadge } from './LiveBadge'
import { colours, safe, screen, type } from './theme'
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
  /** What the button for choices says. */
  readonly choices: string
}

/** The line moves by so many pixels: each move draws the whole screen again. */
const lineStep = 16

/** What lies over a picture for a while: what it is, how far behind, and what can be done. OK signals `pressed`. */
export class Controls extends Lightning.Component {
  private written = ''

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
      Line: { rect: true, x: safe.left, y: watch.lineTop, w: safe.width, h: watch.lineHeight, color: colours.line, visible: false },
      Played: { rect: true, x: safe.left, y: watch.lineTop, h: watch.lineHeight, color: colours.accent, visible: false },
    }
  }

  set clock(now: () => number) {
    this.patch({ Clock: { clock: now } })
  }

  set shown(is: boolean) {
    fade(this, is)
  }

  show(content: ControlsContent): void {
    const { title, isPaused, isLive, behind, progress, choices } = content
    const line = progress === null ? -1 : Math.round(progress * safe.width / lineStep) * lineStep
    const written = JSON.stringify([title, isPaused, isLive, behind, line, choices])
    if (written === this.written) return
    this.written = written
    const live = this.tag('Badge') as LiveBadge
    live.visible = isLive
    live.atEdge = behind === 0 && !isPaused
    this.buttons.show([
      { id: 'video:choices', label: choices },
      ...progress === null ? [] : [{ id: 'video:replay', label: words.replay }],
      ...isLive && behind > 0 ? [{ id: 'video:live', label: words.goLive }] : [],
      { id: 'video:pause', label: isPaused ? words.play : words.pause },
    ])
    this.patch({
      // Both stand on one line.
      Title: lettered(title, type.section, { width: Math.min(watch.titleWidth, safe.width - this.buttons.w - watch.titleGap), lines: 1 }),
      Behind: { x: safe.left + live.w + badge.gap, ...lettered(isLive && behind > 0 ? words.behind(Math.floor(behind / 60), behind % 60) : '', type.meta) },
      Line: { visible: line >= 0 },
      Played: { visible: line > 0, w: Math.max(line, 0) },
    })
  }

  override _getFocused(): Lightning.Component {
    return this.buttons
  }

  private get buttons(): HeaderButtons {
    return this.tag('Buttons') as HeaderButtons
  }
}
