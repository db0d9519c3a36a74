import { readingMinutes } from '../../newsroom/text/readingTime'
import type { Headline, StoryHeadContent } from '../components/StoryHead'
import type { StoryStep } from '../components/StoryTrail'
import type { KnownStory } from './storyPages'
import { storyTimes } from './storyTimes'

/** What stands above a story's text: the headline and the times on the first page alone. */
export function headOf({ story, steps, waiting, failure, changed }: KnownStory & { readonly steps: readonly StoryStep[] }, headline: Headline, first: boolean): StoryHeadContent {
  return {
    steps,
    headline: first ? headline : { ...headline, lines: [] },
    times: first && story ? storyTimes(story) : '',
    byline: story?.byline ?? '',
    changed: changed?.size ?? 0,
    minutes: first && story && !waiting && !failure ? readingMinutes(story.body) : null,
  }
}
