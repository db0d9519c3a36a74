import { Lightning } from '@lightningjs/sdk'
import { readingChoices, stepped, usualReading, type Reading } from '../../newsroom/model/reading'
import { comfortCells } from '../components/comfortCells'
import type { Described, Description, ScreenDescription } from '../components/described'
import { lettered } from '../components/lettered'
import { paces, type Pace, type Paced } from '../components/pace'
import { choiceAt, keysTo, type ClickKey, type Sided } from '../components/pointed'
import { readingTypeOf } from '../components/readingType'
import { colours, comfort, safe, screen, type, welcome } from '../components/theme'
import { words } from '../components/words'

/** Asks a new viewer one thing, over home: how large text should be. OK takes it; Back leaves all as it is. */
export class WelcomePage extends Lightning.Component implements Described, Paced, Sided {
  private reading: Reading = usualReading

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Title: { x: safe.left, y: welcome.titleTop, color: colours.quiet },
      Text: { x: safe.left, y: welcome.textTop, color: colours.text },
      Cells: { x: safe.left, y: welcome.cellsTop },
      Foot: { x: safe.left, y: welcome.footTop, color: colours.quiet },
    }
  }

  /** From the smallest size on. */
  begin(reading: Reading): void {
    this.reading = { ...reading, size: readingChoices.size[0] }
    this.showSize()
  }

  get screen(): ScreenDescription {
    return { name: 'welcome', params: {}, title: words.welcome, state: 'ready' }
  }

  get described(): Description {
    const { size } = this.reading
    return { id: 'welcome', role: 'setting', label: words.welcome, value: words.readingValues[size], index: readingChoices.size.indexOf(size) + 1, count: readingChoices.size.length, hint: words.welcomeFoot }
  }

  paceOf(): Pace {
    return paces.turning
  }

  /** A size that is clicked is chosen; anywhere else is OK. */
  keysAt(x: number, y: number): readonly ClickKey[] {
    const fromFirst = (this.rtl ? 1 - x : x) * screen.width - safe.left
    const isOnSizes = Math.abs(y * screen.height - welcome.cellsTop - comfort.cellHeight / 2) <= comfort.cellHeight && fromFirst >= 0 && fromFirst < welcome.cellsWidth
    const sizes = readingChoices.size
    return isOnSizes ? keysTo(sizes.indexOf(this.reading.size), choiceAt(fromFirst, welcome.cellsWidth, sizes.length), this.rtl) : ['ok']
  }

  override _handleRight(): void { this.step(1) }
  override _handleLeft(): void { this.step(-1) }

  override _handleEnter(): void {
    this.fireAncestors('$welcomed', this.reading)
  }

  override _handleBack(): void {
    this.fireAncestors('$welcomed', null)
  }

  private step(step: 1 | -1): void {
    this.reading = stepped(this.reading, 'size', step)
    this.showSize()
    this.fireAncestors('$moved')
  }

  private showSize(): void {
    const { column, styles } = readingTypeOf(this.reading)
    this.patch({
      Title: lettered(words.welcome, type.section),
      Text: lettered(words.sample.text, styles.paragraph, { width: column, lines: welcome.lines }),
      Foot: lettered(words.welcomeFoot, type.label),
    });
    (this.tag('Cells') as Lightning.Element).children = comfortCells({ part: 'size', reading: this.reading, ready: [], width: welcome.cellsWidth })
  }
}
