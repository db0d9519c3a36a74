import type { Block } from '../../src/newsroom/model/block'
import type { Story } from '../../src/newsroom/model/story'
import { textOf } from '../../src/tv/app/stageReport'
import { noOffers } from '../../src/tv/components/StoryOffers'
import type { StoryContent } from '../../src/tv/pages/storyContent'
import { StoryPage } from '../../src/tv/pages/StoryPage'
import { show } from './stage'
import { story } from './stageNews'

export const paragraphs = (count: number): Block[] => Array.from({ length: count }, (_, i) => ({
  type: 'paragraph', text: `Paragraph ${i} tells what the harbour did on this day. It did a good deal, as it does whenever there is fog, and then it slept.`,
}))
export const long = story('long', { headline: 'Fog', body: paragraphs(30) })

/** A story's page on a stage, with what it says and where it is. */
export function showStory(told: Story | null, more: Partial<StoryContent> = {}) {
  const shown = show(StoryPage)
  const tell = (other: Story | null, how: Partial<StoryContent> = {}): void => {
    shown.subject.show({ story: other, waiting: false, failure: null, tint: 0xff24405a, offers: () => noOffers, steps: (other?.trail ?? []).map(title => ({ title, sectionId: title.toLowerCase() })), ...how })
    shown.settle()
  }
  tell(told, more)
  const says = () => {
    shown.settle()
    return textOf(shown.stage).join('\n')
  }
  const page = () => shown.subject.screen.page!
  return { ...shown, tell, says, page }
}
