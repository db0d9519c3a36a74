import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import { linesOf } from '../../newsroom/text/lines'
import { lettered } from './lettered'
import { createMeasure, type MeasureText } from './measure'
import { placeOfPointed, type Holding } from './pointed'
import { StoryOffer, type StoryOfferContent } from './StoryOffer'
import { offers } from './storyTheme'
import { colours, reader, type, type TypeStyle } from './theme'
import { words } from './words'

/** Where to go on from the end of a story. */
export interface Offers {
  /** The one after it, where the viewer came from. */
  readonly next: Story | null
  readonly related: readonly Story[]
}

export const noOffers: Offers = { next: null, related: [] }

interface Placed extends Omit<StoryOfferContent, 'index' | 'count'> {
  readonly y: number
  /** Stands over it. */
  readonly title: string | null
}

/** Beside the end of a story: the next one, and what is related, as many as there is room for. */
export class StoryOffers extends Lightning.Component implements Holding {
  private placed: readonly Placed[] = []
  private current = 0
  private shown = ''

  static override _template() {
    return {
      Ground: { rect: true, visible: false, x: -offers.bleed, y: -offers.bleed, w: reader.rail + offers.bleed * 2 },
      Edge: { rect: true, visible: false, x: -offers.bleed - offers.edge, y: -offers.bleed, w: offers.edge },
      Titles: {}, List: {},
    }
  }

  /** `height`: the room there is, in pixels. `over`: text may stand under them, and makes way. */
  show({ next, related }: Offers, height: number, over = false): void {
    this.patch({ Ground: { visible: over }, Edge: { visible: over } })
    const written = JSON.stringify([next, ...related].map(story => story && [story.id, story.headline])) + height
    if (written === this.shown) return
    this.shown = written
    this.placed = asManyAsFit({ next, related }, height, createMeasure(this.stage))
    this.current = 0
    const h = height + offers.bleed * 2
    this.patch({ Ground: { h, color: colours.ground }, Edge: { h, colorLeft: colours.shadeNone, colorRight: colours.ground } })
    this.tag('Titles').children = this.placed.flatMap(({ title, y }) => title === null ? [] : [{ y: y - offers.titleHeight, color: colours.quiet, ...lettered(title, type.meta) }])
    this.list.children = this.placed.map(({ y }) => ({ type: StoryOffer, y }))
    this.placed.forEach((offer, i) => (this.list.children[i] as StoryOffer).show({ ...offer, index: i + 1, count: this.placed.length }))
  }

  get isEmpty(): boolean {
    return this.placed.length === 0
  }

  /** At the first of them. */
  begin(): void {
    this.current = 0
  }

  override _getFocused(): Lightning.Component {
    return (this.list.children[this.current] as Lightning.Component | undefined) ?? this
  }

  point(at: Lightning.Component): void { this.move(placeOfPointed(at, this.current) - this.current) }

  override _handleUp(): boolean { return this.move(-1) }
  override _handleDown(): boolean { return this.move(1) }

  private move(step: number): boolean {
    if (!this.placed[this.current + step]) return false
    this.current += step
    this._refocus()
    return true
  }

  private get list(): Lightning.Element {
    return this.tag('List')
  }
}

/** With long headlines if all have room, else with shorter ones. */
function asManyAsFit(wanted: Offers, height: number, measure: MeasureText): readonly Placed[] {
  const whole = placedIn(wanted, offers.lines, height, measure)
  const all = wanted.related.length + (wanted.next ? 1 : 0)
  return whole.length === all ? whole : placedIn(wanted, offers.fewLines, height, measure)
}

function placedIn({ next, related }: Offers, most: number, height: number, measure: MeasureText): readonly Placed[] {
  const nextStyle = height >= offers.largeFrom ? type.section : type.card
  const wanted = [
    ...next ? [{ story: next, label: words.nextStory, style: nextStyle, most: nextStyle === type.section ? offers.nextLines : most }] : [],
    ...related.map(story => ({ story, label: words.related, style: type.card, most })),
  ]
  const placed: Placed[] = []
  let top = 0
  for (const { story, label, style, most: mostLines } of wanted) {
    const title = placed[placed.length - 1]?.label === label ? null : label
    const lines = Math.min(mostLines, linesWanted(story.headline, style, measure))
    const boxHeight = offers.padding * 2 + lines * style.lineHeight
    const y = top + (title === null ? offers.gap : offers.titleHeight + (top > 0 ? offers.titleGap : 0))
    if (y + boxHeight > height) break
    placed.push({ story, label, style, lines, title, y, height: boxHeight })
    top = y + boxHeight
  }
  return placed
}

function linesWanted(headline: string, style: TypeStyle, measure: MeasureText): number {
  return linesOf(headline, reader.rail - offers.padding * 2, text => measure(text, style)).length
}
