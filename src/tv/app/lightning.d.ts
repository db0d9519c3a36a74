import type { Story } from '../../newsroom/model/story'
import type { Tester } from './tester'

/** What components may ask for; the App answers. */
declare module '@lightningjs/sdk' {
  namespace Lightning {
    namespace Component {
      interface DefaultKeyHandlers {
        _handlePageUp?(event: KeyboardEvent): boolean | void
        _handlePageDown?(event: KeyboardEvent): boolean | void
      }

      interface FireAncestorsMap {
        $open(story: Story): void
        $openSection(sectionId: string): void
        $refresh(sectionId: string): void
        $near(sectionIds: readonly string[]): void
        $more(sectionId: string): void
        $pictureDone(address: string, came: boolean): void
        $retry(storyId: string): void
        $moved(): void
        $answered(answer: string): void
        $pictureAddress(address: string, width: number): string
      }
    }
  }
}

declare global {
  interface Window { tester?: Tester }
}
