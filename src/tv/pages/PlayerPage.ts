import { Lightning, Registry } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import { Briefs } from '../components/Briefs'
import { CaptionLines } from '../components/CaptionLines'
import { letThrough } from '../components/clearing'
import { Controls } from '../components/Controls'
import type { Bulletin, Described, Description, ScreenDescription, Telling } from '../components/described'
import { paces, type Pace, type Paced } from '../components/pace'
import type { Holding } from '../components/pointed'
import { StreamSigns } from '../components/StreamSigns'
import { StreamStill } from '../components/StreamStill'
import { screen } from '../components/theme'
import { WatchPanel } from '../components/WatchPanel'
import { captions, watch } from '../components/watchTheme'
import { words } from '../components/words'
import type { BroadcastView } from '../playback/broadcast'
import { createBookmark, type Bookmark } from './bookmark'
import { createPatience } from './patience'
import type { PlayerContent } from './playerContent'
import { playerDescription, playerScreen } from './playerReport'
import { StreamEnd } from './StreamEnd'
import { endingOf, type Ending } from './streamEnding'
import { createWatchChoices, type WatchChoices } from './watchChoices'
import { isLook } from './watchLines'

const seekSeconds = 10

/** A stream or a recording that fills the screen. It plays under the canvas, which is clear while this page is on it. */
export class PlayerPage extends Lightning.Component implements Described, Holding, Paced, Telling {
  private content: PlayerContent | null = null
  private choices: WatchChoices | null = null
  private bookmark: Bookmark | null = null
  private forget: (() => void) | undefined
  private controlled = false
  /** What lies over the picture in the place of the controls. */
  private over: 'panel' | 'briefs' | null = null
  private controlsTimer: ReturnType<typeof setTimeout> | undefined
  private readonly patience = createPatience(() => this.refresh())

  static override _template() {
    return {
      w: screen.width, h: screen.height,
      Still: { type: StreamStill },
      Controls: { type: Controls, alpha: 0, signals: { pressed: '$pressed', sought: '$sought' } },
      Briefs: { type: Briefs, visible: false, signals: { chosen: '$chosen', closed: '$briefsClosed' } },
      // Over the shade of the controls.
      Captions: { type: CaptionLines },
      Signs: { type: StreamSigns },
      Panel: { type: WatchPanel, visible: false, signals: { stepped: '$stepped', moved: '$lineMoved', closed: '$panelClosed' } },
      End: { type: StreamEnd, signals: { again: '$again', started: '$started', stopped: '$stopped' } },
    }
  }

  show(content: PlayerContent): void {
    // The recording before it is left.
    if (this.forget) this.bookmark?.keep(this.content!.broadcast.view)
    this.content = content
    const { broadcast, watching, story } = content
    this.bookmark = story ? createBookmark(story.note) : null
    this.choices = createWatchChoices(broadcast, watching, next => {
      this.fireAncestors('$watchAs', next)
      this.refresh()
    })
    this.controls.clock = content.now
    // Keys may come before the page is on screen, and find all of it.
    if (this.active) this.begin()
    else this.refresh()
  }

  override _active(): void {
    if (this.content) this.begin()
  }

  override _inactive(): void {
    this.lay(null)
    letThrough(this.stage, this, false)
    this.end.leave()
    this.forget?.()
    this.forget = undefined
    Registry.clearTimeout(this.controlsTimer)
    this.patience.note(false)
    if (!this.content) return
    this.bookmark?.keep(this.content.broadcast.view)
    if (!this.content.reading?.goesOn()) this.content.broadcast.stop()
  }

  get described(): Description {
    return playerDescription(this.content!, this.content!.broadcast.view)
  }

  get bulletins(): readonly Bulletin[] {
    const turned = this.choices?.turned ?? ''
    return [...this.signs.bulletins, ...this.end.bulletins, { id: 'captions', parts: turned === '' ? [] : [{ text: turned }] }]
  }

  get screen(): ScreenDescription {
    return playerScreen(this.content, this.view?.state ?? 'off', this.ending !== null)
  }

  /** News that is read beside it. */
  get stories(): readonly Story[] { return this.content?.reading?.headlines().stories ?? [] }

  paceOf(): Pace {
    return paces.steady
  }

  override _getFocused(): Lightning.Component {
    if (this.end.isShown) return this.end
    if (this.over) return this.over === 'panel' ? this.panel : this.briefs
    return this.controlled ? this.controls : this
  }

  /** Every key keeps the controls, and none is lost for it. */
  override _captureKey(): boolean {
    this.end.attend()
    if (this.controlled) this.control()
    return false
  }

  /** To the note, whatever else has the focus. */
  override _captureEnter(): boolean {
    if (!this.view?.sleep.isSoon || this.ending) return this._captureKey()
    this.content!.broadcast.stayAwake()
    return true
  }

  point(): void { this.control() }
  override _handleEnter(): void { this.control() }
  override _handleUp(): void { this.lay('panel') }
  override _handleDown(): void { this.lay('briefs') }
  override _handleLeft(): void { this.move(-1) }
  override _handleRight(): void { this.move(1) }
  override _handleInfo(): void { this.control() }
  override _handleRw(): void { this.seek(-seekSeconds) }
  override _handleFf(): void { this.seek(seekSeconds) }
  override _handlePlay(): void { this.play(true) }
  override _handlePause(): void { this.play(false) }
  override _handleCaptions(): void { this.turnCaptions() }
  override _handleStop(): void { this.play(false) }
  override _handlePlayPause(): void { this.play(this.view?.state === 'paused') }

