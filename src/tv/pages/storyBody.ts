import { pathOf } from '../../newsroom/model/address'
import type { Block } from '../../newsroom/model/block'
import type { FailureKind } from '../../newsroom/model/failure'
import type { Picture } from '../../newsroom/model/picture'
import type { Story } from '../../newsroom/model/story'
import { failureWords, words } from '../components/words'

/** What there is to read: the lead and the body, or the lead and what keeps the rest away. */
export function bodyOf(story: Story | null, waiting: boolean, failure: FailureKind | null): readonly Block[] {
  if (!story) return waiting ? [] : [paragraph(words.storyGone)]
  const lead = story.lead !== null && !opensWith(story.body, story.lead) ? [paragraph(story.lead)] : []
  const read = [...lead, ...story.body.filter(block => block.type !== 'picture' || !isSame(block.picture, story.picture))]
  if (failure) return [...read, paragraph(failureWords(failure))]
  if (waiting || story.body.length > 0) return read
  if (story.address !== null) return [...read, paragraph(words.readOnPage)]
  return read.length === 0 ? [paragraph(words.noText)] : read
}

/** The story's own picture stands beside the text already; pages send it in more than one size. */
function isSame(inline: Picture, own: Picture | null): boolean {
  return own !== null && pathOf(inline.address) === pathOf(own.address)
}

/** Many feeds give the first paragraph again as the lead; some pages set it as a heading. */
function opensWith(body: readonly Block[], lead: string): boolean {
  const opening = lead.replace(/[\s.…]+$/, '').slice(0, 120)
  return body.slice(0, 2).some(block => (block.type === 'paragraph' || block.type === 'heading') && block.text.slice(0, opening.length) === opening)
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text }
}
