import { Lightning, Registry } from '@lightningjs/sdk'
import type { LiveStream } from '../../newsroom/model/liveStream'
import type { Watching } from '../../newsroom/model/watching'
import { CaptionLines } from '../components/CaptionLines'
import { Controls } from '../components/Controls'
import type { Bulletin, Described, Description, ScreenDescription, Telling } from '../components/described'
import { Notice, noticeWidth } from '../components/Notice'
import { paces, type Pace, type Paced } from '../components/pace'
import { StreamSigns } from '../components/StreamSigns'
import { StreamStill } from '../components/StreamStill'
import { card, colours, screen } from '../components/theme'
import { WatchPanel } from '../components/WatchPanel'
import { captions, watch } from '../components/watchTheme'
import { words } from '../components/words'
import type { Broadcast, BroadcastView } from '../playback/broadcast'
import { createPatience } from './patience'
import { playerDescription, playerScreen } from './playerReport'
import { endingOf, type Ending } from './streamEnding'
import { isLook, ownFirst, watchLinesOf, type WatchLine } from './watchLines'

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

const seekSeconds = 10

/** A live stream that fills the screen. It plays under the canvas, which is clear while this page is on it. */
export class PlayerPage extends Lightning.Component implements Described, Paced, Telling {
  private content: PlayerContent | null = null
  private forget: (() => void) | undefined
  private controlled = false
  private choosing = false
  private controlsTimer: ReturnType<typeof setTimeout> | undefined
  private readonly patience = createPatience(() => this.refresh())
  /** The captions as they were turned the last time. */
  private turned = ''

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Still: { type: StreamStill },
      Controls: { type: Controls, alpha: 0, signals: { pressed: '$pressed' } },
      // Over the shade of the controls.
      Captions: { type: CaptionLines },
      Signs: { type: StreamSigns },
      Panel: { type: WatchPanel, visible: false, signals: { stepped: '$stepped', moved: '$lineMoved', closed: '$panelClosed' } },
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
    this.setChoosing(false)
    this.stage.setClearColor(colours.ground)
    this.forget?.()
    this.forget = undefined
    Registry.clearTimeout(this.controlsTimer)
    this.patience.note(false)
    this.content?.broadcast.stop()
  }

  get described(): Description {
    return playerDescription(this.content!, this.content!.broadcast.view.state)
  }

  get bulletins(): readonly Bulletin[] {
    return [...this.signs.bulletins, { id: 'captions', parts: this.turned === '' ? [] : [{ text: this.turned }] }]
  }

  get screen(): ScreenDescription {
    return playerScreen(this.content ?? { id: '', stream: null }, this.view?.state ?? 'off', this.ending !== null)
  }

  paceOf(): Pace {
    return paces.steady
  }

  override _getFocused(): Lightning.Component {
    return (this.tag('Ending') as Notice | undefined) ?? (this.choosing ? this.panel : this.controlled ? this.controls : this)
  }

  /** Every key keeps the controls, and none is lost for it. */
  override _captureKey(): boolean {
    if (this.controlled) this.control()
    return false
  }

  /** To the note, whatever else has the focus. */
  override _captureEnter(): boolean {
    if (!this.view?.sleep.isSoon || this.ending) return this._captureKey()
    this.content!.broadcast.stayAwake()
    return true
  }

  override _handleEnter(): void { this.control() }
  override _handleUp(): void { this.setChoosing(!this.ending) }
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
    else if (id === 'video:replay') this.seek(-seekSeconds)
    else if (id === 'video:choices') this.setChoosing(true)
    else this.play(this.view?.state === 'paused')
  }

  $again(): void {
    if (this.content?.stream) this.content.broadcast.play()
  }

  $stepped(id: string, step: 1 | -1): void {
    const line = this.lines.find(other => other.id === id)
    const wish = line?.wishes[line.at + step]
    if (!wish) return
    if ('watching' in wish) this.choose(wish.watching)
    else this.content!.broadcast.sleepAfter(wish.minutes)
  }

  $lineMoved(): void {
    this.showCaptions()
  }

  $panelClosed(): void {
    this.setChoosing(false)
  }

  private begin(): void {
    const { stream, broadcast, watching } = this.content!
    // What has sound alone has no picture to let through.
    this.stage.setClearColor(!stream || stream.audio ? colours.ground : [0, 0, 0, 0])
    this.forget?.()
    this.forget = broadcast.onChange(() => this.refresh())
    this.turned = '';
    (this.tag('Still') as StreamStill).show(stream)
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

  /** On in the viewer's language or the first there is, or off. */
  private turnCaptions(): void {
    const { watching, broadcast } = this.content!
    const track = watching.captions === null ? ownFirst(broadcast.tracks.captions)[0] : undefined
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
    if (this.choosing) return
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

  /** The panel takes the controls' place, so that captions stand where they stand without both. */
  private setChoosing(is: boolean): void {
    if (is === this.choosing) return
    this.choosing = is
    this.setControlled(false)
    this.signs.besidePanel = is
    if (is) this.panel.begin()
    this.panel.visible = is
    this.refresh()
    this._refocus()
  }

  private refresh(): void {
    const { view, content } = this
    if (!view || !content) return
    const { state, isLive, behind, progress } = view
    if (this.choosing && this.ending) return this.setChoosing(false)
    this.patience.note(state === 'starting' || state === 'waiting')
    this.signs.show({
      isPaused: state === 'paused',
      trouble: this.ending ? '' : view.troubled ? words.standsStill : this.patience.isOver ? words.waiting : '',
      note: view.sleep.isSoon && !this.ending ? words.watching.stopsSoon : '',
    })
    this.controls.show({ title: content.stream?.title ?? '', isPaused: state === 'paused', isLive, behind, progress, choices: this.lines.some(({ id }) => id === 'captions' || id === 'sound') ? words.watching.title : words.watching.options })
    if (this.choosing) this.panel.show(this.lines)
    this.showCaptions()
    this.showEnding()
    if (state !== 'playing' && !this.ending && !this.controlled) this.control()
  }

  /** Controls never cover what is said. Who chooses how it looks always has something to look at. */
  private showCaptions(): void {
    const lines = this.tag('Captions') as CaptionLines
    lines.y = this.controlled ? captions.overControls : captions.bottom
    const said = this.view?.captions ?? []
    const isShown = this.choosing && isLook(this.panel.lineId)
    lines.show(said.length === 0 && isShown ? [words.watching.sample] : said, this.content!.watching.look)
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
    return this.content ? endingOf(this.content.stream, this.content.broadcast.view) : null
  }

  private get lines(): readonly WatchLine[] {
    const { broadcast, watching } = this.content!
    return watchLinesOf({ tracks: broadcast.tracks, watching, sleep: broadcast.view.sleep })
  }

  private get view(): BroadcastView | null {
    return this.content?.broadcast.view ?? null
  }

  private get controls(): Controls {
    return this.tag('Controls') as Controls
  }

  private get panel(): WatchPanel {
    return this.tag('Panel') as WatchPanel
  }

  private get signs(): StreamSigns {
    return this.tag('Signs') as StreamSigns
  }
}
