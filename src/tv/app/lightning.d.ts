import type { Reading } from '../../newsroom/model/reading'
import type { ReadingPlace } from '../../newsroom/model/readingPlace'
import type { Story } from '../../newsroom/model/story'
import type { Watching } from '../../newsroom/model/watching'
import type { Wish } from '../components/wish'
import type { OtherEdition } from '../pages/storyContent'

/** What components may ask for; the App answers. */
declare module '@lightningjs/sdk' {
  namespace Lightning {
    namespace Component {
      interface DefaultKeyHandlers {
        _handleSearch?(event: KeyboardEvent): boolean | void
        _handlePageUp?(event: KeyboardEvent): boolean | void
        _handlePageDown?(event: KeyboardEvent): boolean | void
        _handleFf?(event: KeyboardEvent): boolean | void
        _handleRw?(event: KeyboardEvent): boolean | void
        _handlePlay?(event: KeyboardEvent): boolean | void
        _handlePause?(event: KeyboardEvent): boolean | void
        _handlePlayPause?(event: KeyboardEvent): boolean | void
        _handleStop?(event: KeyboardEvent): boolean | void
        _handleCaptions?(event: KeyboardEvent): boolean | void
        _handleInfo?(event: KeyboardEvent): boolean | void
        _handleGreen?(event: KeyboardEvent): boolean | void
        _handleNext?(event: KeyboardEvent): boolean | void
        _handlePrev?(event: KeyboardEvent): boolean | void
        _handleBlue?(event: KeyboardEvent): boolean | void
        _handleYellow?(event: KeyboardEvent): boolean | void
      }

      interface FireAncestorsMap {
        $open(story: Story): void
        $openSection(sectionId: string): void
        $refresh(sectionId: string): void
        $near(sectionIds: readonly string[]): void
        $more(sectionId: string): void
        $pictureDone(address: string, came: boolean): void
        $save(story: Story): void
        $follow(story: Story, step: 1 | -1): void
        $turnTo(story: Story): void
        $picture(story: Story): void
        $share(story: Story): void
        $edition(other: OtherEdition, block: number): void
        $reading(story: Story, place: ReadingPlace): void
        $pad(): void
        $typed(number: number): void
        $retry(storyId: string): void
        $watch(liveId: string): void
        $play(story: Story): void
        $playNext(story: Story): void
        $playedOut(): void
        $large(liveId: string): void
        $watchAs(watching: Watching): void
        $news(): void
        $search(): void
        $settings(at: string): void
        $wish(wish: Wish): void
        $about(): void
        $readAs(reading: Reading): void
        $typefaces(): void
        $pace(rate: number): void
        $welcomed(reading: Reading | null): void
        $queried(): void
        $searched(query: string): void
        $forgetSearches(): void
        $moved(): void
        $answered(answer: string): void
        $pictureAddress(address: string, width: number): string
      }
    }
  }
}
