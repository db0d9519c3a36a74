import { Router, type Lightning } from '@lightningjs/sdk'
import type { ReadingPlace } from '../../newsroom/model/readingPlace'
import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'
import type { Description, ScreenDescription } from '../components/described'
import { Dialog } from '../components/Dialog'
import { Strip } from '../components/Strip'
import { TypedNumber } from '../components/TypedNumber'
import { brand } from '../components/theme'
import { words } from '../components/words'
import type { HomePage } from '../pages/HomePage'
import { SearchPage } from '../pages/SearchPage'
import type { SectionPage } from '../pages/SectionPage'
import { StoryPage } from '../pages/StoryPage'
import { createAnnouncing } from './announcing'
import { hearingDigits } from './digits'
import { createFinding } from './finding'
import { createFreshening } from './freshening'
import { lookAgain, type Presence } from './lookingAgain'
import { createNavigation, type Navigation } from './navigation'
import { homeNumber, numberedAs } from './numbered'
import { refreshed } from './refreshed'
import { createRenewing } from './renewing'
import { homePath, isEmpty, readStory, routesOf, searchPath, sectionPath, storyPath } from './routes'
import { toggleSaved } from './saving'
import { isShelf, shelfAt } from './shelves'
import { createShowing } from './showing'

export interface AppNeeds {
  readonly newsroom: Newsroom
  /** Tells when the app leaves the screen and comes back, and of the network. */
  watch(presence: Presence): () => void
  /** Milliseconds since 1970. */
  now(): number
  /** 0 to 1. */
  random(): number
  /** Where a picture of this width is got from. */
  pictureAddress(address: string, width: number): string
  /** How Back on the first screen leaves this TV. */
  readonly exitMode: 'popup' | 'system' | 'none'
  /** The first screen can be used. */
  ready(): void
}

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
  brand(newsroom.channel.accent)

  return hearingDigits(class App extends Router.App {
    private navigation!: Navigation
    private stopListening: readonly (() => unknown)[] = []
    private asking = false
    private readonly showing = createShowing(newsroom, now, () => this.loaded)
    private readonly finding = createFinding(newsroom, now)
    private readonly freshening = createFreshening({ now, interval: newsroom.interval, refresh: id => refreshed(newsroom, id) })
    private readonly renewing = createRenewing({ newsroom, now, showing: this.showing, freshening: this.freshening, page: () => this.page })
    private readonly announcing = createAnnouncing({ newsroom, strip: () => this.tag('Strip') as Strip, page: () => this.asking || this.renewing.isHidden ? null : this.page })

    static override _template() {
      return { ...super._template(), Loading: undefined, Strip: { type: Strip, zIndex: 8 }, Typed: { type: TypedNumber, zIndex: 9 }, Dialog: { type: Dialog, visible: false, zIndex: 10 } }
    }

    override _setup(): void {
      this.navigation = createNavigation({ navigate: path => Router.navigate(path), isNavigating: () => Router.isNavigating() }, homePath)
      Router.startRouter(routesOf(newsroom, now, () => this.arrived(), this.finding), this)
      // The Router puts its own Back here, which knows only its own history.
      this._handleBack = () => this.back()
    }

    override _attach(): void {
      const heard = newsroom.onChange(id => {
        this.renewing.came(id)
        if (this.page instanceof SearchPage) this.finding.look(this.page)
        this.announcing.look()
      })
      this.stopListening = [heard, lookAgain({ ...needs, freshening: this.freshening, renewing: this.renewing }), this.announcing.dismiss]
    }

    override _detach(): void {
      this.stopListening.forEach(stop => stop())
    }

    get report(): AppReport {
      const page = this.page
      return {
        screen: page ? page.screen : { name: 'start', params: {}, title: '', state: 'loading' },
        focused: this.describedFocus(),
        busy: this.page ? null : 'start',
      }
    }

    override _getFocused(): Lightning.Component {
      return this.asking ? this.dialog : super._getFocused() as Lightning.Component
    }

    $open(story: Story): void {
      this.navigation.open(storyPath(story.id))
    }

    $openSection(sectionId: string): void {
      this.navigation.open(sectionPath(sectionId))
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

    override _handleGreen(): boolean {
      return this.renewing.press()
    }

    /** A key on its way to where the focus is. */
    override _captureKey(): boolean {
      this.renewing.touched()
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

    $typed(number: number): void {
      void this.openNumber(number)
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
      if (this.page instanceof StoryPage) void readStory(this.page, newsroom, storyId)
    }

    /** The remote's own key, anywhere. */
    override _handleSearch(): void {
      this.$search()
    }

    $search(): void {
      if (this.page instanceof SearchPage) return
      this.loaded.forEach(page => { if (page instanceof SearchPage) page.begin() })
      this.navigation.open(searchPath)
    }

    $queried(): void {
      if (this.page instanceof SearchPage) this.finding.typed(this.page)
    }

    $searched(query: string): void {
      newsroom.searches.keep(query)
    }

    $forgetSearches(): void {
      newsroom.searches.clear()
      if (this.page instanceof SearchPage) this.finding.look(this.page)
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
    }

    /** One screen back; on the first one, what this TV wants Back to do. */
    private back(): void {
      if (this.navigation.back() || needs.exitMode === 'none') return
      if (needs.exitMode === 'system') return this.leave()
      this.dialog.ask(words.leave(newsroom.channel.name), [{ id: 'stay', label: words.stay }, { id: 'leave', label: words.leaveNow }])
      this.asking = true
      this.dialog.visible = true
      this._refocus()
    }

    private async openNumber(number: number): Promise<void> {
      const place = await numberedAs(newsroom, number)
      // The viewer may have thought better of it while the news was asked for.
      if (this.typed.asked !== number) return
      const row = number === homeNumber ? null : shelfAt(number) ?? place?.sectionId
      if (row === undefined || (row !== null && isShelf(row) && !this.showing.home?.sectionIds.includes(row))) return this.typed.say(words.noNumber(number))
      this.typed.close()
      if (place?.storyId) return this.navigation.open(storyPath(place.storyId))
      this.showing.home?.go(row)
      this.navigation.open(homePath)
    }

    private leave(): void {
      // The SDK's Application has it; its types do not.
      (this.application as unknown as { closeApp(): void }).closeApp()
    }

    private arrived(): void {
      this.navigation.arrived()
      // A story was read, or news came meanwhile.
      this.showing.all()
      this.announcing.look()
      needs.ready()
    }

    private describedFocus(): Description | null {
      const path = this.application.focusPath as unknown as { described?: Description }[]
      const leaf = path[path.length - 1]
      return leaf?.described ?? null
    }

    private get page(): HomePage | SearchPage | SectionPage | StoryPage | null {
      return Router.getActivePage() as unknown as HomePage | SearchPage | SectionPage | StoryPage | null
    }

    private get loaded(): Lightning.Component[] {
      return (this.tag('Pages') as Lightning.Element).children as Lightning.Component[]
    }

    private get typed(): TypedNumber {
      return this.tag('Typed') as TypedNumber
    }

    private get dialog(): Dialog {
      return this.tag('Dialog') as Dialog
    }
  })
}
