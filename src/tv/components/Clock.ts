import { Lightning, Registry } from '@lightningjs/sdk'
import { clockOf } from '../../newsroom/text/age'
import { colours, type } from './theme'
import { lettered } from './lettered'
import { words } from './words'

const minuteMs = 60_000

/** The time of day, drawn once a minute and only while it is seen. */
export class Clock extends Lightning.Component {
  private timer: ReturnType<typeof setTimeout> | undefined
  private now: () => number = () => 0

  static override _template() {
    return { mountX: 1, color: colours.quiet }
  }

  set clock(now: () => number) {
    this.now = now
    if (this.active) this.tick()
  }

  override _active(): void {
    this.tick()
  }

  override _inactive(): void {
    Registry.clearTimeout(this.timer)
  }

  private tick(): void {
    Registry.clearTimeout(this.timer)
    const now = this.now()
    this.patch(lettered(words.clock(clockOf(now)), type.clock))
    this.timer = Registry.setTimeout(() => this.tick(), minuteMs - now % minuteMs)
  }
}
