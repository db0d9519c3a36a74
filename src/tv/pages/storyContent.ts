import type { Offers } from '../components/StoryOffers'
import type { StoryStep } from '../components/StoryTrail'
import type { KnownStory } from './storyPages'

/** What a story's page shows. */
export interface StoryContent extends KnownStory {
  readonly tint: number
  /** Its trail, with what each step opens. */
  readonly steps: readonly StoryStep[]
  /** Where the rest of it can be read; null: all of it is here, or nobody knows. */
  readonly readOn?: string | null
  /** Where its end leads. */
  offers(): Offers
}