  override _handleNext(): void {
    const next = this.content?.story?.next() ?? null
    if (next) this.$started(next)
  }

  $pressed(id: string): void {
    if (id === 'video:live') this.content!.broadcast.goLive()
    else if (id === 'video:replay') this.seek(-seekSeconds)
    else if (id === 'video:choices') this.lay('panel')
    else if (id === 'video:read') this.lay('briefs')
    else this.play(this.view?.state === 'paused')
  }

  $sought(step: 1 | -1): void { this.seek(step * seekSeconds) }
  $chosen(story: Story): void { this.fireAncestors('$open', story) }
  $started(story: Story): void { this.fireAncestors('$playNext', story) }
  $stopped(): void { this.fireAncestors('$playedOut') }
  $lineMoved(): void { this.showCaptions() }
  $panelClosed(): void { this.lay(null) }

  $briefsClosed(): void {
    this.lay(null)
    this.control()
  }

  $again(): void { if (this.content?.stream) this.content.broadcast.play() }

  $stepped(id: string, step: 1 | -1): void {
    this.choices!.step(id, step)
    this.refresh()
  }

  private begin(): void {
    const { stream, broadcast } = this.content!
    broadcast.frame(null)
    // What has sound alone has no picture to let through.
    letThrough(this.stage, this, stream !== null && !stream.audio)
    this.forget?.()
    this.forget = broadcast.onChange(() => this.refresh());
    (this.tag('Still') as StreamStill).show(stream)
    this.control()
    if (stream) broadcast.watch(stream)
    // Whoever comes back from reading wants to see it.
    if (broadcast.view.state === 'paused') broadcast.goLive()
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

  /** A recording is moved in from the bare picture, too. */
  private move(step: 1 | -1): void {
    if (this.view?.length == null) this.control()
    else this.seek(step * seekSeconds)
  }

  private turnCaptions(): void {
    this.choices!.turnCaptions()
    this.control()
  }

  /** Shows the controls; they leave by themselves while it plays. */
  private control(): void {
    if (this.over) return
    Registry.clearTimeout(this.controlsTimer)
    this.controlsTimer = Registry.setTimeout(() => this.letControlsGo(), watch.controlsStay)
    if (!this.controlled) this.controls.begin()
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

  /** What is laid over the picture takes the controls' place, so that captions stand where they stand without them. */
  private lay(what: 'panel' | 'briefs' | null): void {
    const { content } = this
    if (what !== null && this.ending) return
    if (what === 'briefs' && !content?.reading) return this.control()
    if (what === this.over) return
    this.over = what
    this.setControlled(false)
    this.signs.besidePanel = what === 'panel'
    if (what === 'panel') this.panel.begin()
    if (what === 'briefs') this.briefs.show(content!.reading!.headlines())
    this.panel.visible = what === 'panel'
    this.briefs.visible = what === 'briefs'
    this.refresh()
    this._refocus()
  }

  private refresh(): void {
    const { view, content, ending } = this
    if (!view || !content) return
    if (this.over && ending) return this.lay(null)
    const { state, isLive, behind, progress, time, length } = view
    this.bookmark?.look(view)
    this.patience.note(state === 'starting' || state === 'waiting' || content.story?.isAsked === true)
    this.signs.show({
      isPaused: state === 'paused',
      trouble: ending ? '' : view.troubled ? words.standsStill : this.patience.isOver ? words.waiting : '',
      note: view.sleep.isSoon && !ending ? words.watching.stopsSoon : '',
    })
    this.controls.show({ title: content.stream?.title ?? '', isPaused: state === 'paused', isLive, behind, progress, time, length, choices: this.choices!.title, reads: content.reading !== undefined })
    if (this.over === 'panel') this.panel.show(this.choices!.lines)
    this.showCaptions()
    this.showEnd()
    if (state !== 'playing' && !ending && !this.controlled) this.control()
  }

  /** Nothing covers what is said. Who chooses how it looks always has something to look at. */
  private showCaptions(): void {
    const lines = this.tag('Captions') as CaptionLines
    lines.y = this.over === 'briefs' ? captions.overBriefs : this.controlled ? captions.overControls : captions.bottom
    const said = this.view?.captions ?? []
    const isShown = this.over === 'panel' && isLook(this.panel.lineId)
    lines.show(said.length === 0 && isShown ? [words.watching.sample] : said, this.choices!.watching.look)
  }

  /** After a recording what comes next; after the last one the page it was opened from. */
  private showEnd(): void {
    const { ending, content, view, forget } = this
    const { story, id } = content!
    const isOver = story !== undefined && view!.state === 'ended'
    const next = isOver ? story.next() : null
    this.controls.shown = !ending && this.controlled
    this.end.show({ id: `live:${id}`, ending, next, isSeen: forget !== undefined && !view!.isHidden })
    if (isOver && !next && forget) this.fireAncestors('$playedOut')
  }

  private get ending(): Ending | null {
    const { content } = this
    return content && !content.story?.isAsked ? endingOf(content, content.broadcast.view) : null
  }

  private get view(): BroadcastView | null { return this.content?.broadcast.view ?? null }
  private get controls(): Controls { return this.tag('Controls') as Controls }
  private get briefs(): Briefs { return this.tag('Briefs') as Briefs }
  private get panel(): WatchPanel { return this.tag('Panel') as WatchPanel }
  private get signs(): StreamSigns { return this.tag('Signs') as StreamSigns }
  private get end(): StreamEnd { return this.tag('End') as StreamEnd }
}
