import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'

/** What changed in the story that is open, since it was read the last time before. */
export interface Rereading {
  /** A story is opened, and not returned to. */
  begin(): void
  changed(story: Story): ReadonlySet<string>
}

export function createRereading(newsroom: Newsroom): Rereading {
  /** Of the visit that goes on: who comes back from a picture finds the same marks. */
  let seen: { readonly id: string; readonly changed: ReadonlySet<string> } | null = null
  return {
    begin: () => { seen = null },
    changed: story => {
      if (seen?.id !== story.id) {
        seen = { id: story.id, changed: newsroom.readText.changed(story) }
        newsroom.readText.note(story)
      }
      return seen.changed
    },
  }
}
