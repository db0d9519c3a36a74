import type { Story } from '../../newsroom/model/story'
import { timeOf } from '../../newsroom/text/age'
import { words } from '../components/words'

/** When a story was published and updated, in the viewer's zone; '': nobody knows. */
export function storyTimes(story: Story): { readonly published: string | null; readonly updated: string | null } | '' {
  if (story.published === null) return ''
  const wholeDay = story.dateQuality === 'day'
  return { published: words.time(timeOf(story.published, wholeDay)), updated: story.updated ? words.time(timeOf(story.updated)) : null }
}
