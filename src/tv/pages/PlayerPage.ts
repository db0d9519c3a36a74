import { Lightning, Registry } from '@lightningjs/sdk'
import { stillOf, type LiveStream } from '../../newsroom/model/liveStream'
import type { Watching } from '../../newsroom/model/watching'
import { CaptionLines } from '../components/CaptionLines'
import { Controls } from '../components/Controls'
import type { Bulletin, Described, Description, ScreenDescription, Telling } from '../components/described'
import { Notice, noticeWidth } from '../components/Notice'
import { paces, type Pace, type Paced } from '../components/pace'
import { pauseSign } from '../components/pauseSign'
import { initialOf, Picture } from '../components/Picture'
import { Sign } from '../components/Sign'
import { card, colours, screen, tints } from '../components/theme'
import { captions, watch } from '../components/watchTheme'
import { streamWords, words } from '../components/words'
import type { Broadcast, BroadcastView } from '../playback/broadcast'

export interface PlayerContent {
  /** As the path names it. */
  readonly id: string
  /** Null: the channel has no such stream any more. */
  readonly stream: LiveStream | null
  readonly broadcast: Broadcast
  /** How the viewer wants it played. */
  readonly watching: Watching
  now(): number
}

/** What the viewer is asked when nothing plays any more. */
interface Ending {
  readonly text: string
  readonly code: string | null
}

const seekSeconds = 10

