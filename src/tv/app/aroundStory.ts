import type { Lightning } from '@lightningjs/sdk'
import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'
import { words } from '../components/words'
import { HomePage } from '../pages/HomePage'
import { PlayerPage } from '../pages/PlayerPage'
import { SearchPage } from '../pages/SearchPage'
import { SectionPage } from '../pages/SectionPage'
import { StoryPage } from '../pages/StoryPage'
import type { Following } from './following'
import type { Navigation } from './navigation'
import { homePath, searchPath, sectionPath, storyPath } from './paths'
import { playPath } from './playing'
import { sharePath } from './sharing'
import { picturePath } from './viewing'
import { livePath } from './watching'

interface Guide {
  readonly navigation: Navigation
  readonly page: unknown
  readonly loaded: readonly Lightning.Component[]
}

/** Lets a component open stories, and what lies around them. */
export function goingAround<T extends abstract new (...needs: never[]) => Guide>(component: T, newsroom: Newsroom, following: Following): T {
  Object.assign(component.prototype as object, {
    $open(this: Guide, story: Story): void {
      following.begin(listOf(this.page, newsroom))
      this.navigation.open(storyPath(story.id))
    },
    /** Ten stories one after another are one screen: Back leads to the list, and there to the story that is open now. */
    $turnTo(this: Guide, story: Story): void {
      const { navigation, loaded } = this
      navigation.replace(storyPath(story.id))
      if (navigation.path === storyPath(story.id)) loaded.forEach(page => { if (pathOf(page) === navigation.below) (page as Listing).goTo(story.id) })
    },
    $follow(this: Guide & { $turnTo(story: Story): void }, story: Story, step: 1 | -1): void {
      const other = following.from(story.id, step)
      if (other) this.$turnTo(other)
      else if (this.page instanceof StoryPage) this.page.tell(step > 0 ? words.noNext : words.noPrevious)
    },
    $play(this: Guide, story: Story): void {
      const list = listOf(this.page, newsroom)
      if (list.length > 0) following.begin(list)
      this.navigation.open(playPath(story.id))
    },
    /** Recordings one after another are one screen, too, and their stories under them. */
    $playNext(this: Guide, story: Story): void {
      const { navigation, loaded } = this
      navigation.replace(playPath(story.id), navigation.below?.startsWith(storyPath('')) ? storyPath(story.id) : undefined)
      const list = loaded.filter(page => navigation.trail.indexOf(pathOf(page) ?? '') >= 0).pop()
      if (navigation.path === playPath(story.id)) (list as Listing | undefined)?.goTo(story.id)
    },
    $playedOut(this: Guide): void { this.navigation.back() },
    $large(this: Guide, liveId: string): void { this.navigation.backTo(livePath(liveId)) },
    $picture(this: Guide, story: Story): void { this.navigation.open(picturePath(story.id)) },
    $share(this: Guide, story: Story): void { this.navigation.open(sharePath(story.id)) },
  })
  return component
}

type Listing = HomePage | SectionPage | SearchPage

/** The stories of the list that a viewer is in. */
function listOf(page: unknown, newsroom: Newsroom): readonly Story[] {
  if (page instanceof SearchPage) return page.stories
  if (page instanceof SectionPage || page instanceof PlayerPage) return page.stories
  // A row of home has the newest of its section alone, or what the viewer keeps.
  return page instanceof HomePage && page.sectionId !== null ? longest(newsroom.edition.section(page.sectionId).stories, page.stories) : []
}

function longest(one: readonly Story[], other: readonly Story[]): readonly Story[] {
  return one.length > other.length ? one : other
}

/** The path of a page that lists stories; null: it does not. */
function pathOf(page: unknown): string | null {
  if (page instanceof HomePage) return homePath
  if (page instanceof SearchPage) return searchPath
  return page instanceof SectionPage ? sectionPath(page.sectionId ?? '') : null
}
