import type { Story } from '../../newsroom/model/story'
import { timeOf } from '../../newsroom/text/age'
import type { Headline, StoryHeadContent } from '../components/StoryHead'
import type { StoryStep } from '../components/StoryTrail'

/** What stands above a story's text: the headline and the times on the first page alone. */
export function headOf({ story, steps }: { readonly story: Story | null; readonly steps: readonly StoryStep[] }, headline: Headline, first: boolean): StoryHeadContent {
  return {
    steps,
    headline: first ? headline : { ...headline, lines: [] },
    times: first && story ? timesOf(story) : '',
    byline: story?.byline ?? '',
  }
}

function timesOf(story: Story): StoryHeadContent['times'] {
  if (story.published === null) return ''
  const wholeDay = story.dateQuality === 'day'
  return { published: timeOf(story.published, wholeDay), updated: story.updated ? timeOf(story.updated) : null }
}
