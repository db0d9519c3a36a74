import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import type { Bulletin, Telling } from '../components/described'
import { Notice, noticeWidth } from '../components/Notice'
import { card, screen } from '../components/theme'
import { UpNext } from '../components/UpNext'
import { createCountdown } from './countdown'
import type { Ending } from './streamEnding'

export interface StreamEndContent {
  /** Of its card. */
  readonly id: string
  /** What the viewer is asked; null: it plays, or may yet. */
  readonly ending: Ending | null
  /** What plays after a recording that is over. */
  readonly next: Story | null
  /** Somebody can see it. */
  readonly isSeen: boolean
}

/** Seconds before what comes next starts. */
const countFrom = 10
/** So many recordings start one after another while no key is pressed: then somebody may be asleep. */
const mostUnattended = 3

/** What stands in the middle when nothing plays any more: what happened and what to press, or what comes next. Signals `again` and `started` (by the viewer, or by itself) and `stopped`. */
export class StreamEnd extends Lightning.Component implements Telling {
  private content: StreamEndContent = { id: '', ending: null, next: null, isSeen: false }
  private unattended = 0
  private readonly countdown = createCountdown(countFrom, () => this.showNext(), () => this.start(true))

  show(content: StreamEndContent): void {
    const was = this.isShown
    this.content = content
    const { id, ending, next, isSeen } = content
    const shown = next ? 'next' : ending ? 'ending' : null
    this.patch({
      Ending: shown === 'ending' ? { type: Notice, x: (screen.width - noticeWidth) / 2, y: (screen.height - card.pictureHeight - 7) / 2, signals: { again: 'again' } } : undefined,
      Next: shown === 'next' ? { type: UpNext, signals: { pressed: 'pressed' } } : undefined,
    })
    if (shown === 'ending') (this.tag('Ending') as Notice).show({ id, ...ending! })
    this.countdown.count(shown === 'next' && isSeen && this.unattended < mostUnattended)
    this.showNext()
    if (was !== this.isShown) this._refocus()
  }

  /** A key was pressed: somebody is there. */
  attend(): void {
    this.unattended = 0
  }

  /** Nobody sees it any more. */
  leave(): void {
    this.countdown.count(false)
  }

  get isShown(): boolean {
    return this.tag('Ending') !== undefined || this.tag('Next') !== undefined
  }

  get bulletins(): readonly Bulletin[] {
    return (this.tag('Next') as UpNext | undefined)?.bulletins ?? []
  }

  override _getFocused(): Lightning.Component {
    return (this.tag('Ending') ?? this.tag('Next') ?? this) as Lightning.Component
  }

  again(): void {
    this.signal('again')
  }

  pressed(id: string): void {
    if (id === 'next:start') this.start(false)
    else this.signal('stopped')
  }

  private start(byItself: boolean): void {
    this.unattended = byItself ? this.unattended + 1 : 0
    this.countdown.count(false)
    if (this.content.next) this.signal('started', this.content.next)
  }

  private showNext(): void {
    const { next } = this.content
    if (next) (this.tag('Next') as UpNext | undefined)?.show({ story: next, seconds: this.countdown.seconds })
  }
}
