import type { Outcome } from '../model/failure'
import type { Story } from '../model/story'
import type { SectionNews } from './board'

/** Who brings the news to the board: from the sources themselves, or from a published snapshot. Nothing here rejects. */
export interface Desk {
  /** Brings a section up to date; its old stories stay when that fails. */
  refresh(sectionId: string): Promise<SectionNews>
  /** Brings the section's next, older stories. */
  more(sectionId: string): Promise<SectionNews>
  /** Milliseconds until it is worth asking again. */
  interval(): number
  /** The whole story. */
  complete(story: Story): Promise<Outcome<Story>>
}
