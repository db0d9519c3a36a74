import type { Story } from '../../newsroom/model/story'
import { writeTrail } from '../../newsroom/model/trail'
import type { Newsroom } from '../../newsroom/store/newsroom'
import { createSearch } from '../../newsroom/text/search'
import { topicsOf } from '../../newsroom/text/topics'
import { scriptOf } from '../components/scripts'
import type { SearchPage } from '../pages/SearchPage'
import { storyAge } from './storyAge'

/** Hands the search page what there is to find. */
export interface Finding {
  /** Searches all news there is now; what is in focus stays. */
  look(page: SearchPage): void
  /** Shows what was found for what is typed now. */
  typed(page: SearchPage): void
}

const mostTopics = 8

export function createFinding(newsroom: Newsroom, now: () => number): Finding {
  const search = createSearch()
  const { name, language } = newsroom.channel
  let topics: readonly string[] = []
  const show = (page: SearchPage, anew: boolean): void => page.show({
    name, topics,
    script: scriptOf(language),
    stories: search.find(page.query),
    recent: newsroom.searches.recent(),
    metaOf: story => metaOf(story, now()),
  }, anew)
  return {
    look: page => {
      const stories = newsroom.stories()
      search.over(stories)
      topics = topicsOf(stories, mostTopics)
      show(page, false)
    },
    typed: page => show(page, true),
  }
}

function metaOf(story: Story, now: number): string {
  return [writeTrail(story.trail), storyAge(story, now)].filter(part => part !== '').join(' · ')
}

/** Lets a component keep what was searched for. */
export function hearingSearches<T extends abstract new (...needs: never[]) => object>(component: T, newsroom: Newsroom): T {
  Object.assign(component.prototype as object, {
    $searched: (query: string) => newsroom.searches.keep(query),
    $forgetSearches(this: { $queried(): void }) {
      newsroom.searches.clear()
      this.$queried()
    },
  })
  return component
}
