import type { Offers } from '../components/StoryOffers'
import type { StoryStep } from '../components/StoryTrail'
import type { KnownStory } from './storyPages'

/** A story in another edition. */
export interface OtherEdition {
  /** BCP 47. */
  readonly language: string
  /** As its readers call it. */
  readonly name: string
  readonly address: string
  /** A link says that it is there; else the channel's rule says only where it would be. */
  readonly isLinked: boolean
}

/** What a story's page shows. */
export interface StoryContent extends KnownStory {
  readonly tint: number
  /** Its trail, with what each step opens. */
  readonly steps: readonly StoryStep[]
  /** Where the rest of it can be read; null: all of it is here, or nobody knows. */
  readonly readOn?: string | null
  /** The same story in the next edition that has it; null: in none. */
  readonly other?: OtherEdition | null
  /** Where its end leads. */
  offers(): Offers
}
