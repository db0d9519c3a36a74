import { Router, type Lightning } from '@lightningjs/sdk'
import type { ReadingPlace } from '../../newsroom/model/readingPlace'
import type { Story } from '../../newsroom/model/story'
import { directionOf } from '../../newsroom/text/direction'
import type { Description, ScreenDescription } from '../components/described'
import { Dialog, type Choice } from '../components/Dialog'
import { Strip } from '../components/Strip'
import { drawEmoji } from '../components/emoji'
import { mirrorGroups } from '../components/mirroring'
import { drawTexts } from '../components/textDrawing'
import { TypedNumber } from '../components/TypedNumber'
import { move, screen } from '../components/theme'
import type { Wish } from '../components/wish'
import { words } from '../components/words'
import type { HomePage } from '../pages/HomePage'
import type { PicturePage } from '../pages/PicturePage'
import type { PlayerPage } from '../pages/PlayerPage'
import { SearchPage } from '../pages/SearchPage'
import type { SectionPage } from '../pages/SectionPage'
import { SettingsPage } from '../pages/SettingsPage'
import type { SharePage } from '../pages/SharePage'
import { StoryPage } from '../pages/StoryPage'
import type { WelcomePage } from '../pages/WelcomePage'
import { createAnnouncing } from './announcing'
import type { AppNeeds } from './appNeeds'
import { goingAround } from './aroundStory'
import { createBeside } from './beside'
import { createChoosing } from './choosing'
import { hearingEditions } from './crossing'
import { createComfort, hearingReading } from './comfort'
import { createDiagnosing, hearingAbout } from './diagnosing'
import { hearingDigits } from './digits'
import { createFinding, hearingSearches } from './finding'
import { createFollowing } from './following'
import { createFreshening } from './freshening'
import { createGuidance } from './guidance'
import { describedIn, hearingGuidance, hush, standIn } from './guiding'
import { hearingLinks } from './linking'
import { lookAgain } from './lookingAgain'
import { createNavigation, type Navigation } from './navigation'
import { openNumber } from './numbered'
import { refreshed } from './refreshed'
import { createRenewing } from './renewing'
import { createRereading } from './rereading'
import { homePath, searchPath, sectionPath, settingsPath } from './paths'
import { isEmpty, readStory, routesOf } from './routes'
import { toggleSaved } from './saving'
import { isShelf } from './shelves'
import { createShowing } from './showing'
import { speakFor } from './speaking'
import { createStarting } from './starting'
import { hearingPlay, livePath } from './watching'

/** What the app tells of itself to testers. */
export interface AppReport {
  readonly screen: ScreenDescription
  readonly focused: Description | null
  /** Where the app is on its way to, or null. */
  readonly busy: string | null
}

