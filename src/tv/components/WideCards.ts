import { Lightning } from '@lightningjs/sdk'
import type { LiveStream } from '../../newsroom/model/liveStream'
import { LeadCard } from './LeadCard'
import { LiveCard } from './LiveCard'
import type { CardContent } from './storyCard'
import { card } from './theme'
import { placeOf } from './viewport'

export interface WideContent {
  readonly live: readonly LiveStream[]
  /** The top story, or null. */
  readonly lead: CardContent | null
  readonly tint: number
}

/** The cards of double width that a row begins with: what the channel sends all day, and the top story. */
export class WideCards extends Lightning.Component {
  private count = 0

  /** Shows these; `isNear` tells which of them are near the screen: only these are there. */
  show({ live, lead, tint }: WideContent, isNear: (index: number) => boolean): void {
    const count = live.length + (lead ? 1 : 0)
    // A row of another section may have had more of them.
    for (let i = count; i < this.count; i++) this.patch({ [`Wide${i}`]: undefined })
    this.count = count
    live.forEach((stream, i) => {
      this.made(i, isNear(i), LiveCard)?.show({ stream, tint, index: i + 1, count: live.length })
    })
    if (lead) this.made(live.length, isNear(live.length), LeadCard)?.show(lead)
  }

  at(index: number): LiveCard | LeadCard | undefined {
    return this.tag(`Wide${index}`) as LiveCard | LeadCard | undefined
  }

  /** Their words show only where all of a card stands inside the safe area. */
  showWords(isWhole: (index: number) => boolean): void {
    for (let i = 0; i < this.count; i++) {
      const shown = this.at(i)
      if (shown) shown.wordsShown = isWhole(i)
    }
  }

  private made<T extends LiveCard | LeadCard>(index: number, isNear: boolean, type: new (stage: Lightning.Stage) => T): T | undefined {
    const ref = `Wide${index}`
    const known = this.at(index)
    if (known && (!isNear || !(known instanceof type))) this.patch({ [ref]: undefined })
    if (!isNear) return undefined
    this.patch({ [ref]: { type, x: placeOf(index, { wide: this.count }) * card.step } })
    return this.at(index) as T
  }
}