/** A live stream that fills the screen. It plays under the canvas, which is clear while this page is on it. */
export class PlayerPage extends Lightning.Component implements Described, Paced, Telling {
  private content: PlayerContent | null = null
  private forget: (() => void) | undefined
  private controlled = false
  private controlsTimer: ReturnType<typeof setTimeout> | undefined
  private signTimer: ReturnType<typeof setTimeout> | undefined
  private waits = false
  private waitsLong = false
  /** The captions as they were turned the last time. */
  private turned = ''

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Still: { x: (screen.width - watch.still.width) / 2, y: watch.still.top },
      Controls: { type: Controls, alpha: 0, signals: { pressed: '$pressed' } },
      // Over the shade of the controls.
      Captions: { type: CaptionLines },
      Pause: { visible: false, ...pauseSign() },
      Sign: { type: Sign },
    }
  }

  show(content: PlayerContent): void {
    this.content = content
    this.controls.clock = content.now
    // Keys may come before the page is on screen, and find all of it.
    if (this.active) this.begin()
    else this.refresh()
  }

  override _active(): void {
    if (this.content) this.begin()
  }

  override _inactive(): void {
    this.stage.setClearColor(colours.ground)
    this.forget?.()
    this.forget = undefined
    for (const timer of [this.controlsTimer, this.signTimer]) Registry.clearTimeout(timer)
    this.waits = this.waitsLong = false
    this.content?.broadcast.stop()
  }

  get described(): Description {
    const { id, stream } = this.content!
    return { id: `live:${id}`, role: 'video', label: stream?.title ?? '', language: null, value: this.view?.state === 'playing' ? words.live : words.waiting }
  }

  get bulletins(): readonly Bulletin[] {
    return [...this.sign.bulletins, { id: 'captions', parts: this.turned === '' ? [] : [{ text: this.turned }] }]
  }

  get screen(): ScreenDescription {
    const state = this.view?.state
    const is = this.ending ? 'error' : state === 'playing' || state === 'paused' ? 'ready' : 'loading'
    return { name: 'live', params: { id: this.content?.id ?? '' }, title: this.content?.stream?.title ?? '', language: null, state: is }
  }

  paceOf(): Pace {
    return paces.steady
  }

  override _getFocused(): Lightning.Component {
    return (this.tag('Ending') as Notice | undefined) ?? (this.controlled ? this.controls : this)
  }

  /** Every key keeps the controls, and none is lost for it. */
  override _captureKey(): boolean {
    if (this.controlled) this.control()
    return false
  }

  override _handleEnter(): void { this.control() }
  override _handleUp(): void { this.control() }
  override _handleDown(): void { this.control() }
  override _handleLeft(): void { this.control() }
  override _handleRight(): void { this.control() }
  override _handleInfo(): void { this.control() }
  override _handleRw(): void { this.seek(-seekSeconds) }
  override _handleFf(): void { this.seek(seekSeconds) }
  override _handlePlay(): void { this.play(true) }
  override _handlePause(): void { this.play(false) }
  override _handleCaptions(): void { this.turnCaptions() }
  override _handleStop(): void { this.play(false) }
  override _handlePlayPause(): void { this.play(this.view?.state === 'paused') }

  $pressed(id: string): void {
    if (id === 'video:live') this.content!.broadcast.goLive()
    else this.play(this.view?.state === 'paused')
  }

  $again(): void {
    if (this.content?.stream) this.content.broadcast.play()
  }

  private begin(): void {
    const { stream, broadcast, watching } = this.content!
    // What has sound alone has no picture to let through.
    this.stage.setClearColor(!stream || stream.audio ? colours.ground : [0, 0, 0, 0])
    this.forget?.()
    this.forget = broadcast.onChange(() => this.refresh())
    this.turned = ''
    this.showStill()
    this.control()
    broadcast.want(watching)
    if (stream) broadcast.watch(stream)
    this.refresh()
  }

  private play(is: boolean): void {
    const { broadcast } = this.content!
    if (is) broadcast.play()
    else broadcast.pause()
    this.control()
  }

  private seek(seconds: number): void {
    this.content!.broadcast.seekBy(seconds)
    this.control()
  }

  /** On in the first language there is, or off. */
  private turnCaptions(): void {
    const { watching, broadcast } = this.content!
    const track = watching.captions === null ? broadcast.tracks.captions[0] : undefined
    const captions = track?.id ?? null
    this.turned = words.guidance.captions(track?.label ?? null)
    this.choose({ ...watching, captions })
    this.control()
  }

  private choose(watching: Watching): void {
    this.content = { ...this.content!, watching }
    this.content.broadcast.want(watching)
    this.fireAncestors('$watchAs', watching)
    this.refresh()
  }

  /** Shows the controls; they leave by themselves while it plays. */
  private control(): void {
    Registry.clearTimeout(this.controlsTimer)
    this.controlsTimer = Registry.setTimeout(() => this.letControlsGo(), watch.controlsStay)
    this.setControlled(true)
  }

  private letControlsGo(): void {
    if (this.view?.state === 'playing') this.setControlled(false)
  }

  private setControlled(is: boolean): void {
    this.controls.shown = is && !this.ending
    if (is === this.controlled) return
    this.controlled = is
    this.showCaptions()
    this._refocus()
  }

  private refresh(): void {
    const { view, content } = this
    if (!view || !content) return
    const { state, isLive, behind, progress } = view
    this.noteWaiting(state === 'starting' || state === 'waiting')
    this.sign.words = this.ending ? '' : view.troubled ? words.standsStill : this.waitsLong ? words.waiting : ''
    this.patch({ Pause: { visible: state === 'paused' } })
    this.controls.show({ title: content.stream?.title ?? '', isPaused: state === 'paused', isLive, behind, progress })
    this.showCaptions()
    this.showEnding()
    if (state !== 'playing' && !this.ending && !this.controlled) this.control()
  }

  /** Controls never cover what is said. */
  private showCaptions(): void {
    const lines = this.tag('Captions') as CaptionLines
    lines.y = this.controlled ? captions.overControls : captions.bottom
    lines.show(this.view?.captions ?? [], this.content!.watching.look)
  }

  /** A sign of waiting after a second: what comes sooner needs none. */
  private noteWaiting(waits: boolean): void {
    if (waits === this.waits) return
    this.waits = waits
    this.waitsLong = false
    Registry.clearTimeout(this.signTimer)
    if (waits) {
      this.signTimer = Registry.setTimeout(() => {
        this.waitsLong = true
        this.refresh()
      }, watch.waitBeforeSign)
    }
  }

  private showEnding(): void {
    const { ending } = this
    if (!ending === !this.tag('Ending')) return
    this.controls.shown = !ending && this.controlled
    this.patch({ Ending: ending ? { type: Notice, x: (screen.width - noticeWidth) / 2, y: (screen.height - card.pictureHeight - 7) / 2, signals: { again: '$again' } } : undefined })
    if (ending) (this.tag('Ending') as Notice).show({ id: `live:${this.content!.id}`, ...ending })
    this._refocus()
  }

  private get ending(): Ending | null {
    const { view, content } = this
    if (content && !content.stream) return { text: words.streamGone, code: null }
    if (view?.failure) return { text: streamWords(view.failure), code: `${view.failure}` }
    return view?.state === 'ended' ? { text: words.streamOver, code: null } : null
  }

  /** Sound alone has a picture, too. */
  private showStill(): void {
    const { stream } = this.content!
    const { width: w, height: h } = watch.still
    this.patch({ Still: { Picture: stream?.audio ? { type: Picture, w, h } : undefined } })
    if (stream?.audio) (this.tag('Still.Picture') as Picture).show({ picture: stillOf(stream), tint: tints[0]!, initial: initialOf(stream.title) })
  }

  private get view(): BroadcastView | null {
    return this.content?.broadcast.view ?? null
  }

  private get controls(): Controls {
    return this.tag('Controls') as Controls
  }

  private get sign(): Sign {
    return this.tag('Sign') as Sign
  }
}
