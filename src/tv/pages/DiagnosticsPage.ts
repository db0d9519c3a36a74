import { Lightning } from '@lightningjs/sdk'
import { linesOf } from '../../newsroom/text/lines'
import { Clock } from '../components/Clock'
import { CodePicture } from '../components/CodePicture'
import type { Bulletin, Described, Description, ScreenDescription, Telling } from '../components/described'
import { lettered } from '../components/lettered'
import { createMeasure } from '../components/measure'
import { paces, type Pace, type Paced } from '../components/pace'
import { RowTitle } from '../components/RowTitle'
import { diagnostics } from '../components/storyTheme'
import { colours, safe, screen, type } from '../components/theme'
import { words } from '../components/words'
import { diagnosticPages, type DiagnosticEntry, type PlacedEntry } from './diagnosticPages'

export interface DiagnosticsContent {
  readonly entries: readonly DiagnosticEntry[]
  /** What the code says to a phone. */
  readonly code: string
  now(): number
}

/** What this TV is and does, to read and as a code; every key that is pressed is told at once. */
export class DiagnosticsPage extends Lightning.Component implements Described, Paced, Telling {
  private content: DiagnosticsContent | null = null
  private pages: readonly (readonly PlacedEntry[])[] = []
  private page = 0
  private pressed = ''

  static override _template() {
    const { left, width, keyTop, top, footTop } = diagnostics
    return {
      w: screen.width, h: screen.height,
      Title: { type: RowTitle, x: safe.left, y: safe.top },
      Clock: { type: Clock, x: safe.right, y: safe.top + 7 },
      Code: { type: CodePicture, x: safe.left, y: diagnostics.codeTop },
      Hint: { x: safe.left, y: diagnostics.hintTop, color: colours.quiet },
      Key: { x: left, y: keyTop },
      Entries: { x: left, y: top, w: width },
      Foot: { x: safe.right, mountX: 1, y: footTop, color: colours.quiet },
    }
  }

  /** At the first page again, before any key. */
  begin(): void {
    Object.assign(this, { page: 0, pressed: '' })
  }

  show(content: DiagnosticsContent): void {
    if (!this.content) this.patch({ Clock: { clock: content.now } })
    this.content = content
    this.title.show([words.about.title], '')
    const measure = createMeasure(this.stage)
    this.pages = diagnosticPages(content.entries, diagnostics.page, line => linesOf(line, diagnostics.valueWidth, text => measure(text, type.meta)).length)
    const hasCode = this.code.show(content.code)
    this.patch({ Hint: lettered(hasCode ? words.pointPhone : words.tooLongForCode, type.label, { width: diagnostics.codeWidth, lines: 1 }) })
    this.tellKey(this.pressed)
    this.turn(0)
  }

  /** What was pressed last; '': nothing yet. */
  tellKey(pressed: string): void {
    this.pressed = pressed
    const isHint = pressed === ''
    this.patch({ Key: { color: isHint ? colours.quiet : colours.bright, ...lettered(isHint ? words.about.pressAKey : pressed, isHint ? type.label : type.key, { width: diagnostics.width, lines: 2 }) } })
  }

  get drawsWithWebGl(): boolean {
    return (this.stage as unknown as { readonly mode: number }).mode === 0
  }

  get screen(): ScreenDescription {
    return { name: 'about', params: {}, title: words.about.title, state: this.content ? 'ready' : 'loading', page: this.page + 1, pages: this.pages.length }
  }

  get described(): Description {
    const value = (this.pages[this.page] ?? []).filter(({ isLive }) => !isLive).map(({ label, lines }) => `${label}: ${lines.join(', ')}`).join('. ')
    return { id: 'about', role: 'page', label: words.about.title, value, index: this.page + 1, count: this.pages.length, hint: words.about.pressAKey }
  }

  get bulletins(): readonly Bulletin[] {
    return [{ id: 'key', parts: this.pressed === '' ? [] : [{ text: this.pressed }] }]
  }

  paceOf(): Pace {
    return paces.turning
  }

  override _handleDown(): boolean { return this.turn(1) }
  override _handleUp(): boolean { return this.turn(-1) }
  override _handlePageDown(): boolean { return this.turn(1) }
  override _handlePageUp(): boolean { return this.turn(-1) }

  private turn(step: 1 | -1 | 0): boolean {
    this.page = Math.min(Math.max(this.page + step, 0), Math.max(0, this.pages.length - 1));
    (this.tag('Entries') as Lightning.Element).children = (this.pages[this.page] ?? []).flatMap(lettersOf)
    this.patch({ Foot: lettered(this.pages.length > 1 ? words.page(this.page + 1, this.pages.length) : '', type.meta) })
    return true
  }

  private get title(): RowTitle { return this.tag('Title') as RowTitle }
  private get code(): CodePicture { return this.tag('Code') as CodePicture }
}

function lettersOf({ label, lines, tops, rows }: PlacedEntry): object[] {
  const { labelWidth, valueLeft, valueWidth } = diagnostics
  return [
    { y: tops[0] ?? 0, color: colours.quiet, ...lettered(label, type.meta, { width: labelWidth, lines: 1 }) },
    ...lines.map((line, i) => ({ x: valueLeft, y: tops[i], color: colours.text, ...lettered(line, type.meta, { width: valueWidth, lines: rows[i]! }) })),
  ]
}
