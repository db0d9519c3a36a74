import type { FailureKind } from '../../newsroom/model/failure'
import type { Story } from '../../newsroom/model/story'
import type { Figure } from '../../newsroom/text/flow'
import { pagesOf, type TextPage } from '../../newsroom/text/pages'
import type { MeasureText } from '../components/measure'
import { typesettingOf, type ReadingType } from '../components/readingType'
import { StoryHead, type Headline } from '../components/StoryHead'
import { figure } from '../components/storyTheme'
import { reader, safe } from '../components/theme'
import { headlineOf } from './headline'
import { bodyOf } from './storyBody'

/** A story as it is set. */
export interface SetStory {
  readonly headline: Headline
  readonly pages: readonly TextPage[]
  /** Where the first page's text begins on the screen, below the headline. */
  readonly bodyTop: number
}

/** What of a story is there, or why it is not. */
export interface KnownStory {
  readonly story: Story | null
  /** The story's page is still being fetched. */
  readonly waiting: boolean
  readonly failure: FailureKind | null
  /** Its paragraphs that changed since it was read. */
  readonly changed?: ReadonlySet<string>
}

function figureHeight(shown: Figure): number {
  return 'picture' in shown ? figure.height : figure.videoHeight
}

/** Sets what is known of a story, with what keeps the rest away. */
export function setStory({ story, waiting, failure, changed }: KnownStory, type: ReadingType, measure: MeasureText): SetStory {
  const headline = headlineOf(story?.headline ?? '', type, measure)
  const bodyTop = safe.top + StoryHead.heightOf(headline)
  const sizes = { height: reader.bottom - reader.top, firstHeight: reader.bottom - bodyTop }
  return { headline, bodyTop, pages: pagesOf(bodyOf(story, waiting, failure), { ...typesettingOf(type, measure), figureHeight }, sizes, changed) }
}
