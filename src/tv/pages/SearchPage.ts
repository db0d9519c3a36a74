import { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import type { Bulletin, ScreenDescription, Telling } from '../components/described'
import { Keyboard, keyboardWidth } from '../components/Keyboard'
import { lettered } from '../components/lettered'
import type { Holding } from '../components/pointed'
import { Results } from '../components/Results'
import type { Script } from '../components/scripts'
import { Suggestions } from '../components/Suggestions'
import { colours, find, safe, screen, type } from '../components/theme'
import { TypedLine } from '../components/TypedLine'
import { words } from '../components/words'
import { typedWith } from './typing'

export interface SearchContent {
  /** The channel's. */
  readonly name: string
  readonly script: Script
  readonly stories: readonly Story[]
  readonly topics: readonly string[]
  readonly recent: readonly string[]
  /** The line over a headline. */
  metaOf(story: Story): string
}

/** Finds stories: a keyboard at the leading side; what was found, or what to search for, at the other. */
export class SearchPage extends Lightning.Component implements Telling, Holding {
  private content: SearchContent | null = null
  private typed = ''
  /** Focus is on what was found, or on the keyboard. */
  private among = false

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Typed: { type: TypedLine, x: safe.left, y: safe.top },
      Keyboard: { type: Keyboard, x: safe.left, y: safe.top + find.listTop, signals: { pressed: '$pressed' } },
      Found: {
        x: safe.right - find.resultsWidth, y: safe.top,
        Count: { x: find.padding, y: find.titleTop, color: colours.quiet },
        Nothing: { x: find.padding, y: find.listTop + find.labelTop, color: colours.text },
        Results: { type: Results, x: -find.ringRoom, y: find.listTop - find.ringRoom - 4, signals: { chosen: '$chosen' } },
        Suggestions: { type: Suggestions, signals: { taken: '$taken', forget: '$forget' } },
      },
    }
  }

  /** Shows what there is for what was typed; while that stays, focus stays on its story. */
  show(content: SearchContent, anew = false): void {
    this.content = content
    const { script, stories, metaOf, topics, recent, name } = content
    const width = keyboardWidth(script)
    this.keyboard.show(script)
    this.line.show({ typed: this.typed, instead: [words.searchIn(name), words.search], width })
    this.results.show({ stories, metaOf }, anew)
    this.suggestions.show({ topics, recent })
    this.showFound(stories.length)
    this._refocus()
  }

  /** A new search. */
  begin(): void {
    this.typed = ''
    this.among = false
    this.keyboard.begin()
    this.suggestions.begin()
  }

  /** What was found. */
  get stories(): readonly Story[] {
    return this.content?.stories ?? []
  }

  /** Goes to a story that was found. */
  goTo(storyId: string): void {
    if (this.stories.some(({ id }) => id === storyId)) this.results.goTo(storyId)
  }

  get query(): string {
    return this.typed
  }

  /** What is typed, and what it finds. */
  get bulletins(): readonly Bulletin[] {
    const { length } = this.stories
    return [{ id: 'found', parts: this.typed === '' ? [] : [{ text: this.typed }, { text: length > 0 ? words.found(length) : words.nothingFound }] }]
  }

  get screen(): ScreenDescription {
    const state = !this.content ? 'loading' : this.typed !== '' && this.content.stories.length === 0 ? 'empty' : 'ready'
    return { name: 'search', params: { query: this.typed }, title: words.search, state }
  }

  override _getFocused(): Lightning.Component {
    return this.among && !this.side.isEmpty ? this.side : this.keyboard
  }

  point(at: Lightning.Component): void { this.toSide(at !== this.keyboard) }

  override _handleRight(): boolean { return this.toSide(true) }
  override _handleLeft(): boolean { return this.toSide(false) }

  override _handleBack(): boolean {
    return this.among && this.toSide(false)
  }

  $pressed(key: string): void {
    this.ask(typedWith(this.typed, key))
  }

  $taken(query: string): void {
    this.ask(query)
  }

  $forget(): void {
    this.fireAncestors('$forgetSearches')
  }

  $chosen(story: Story): void {
    this.fireAncestors('$searched', this.typed)
    this.fireAncestors('$open', story)
  }

  private ask(query: string): void {
    if (query === this.typed) return
    this.typed = query
    this.fireAncestors('$queried')
  }

  private toSide(among: boolean): boolean {
    if (among === this.among || (among && this.side.isEmpty)) return false
    this.among = among
    this._refocus()
    return true
  }

  private showFound(count: number): void {
    const typed = this.typed !== ''
    this.suggestions.visible = !typed
    this.results.visible = typed
    // Nobody is left among what is no longer there.
    if (this.side.isEmpty) this.among = false
    this.patch({ Found: {
      Count: lettered(typed && count > 0 ? words.found(count) : '', type.label),
      Nothing: lettered(typed && count === 0 ? words.nothingFound : '', type.body, { width: find.resultsWidth - find.padding * 2, lines: 4 }),
    } })
  }

  private get side(): Results | Suggestions {
    return this.typed === '' ? this.suggestions : this.results
  }

  private get line(): TypedLine { return this.tag('Typed') as TypedLine }
  private get keyboard(): Keyboard { return this.tag('Keyboard') as Keyboard }
  private get results(): Results { return this.tag('Found.Results') as Results }
  private get suggestions(): Suggestions { return this.tag('Found.Suggestions') as Suggestions }
}
