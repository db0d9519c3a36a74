import { Lightning } from '@lightningjs/sdk'
import type { Block } from '../../newsroom/model/block'
import type { Story } from '../../newsroom/model/story'
import { linesOf } from '../../newsroom/text/lines'
import { typedAddress } from '../../newsroom/text/typedAddress'
import type { AddressEntry, Answering } from '../components/AddressLine'
import { AddressList } from '../components/AddressList'
import { Clock } from '../components/Clock'
import { CodePicture } from '../components/CodePicture'
import type { Described, Description, ScreenDescription } from '../components/described'
import { lettered } from '../components/lettered'
import { createMeasure } from '../components/measure'
import { paces, type Pace, type Paced } from '../components/pace'
import { RowTitle } from '../components/RowTitle'
import { share } from '../components/storyTheme'
import { colours, safe, screen, type } from '../components/theme'
import { words } from '../components/words'

export type Embed = Extract<Block, { type: 'embed' }>

export interface ShareContent {
  readonly id: string
  /** Null: it is no longer in the news. */
  readonly story: Story | null
  /** Where the story can be read, its own address first; none: it has no page. */
  readonly addresses: readonly string[]
  /** What in it only a browser can show: what it is, and where. */
  readonly embeds: readonly Embed[]
  /** The one that is likely to answer. */
  readonly likely: string
  now(): number
  /** Asks whether an address answers now, until it is called off. */
  reach(address: string, told: (answers: boolean) => void): () => void
}

/** Where a story can be read on a phone: a code to look at, an address to type, and which of its hosts answer. */
export class SharePage extends Lightning.Component implements Described, Paced {
  private content: ShareContent | null = null
  private readonly answering = new Map<string, Answering>()
  private readonly questions = new Map<string, () => void>()
  private chosen = ''
  /** The viewer chose it; before that it is the first that answers. */
  private isChosen = false

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Title: { type: RowTitle, x: safe.left, y: safe.top },
      Clock: { type: Clock, x: safe.right, y: safe.top + 7 },
      Code: { type: CodePicture, x: safe.left, y: share.top },
      Hint: { x: safe.left, y: share.hintTop, color: colours.quiet },
      Words: {
        x: share.left, y: share.top,
        Headline: { y: share.headlineTop - share.top, color: colours.bright },
        Host: { color: colours.bright },
        Path: { color: colours.text },
        Hosts: { y: share.list.titleTop - share.top, color: colours.quiet },
      },
      List: { type: AddressList, x: share.left, y: share.list.top, signals: { looked: '$looked', chosen: '$asked' } },
    }
  }

  show(content: ShareContent): void {
    if (!this.content) this.patch({ Clock: { clock: content.now } })
    this.content = content
    this.callOff()
    this.answering.clear()
    Object.assign(this, { chosen: content.likely, isChosen: false })
    this.title.show([words.share], '')
    this.entries.forEach(({ address }) => this.ask(address))
    this.arrange()
    this.fireAncestors('$moved')
  }

  get screen(): ScreenDescription {
    return { name: 'share', params: { id: this.content?.id ?? '', address: this.chosen }, title: this.content?.story?.headline ?? '', language: this.content?.story?.language ?? null, state: this.hasAddress ? 'ready' : 'empty' }
  }

  get described(): Description {
    return { id: 'share', role: 'page', label: this.message }
  }

  paceOf(): Pace {
    return paces.steady
  }

  override _getFocused(): Lightning.Component {
    return this.hasAddress ? this.list : this
  }

  /** Who left does not wait for answers. */
  override _inactive(): void {
    this.callOff()
  }

  $looked(address: string): void {
    Object.assign(this, { chosen: address, isChosen: true })
    this.arrange()
  }

  /** OK on an address that was silent asks it again. */
  $asked(address: string): void {
    if (this.answering.get(address) !== 'silent') return
    this.ask(address)
    this.arrange()
  }

  private ask(address: string): void {
    this.answering.set(address, 'asking')
    this.questions.set(address, this.content!.reach(address, answers => {
      this.questions.delete(address)
      this.answering.set(address, answers ? 'answers' : 'silent')
      this.prefer()
      this.arrange()
    }))
  }

  private callOff(): void {
    this.questions.forEach(stop => stop())
    this.questions.clear()
  }

  /** The code changes under no phone that may read it: only when its address turned out to be silent. */
  private prefer(): void {
    if (this.isChosen || this.answering.get(this.chosen) !== 'silent') return
    this.chosen = this.content!.addresses.find(address => this.answering.get(address) === 'answers') ?? this.chosen
  }

  private arrange(): void {
    const { story } = this.content!
    const measure = createMeasure(this.stage)
    const lines = this.hasAddress ? typedAddress(this.chosen, share.width, text => measure(text, type.label)) : []
    const [host = '', ...path] = lines
    const hasCode = this.code.show(this.hasAddress ? this.chosen : '')
    const headline = linesOf(story?.headline ?? '', share.width, text => measure(text, type.section)).length
    const hostTop = share.headlineTop - share.top + Math.min(headline, share.headlineLines) * type.section.lineHeight + share.hostGap
    const told = path.length <= share.pathLines ? path.join('\n') : words.tooLongToType
    this.patch({
      Hint: lettered(!this.hasAddress ? '' : hasCode ? words.pointPhone : words.tooLongForCode, type.label, { width: share.codeWidth, lines: 1 }),
      Words: {
        Headline: lettered(story?.headline ?? '', type.section, { width: share.width, lines: share.headlineLines }),
        Host: { y: hostTop, ...lettered(this.hasAddress ? host : this.message, type.key, { width: share.width, lines: this.hasAddress ? 1 : 4 }) },
        Path: { y: hostTop + share.pathGap, ...lettered(told, type.label, { width: share.width }) },
        Hosts: lettered(this.hasAddress ? words.whereItIs : '', type.meta),
      },
      List: { visible: this.hasAddress },
    })
    if (this.hasAddress) this.list.show(this.entries, this.chosen)
  }

  private get entries(): readonly AddressEntry[] {
    const { addresses, embeds } = this.content!
    const all = [...addresses.map(address => ({ address, label: new URL(address).host })), ...embeds.map(({ address, text }) => ({ address, label: text }))]
    return all.map(one => ({ ...one, answering: this.answering.get(one.address) ?? 'asking' }))
  }

  private get message(): string {
    return this.content?.story ? words.noAddress : words.storyGone
  }

  private get hasAddress(): boolean {
    return (this.content?.addresses.length ?? 0) > 0
  }

  private get title(): RowTitle { return this.tag('Title') as RowTitle }
  private get code(): CodePicture { return this.tag('Code') as CodePicture }
  private get list(): AddressList { return this.tag('List') as AddressList }
}
