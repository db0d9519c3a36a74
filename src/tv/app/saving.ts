import type { Story } from '../../newsroom/model/story'
import type { Newsroom } from '../../newsroom/store/newsroom'

/** Saves a story, or lets it go again; says whether it is saved now. */
export function toggleSaved(newsroom: Newsroom, story: Story): boolean {
  const { marks } = newsroom
  if (marks.isSaved(story.id)) marks.unsave(story.id)
  else void saveWhole(newsroom, story)
  return marks.isSaved(story.id)
}

/** At once as it is known, then with its text: so that it can be read when its page is gone. */
async function saveWhole({ marks, complete }: Newsroom, story: Story): Promise<void> {
  // Of the one who saves: a guest may have left before the text comes.
  marks.save(story)
  const { value } = await complete(story.id)
  if (value && marks.isSaved(value.id)) marks.save(value)
}
