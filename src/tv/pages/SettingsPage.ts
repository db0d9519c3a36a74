import { Lightning } from '@lightningjs/sdk'
import type { Reading } from '../../newsroom/model/reading'
import { Clock } from '../components/Clock'
import type { Bulletin, ScreenDescription, Telling } from '../components/described'
import { lettered } from '../components/lettered'
import { paces, type Pace, type Paced } from '../components/pace'
import { ReadingSample } from '../components/ReadingSample'
import { RowTitle } from '../components/RowTitle'
import type { Script } from '../components/scripts'
import type { Setting } from '../components/SettingLine'
import { SettingList } from '../components/SettingList'
import { colours, list, reader, safe, screen, setting, type } from '../components/theme'
import type { Level, Wish } from '../components/wish'
import { WordPicker } from '../components/WordPicker'
import { words } from '../components/words'
import { typedWith } from './typing'

export interface SettingsContent {
  /** Of the level that the page asked for. */
  readonly settings: readonly Setting[]
  readonly script: Script
  /** Said to who does not see the screen. */
  readonly told?: string
  now(): number
}

const above: Readonly<Record<Level, Level | null>> = { settings: null, text: 'settings', language: 'settings', edition: 'settings', sections: 'settings', muted: 'settings', word: 'muted', keys: 'settings', kept: 'settings' }

/** What the viewer wants of the channel: one list, or one below it, and what the line in focus does. */
export class SettingsPage extends Lightning.Component implements Paced, Telling {
  private content: SettingsContent | null = null
  private shownLevel: Level = 'settings'
  private typed = ''
  /** The line that the next list begins at. */
  private next: string | undefined
  private readonly left = new Map<Level, string>()

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      List: {
        Title: { type: RowTitle, x: safe.left, y: safe.top },
        Clock: { type: Clock, x: safe.right, y: safe.top + 7 },
        Lines: { type: SettingList, x: safe.left, y: setting.top, signals: { chosen: '$chosen', looked: '$looked' } },
        Sample: { type: ReadingSample, x: reader.railLeft, y: setting.top + setting.valueTop, visible: false },
        Help: { x: reader.railLeft, y: setting.top + setting.valueTop, color: colours.quiet },
      },
      Picker: { type: WordPicker, visible: false, signals: { pressed: '$pressed', chosen: '$chosen' } },
    }
  }

  show(content: SettingsContent): void {
    if (!this.content) this.patch({ List: { Clock: { clock: content.now } } })
    this.content = content
    const types = this.shownLevel === 'word'
    this.patch({ List: { visible: !types }, Picker: { visible: types } })
    if (types) this.showPicker(content)
    else this.showList(content)
    this.fireAncestors('$moved')
  }

  /** Sets the sample as the viewer wants to read now. */
  readAs(reading: Reading): void {
    (this.tag('List.Sample') as ReadingSample).show(reading)
  }

  /** Opens anew, at the line `at`. */
  begin(at: string): void {
    this.left.clear()
    this.shownLevel = 'settings'
    this.next = at
  }

  /** Which list is shown. */
  get level(): Level {
    return this.shownLevel
  }

  /** As far as it is typed. */
  get word(): string {
    return this.typed.trim()
  }

  get bulletins(): readonly Bulletin[] {
    const told = this.content?.told ?? ''
    return [{ id: 'word', parts: this.typed === '' ? [] : [{ text: this.typed }] }, { id: 'told', parts: told === '' ? [] : [{ text: told }] }]
  }

  get screen(): ScreenDescription {
    const { level } = this
    return { name: 'settings', params: { level }, title: titleOf(level), state: this.content ? 'ready' : 'loading' }
  }

  paceOf(): Pace {
    return paces.steady
  }

  override _getFocused(): Lightning.Component {
    return this.shownLevel === 'word' ? this.picker : this.lines
  }

  override _handleLeft(): boolean { return this.move('left') }
  override _handleRight(): boolean { return this.move('right') }

  override _handleBack(): boolean {
    const level = above[this.shownLevel]
    if (level === null) return false
    this.go(level)
    return true
  }

  $chosen({ wish }: Setting): void {
    if (wish?.kind === 'level' && wish.level === 'text') this.fireAncestors('$typefaces')
    if (wish?.kind === 'level') this.go(wish.level)
    else if (wish?.kind === 'about') this.fireAncestors('$about')
    else if (wish) this.ask(wish)
  }

  $looked(): void {
    const sampled = this.shownLevel === 'text'
    this.patch({ List: { Sample: { visible: sampled }, Help: { visible: !sampled } } })
    this.patch({ List: { Help: lettered(this.lines.focused?.help ?? '', type.label, { width: reader.rail, lines: setting.helpLines }) } })
  }

  $pressed(key: string): void {
    this.typed = typedWith(this.typed, key)
    this.fireAncestors('$queried')
  }

  private move(way: 'left' | 'right'): boolean {
    const wish = this.shownLevel === 'word' ? undefined : this.lines.focused?.moves?.[way]
    if (!wish) return false
    this.ask(wish)
    return true
  }

  private ask(wish: Wish): void {
    // A word that was taken is where it went.
    if (wish.kind === 'mute') this.leaveFor('muted', `muted:${wish.word}`)
    this.fireAncestors('$wish', wish)
  }

  private go(level: Level): void {
    this.leaveFor(level, above[this.shownLevel] === level ? this.left.get(level) : undefined)
    this.fireAncestors('$queried')
  }

  private leaveFor(level: Level, at: string | undefined): void {
    if (this.shownLevel !== 'word') this.left.set(this.shownLevel, this.lines.focused?.id ?? '')
    this.shownLevel = level
    this.next = at ?? ''
    this.typed = ''
    if (level === 'word') this.picker.begin()
  }

  private showList({ settings }: SettingsContent): void {
    const at = this.next
    this.next = undefined
    if (at === '') this.lines.begin()
    this.title.show(this.shownLevel === 'settings' ? [words.settings] : [words.settings, titleOf(this.shownLevel)], '')
    this.lines.show(settings, list.width, at)
    this.$looked()
  }

  private showPicker({ script, settings }: SettingsContent): void {
    this.picker.show({ script, typed: this.typed, instead: words.typeAWord, title: this.word === '' ? words.orTake : words.wholeWords, offers: settings })
  }

  private get title(): RowTitle { return this.tag('List.Title') as RowTitle }
  private get lines(): SettingList { return this.tag('List.Lines') as SettingList }
  private get picker(): WordPicker { return this.tag('Picker') as WordPicker }
}

function titleOf(level: Level): string {
  switch (level) {
    case 'settings': return words.settings
    case 'text': return words.text
    case 'language': return words.language
    case 'edition': return words.edition
    case 'sections': return words.sections
    case 'muted':
    case 'word': return words.mutedWords
    case 'keys': return words.about.remote.title
    case 'kept': return words.about.kept.title
  }
}
