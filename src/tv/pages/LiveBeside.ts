import { Lightning } from '@lightningjs/sdk'
import { stillOf, type LiveStream } from '../../newsroom/model/liveStream'
import { letThrough } from '../components/clearing'
import type { Bulletin, Described, Description, Telling } from '../components/described'
import { lettered } from '../components/lettered'
import { LiveBadge } from '../components/LiveBadge'
import { initialOf, Picture } from '../components/Picture'
import { ringAround } from '../components/shapes'
import { card, colours, screen, tints, type } from '../components/theme'
import { badge, small } from '../components/watchTheme'
import { words } from '../components/words'
import type { Broadcast } from '../playback/broadcast'
import { endingOf } from './streamEnding'

const { left, top, width, height, under, sign } = small
/** Of the small picture and the line under it, with air: what stands in a rail stands below. */
export const liveHeight = height + under + badge.height + 24

/** The stream that plays on while a story is read: in small, through a hole in the ground. OK shows it large again, or tries again what was given up. */
export class LiveBeside extends Lightning.Component implements Described, Telling {
  private stream: LiveStream | null = null
  private broadcast: Broadcast | null = null
  private forget: (() => void) | undefined
  private told = ''

  static override _template() {
    const ground = (x: number, y: number, w: number, h: number): object => ({ rect: true, x, y, w, h, color: colours.ground })
    return {
      x: left, y: top, w: width, h: height, visible: false,
      Around: { w: width, h: height, visible: false, children: [
        ground(-left, -top, screen.width, top), ground(-left, height, screen.width, screen.height - top - height),
        ground(-left, 0, left, height), ground(width, 0, screen.width - left - width, height),
      ] },
      Badge: { type: LiveBadge, y: height + under },
      Title: { y: height + under + badge.wordTop, color: colours.quiet },
    }
  }

  /** Null: nothing plays on. */
  show(stream: LiveStream | null, broadcast: Broadcast): void {
    Object.assign(this, { stream, broadcast })
    const hasHole = stream !== null && !stream.audio
    this.patch({
      visible: stream !== null,
      Around: { visible: hasHole },
      Still: stream?.audio ? { type: Picture, w: width, h: height } : undefined,
    })
    if (stream?.audio) (this.tag('Still') as Picture).show({ picture: stillOf(stream), tint: tints[0]!, initial: initialOf(stream.title) })
    if (this.active) this.begin()
    else this.refresh()
  }

  get isOn(): boolean {
    return this.stream !== null
  }

  /** Something else is to be heard. */
  hush(): void {
    if (this.isOn) this.broadcast!.pause()
  }

  /** A minute before it stops OK means that somebody is awake, wherever the focus is. */
  wakes(): boolean {
    const is = this.isOn && this.broadcast!.view.sleep.isSoon
    if (is) this.broadcast!.stayAwake()
    return is
  }

  /** It stands where the page does that it is on, which may be turned round. */
  place(): void {
    if (!this.forget) return
    const x = this.rtl ? screen.width - left - width : left
    this.broadcast!.frame({ left: x / screen.width, top: top / screen.height, width: width / screen.width, height: height / screen.height })
  }

  get described(): Description {
    const { id, title } = this.stream!
    return { id: `live:${id}`, role: 'video', label: title, language: null, value: this.told === '' ? words.live : this.told, hint: words.playing.large }
  }

  get bulletins(): readonly Bulletin[] {
    return this.isOn ? [{ id: 'beside', parts: this.told === '' ? [] : [{ text: this.told }] }] : []
  }

  override _active(): void {
    if (this.isOn) this.begin()
  }

  override _inactive(): void {
    this.forget?.()
    this.forget = undefined
    letThrough(this.stage, this, false)
    this.broadcast?.frame(null)
  }

  override _focus(): void {
    this.patch({ Ring: { ...ringAround(width, height, card.corner), color: colours.accent } })
  }

  override _unfocus(): void {
    this.patch({ Ring: undefined })
  }

  override _handleEnter(): void {
    if (this.isOver) this.broadcast!.play()
    else this.fireAncestors('$large', this.stream!.id)
  }

  private begin(): void {
    this.forget?.()
    this.forget = this.broadcast!.onChange(() => this.refresh())
    letThrough(this.stage, this, !this.stream!.audio)
    this.place()
    this.refresh()
  }

  /** What goes on with it, in words at the picture's foot. */
  private refresh(): void {
    const { stream, broadcast } = this
    if (!stream || !broadcast) return
    const { state, troubled, behind, sleep } = broadcast.view
    const live = this.tag('Badge') as LiveBadge
    live.atEdge = state === 'playing' && behind === 0
    const told = this.isOver ? endingOf({ stream }, broadcast.view)!.text : sleep.isSoon ? words.watching.stopsSoon : state === 'paused' ? words.heard.paused : troubled ? words.waiting : ''
    this.patch({ Title: { x: live.w + badge.gap, ...lettered(stream.title, type.meta, { width: width - live.w - badge.gap, lines: 1 }) } })
    if (told === this.told && (told === '') === !this.tag('Sign')) return
    this.told = told
    const lines = this.isOver ? 4 : 1
    const box = sign.height + (lines - 1) * type.meta.lineHeight
    this.patch({ Sign: told === '' ? undefined : {
      y: height - box, w: width, h: box,
      Ground: { rect: true, w: width, h: box, color: colours.raised },
      Words: { x: sign.padding, y: sign.wordsTop, color: colours.text, ...lettered(told, type.meta, { width: width - sign.padding * 2, lines }) },
    } })
  }

  private get isOver(): boolean {
    const { stream, broadcast } = this
    return stream !== null && broadcast !== null && endingOf({ stream }, broadcast.view) !== null
  }
}