/** The root: start, back, exit, and what pages ask for. `needs` arrive by closure, not by globals. */
export function createApp(needs: AppNeeds) {
  const { newsroom, now } = needs
  const comfort = createComfort(newsroom, needs.loadFonts)
  const starting = createStarting(newsroom, comfort, needs.links.first)
  move(newsroom.preferences.chosen().motion)
  drawTexts()
  drawEmoji(needs.drawsEmoji)
  mirrorGroups()
  speakFor(needs)

  const around = { following: createFollowing(newsroom), beside: createBeside(newsroom, needs.broadcast, now), rereading: createRereading(newsroom), scriptFonts: needs.scriptFonts }

  return hearingAbout(hearingLinks(hearingEditions(hearingGuidance(hearingSearches(hearingPlay(hearingReading(hearingDigits(goingAround(class App extends Router.App {
    navigation!: Navigation
    private stopListening: readonly (() => unknown)[] = []
    private asking = false
    private readonly showing = createShowing(newsroom, now, () => this.loaded)
    private readonly finding = createFinding(newsroom, now)
    private readonly choosing = createChoosing(newsroom, now, { ...needs, hasVoice: () => needs.speech?.has(words.guidance.language) ?? false })
    readonly guidance = createGuidance({ ...needs, language: newsroom.channel.language, level: () => newsroom.preferences.chosen().guidance })
    private readonly freshening = createFreshening({ now, interval: newsroom.interval, refresh: id => refreshed(newsroom, id) })
    private readonly renewing = createRenewing({ newsroom, now, showing: this.showing, freshening: this.freshening, page: () => this.page })
    private readonly announcing = createAnnouncing({ newsroom, strip: () => this.tag('Strip') as Strip, page: () => this.asking || this.renewing.isHidden ? null : this.page })

    static override _template() {
      return { ...super._template(), Loading: undefined, Strip: { type: Strip, zIndex: 8 }, Typed: { type: TypedNumber, zIndex: 9 }, Dialog: { type: Dialog, visible: false, zIndex: 10 } }
    }

    override _setup(): void {
      this.patch({ w: screen.width, h: screen.height, rtl: directionOf('', newsroom.channel.language) === 'rtl' })
      comfort.begin({ stage: this.stage, page: () => this.page })
      this.navigation = createNavigation({ navigate: path => Router.navigate(path), isNavigating: () => Router.isNavigating() }, homePath)
      Router.startRouter(routesOf(newsroom, now, () => this.arrived(), this.navigation, this.finding, this.choosing, needs.broadcast, comfort, around, needs.speech, createDiagnosing(needs)), this)
      this.guidance.begin(standIn(this))
      // The Router puts its own Back here, which knows only its own history.
      this._handleBack = () => this.back()
    }

    override _attach(): void {
      const heard = newsroom.onChange(id => {
        if (id === null) {
          move(newsroom.preferences.chosen().motion)
          comfort.look()
        }
        this.renewing.came(id)
        if (this.page instanceof SearchPage) this.finding.look(this.page)
        if (this.page instanceof SettingsPage) this.choosing.show(this.page)
        this.announcing.look()
      })
      this.stopListening = [heard, lookAgain({ ...needs, freshening: this.freshening, renewing: this.renewing, hush: () => hush(this) }), this.announcing.dismiss, this.renewing.stop, this.guidance.stop]
    }

    override _detach(): void {
      this.stopListening.forEach(stop => stop())
    }

    get report(): AppReport {
      const page = this.page
      return {
        screen: page ? page.screen : { name: 'start', params: {}, title: '', state: 'loading' },
        focused: describedIn(this.application.focusPath as unknown as Lightning.Component[]),
        busy: !this.page ? 'start' : comfort.busy ? 'typefaces' : null,
      }
    }

    override _getFocused(): Lightning.Component {
      if (this.asking) return this.dialog
      return this.typed.hasPad ? this.typed : super._getFocused() as Lightning.Component
    }

    $openSection(sectionId: string): void {
      this.navigation.open(sectionPath(sectionId))
    }

    $watch(liveId: string): void {
      this.navigation.open(livePath(liveId))
    }

    $refresh(sectionId: string): void {
      void newsroom.refresh(sectionId)
    }

    /** Only what comes near the screen is fetched, and what vanished because it was empty. */
    $near(sectionIds: readonly string[]): void {
      const empty = newsroom.sections().filter(({ id }) => isEmpty(newsroom, id) && !sectionIds.includes(id))
      this.freshening.near([...sectionIds.filter(id => !isShelf(id)), ...empty.map(({ id }) => id)])
      this.renewing.look()
    }

    $news(): void {
      this.renewing.press()
    }

    override _handleGreen(): boolean { return this.renewing.press() }

    /** A key on its way to where the focus is. */
    override _captureKey(): boolean {
      this.renewing.touched()
      this.guidance.pressed('key')
      return false
    }

    $more(sectionId: string): void {
      void newsroom.more(sectionId)
    }

    $save(story: Story): void {
      const saved = toggleSaved(newsroom, story)
      if (this.page instanceof StoryPage) this.page.tellSaved(saved, true)
      else this.showing.all()
    }

    $reading(story: Story, place: ReadingPlace): void {
      newsroom.begun.note(story, place)
    }

    digit(digit: string): void {
      this.typed.press(digit)
    }

    $pad(): void {
      this.typed.openPad()
    }

    $typed(number: number): void {
      void openNumber(number, { newsroom, typed: this.typed, home: () => this.showing.home, open: path => this.navigation.open(path) })
    }

    override _captureEnter(): boolean {
      return this._captureKey() || this.typed.complete()
    }

    override _captureBack(): boolean {
      return this._captureKey() || this.typed.close() || this.announcing.dismiss()
    }

    $pictureDone(address: string, came: boolean): void {
      newsroom.report(newsroom.addressFor(address), came)
    }

    $retry(storyId: string): void {
      if (this.page instanceof StoryPage) void readStory(this.page, newsroom, storyId, around)
    }

    /** The remote's own key, anywhere. */
    override _handleSearch(): void {
      this.$search()
    }

    $search(): void {
      this.typed.close()
      if (this.page instanceof SearchPage) return
      this.loaded.forEach(page => { if (page instanceof SearchPage) page.begin() })
      this.navigation.open(searchPath)
    }

    $queried(): void {
      if (this.page instanceof SearchPage) this.finding.typed(this.page)
      if (this.page instanceof SettingsPage) this.choosing.show(this.page)
    }

    $settings(at: string): void {
      this.choosing.begin(at)
      this.navigation.open(settingsPath)
    }

    $wish(wish: Wish): void {
      const asked = this.choosing.wish(wish)
      if (asked) this.ask(words.clearIt[asked], [{ id: 'keep', label: words.keep }, { id: 'clear', label: words.clearNow }])
    }

    $moved(): void {
      this._refocus()
    }

    $pictureAddress(address: string, width: number): string {
      return needs.pictureAddress(newsroom.addressFor(address), width)
    }

    $answered(answer: string): void {
      this.asking = false
      this.dialog.visible = false
      this._refocus()
      if (answer === 'leave') this.leave()
      if (answer === 'clear') this.clear()
    }

    /** One screen back; on the first one, what this TV wants Back to do. */
    private back(): void {
      if (this.navigation.back() || needs.exitMode === 'none') return
      if (needs.exitMode !== 'popup') return this.leave()
      this.ask(words.leave(newsroom.channel.name), [{ id: 'stay', label: words.stay }, { id: 'leave', label: words.leaveNow }])
    }

    private ask(question: string, choices: readonly Choice[]): void {
      this.dialog.ask(question, choices)
      this.asking = true
      this.dialog.visible = true
      this._refocus()
    }

    private clear(): void {
      this.choosing.clear()
      this.showing.all()
      if (this.page instanceof SettingsPage) this.choosing.show(this.page)
    }

    private leave(): void {
      // The SDK's Application has it; its types do not.
      (this.application as unknown as { closeApp(): void }).closeApp()
    }

    private arrived(): void {
      this.navigation.arrived()
      // Home is below it: Back never meets a dead end.
      const way = starting()
      if (way !== null) return this.navigation.open(way)
      this.announcing.look()
      needs.ready()
    }

    get page(): HomePage | PicturePage | PlayerPage | SearchPage | SectionPage | SettingsPage | SharePage | StoryPage | WelcomePage | null {
      return Router.getActivePage() as unknown as HomePage | PlayerPage | SearchPage | SectionPage | SettingsPage | SharePage | StoryPage | WelcomePage | null
    }

    get loaded(): Lightning.Component[] {
      return (this.tag('Pages') as Lightning.Element).children as Lightning.Component[]
    }

    private get typed(): TypedNumber {
      return this.tag('Typed') as TypedNumber
    }

    private get dialog(): Dialog {
      return this.tag('Dialog') as Dialog
    }
  }, newsroom, around.following)), comfort), newsroom, { ...needs, ...around }), newsroom), newsroom), newsroom, needs.restart), newsroom, needs.links))
}
