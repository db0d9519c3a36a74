import { Lightning } from '@lightningjs/sdk'
import type { Bulletin, Telling } from './described'
import { pauseAt, pauseSign } from './pauseSign'
import { Sign } from './Sign'
import { screen } from './theme'
import { watchNote } from './watchTheme'

export interface StreamSignsContent {
  readonly isPaused: boolean
  /** What is waited for, or goes wrong; '': all is well. */
  readonly trouble: string
  /** What is about to happen; '': nothing. */
  readonly note: string
}

/** What is told over a moving picture without being asked: a pause, a wait, trouble, and what is about to happen. */
export class StreamSigns extends Lightning.Component implements Telling {
  static override _template() {
    return { Pause: { visible: false, ...pauseSign() }, Trouble: { type: Sign }, Note: { type: Sign, y: watchNote.top } }
  }

  show({ isPaused, trouble, note }: StreamSignsContent): void {
    this.patch({ Pause: { visible: isPaused } })
    this.trouble.words = trouble
    this.note.words = note
  }

  /** They make way for the panel. */
  set besidePanel(is: boolean) {
    const middle = is ? watchNote.besidePanel : screen.width / 2
    this.patch({ Pause: pauseAt(middle) })
    this.trouble.middle = this.note.middle = middle
  }

  get bulletins(): readonly Bulletin[] {
    return [...this.trouble.bulletins, ...this.note.bulletins.map(({ parts }) => ({ id: 'note', parts }))]
  }

  private get trouble(): Sign {
    return this.tag('Trouble') as Sign
  }

  private get note(): Sign {
    return this.tag('Note') as Sign
  }
}
