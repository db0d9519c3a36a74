import type { Block } from '../../newsroom/model/block'
import type { FailureKind } from '../../newsroom/model/failure'
import type { Story } from '../../newsroom/model/story'
import { failureWords, words } from '../components/words'

/** What there is to read: the lead and the body, or the lead and what keeps the rest away. */
export function bodyOf(story: Story | null, waiting: boolean, failure: FailureKind | null): readonly Block[] {
  if (!story) return waiting ? [] : [paragraph(words.storyGone)]
  const lead = story.lead !== null && !opensWith(story.body, story.lead) ? [paragraph(story.lead)] : []
  return [...lead, ...story.body, ...(failure ? [paragraph(failureWords(failure))] : [])]
}

/** Many feeds give the first paragraph again as the lead. */
function opensWith(body: readonly Block[], lead: string): boolean {
  const first = body.find(({ type }) => type === 'paragraph')
  if (first?.type !== 'paragraph') return false
  const opening = lead.replace(/[\s.…]+$/, '').slice(0, 120)
  return first.text.slice(0, opening.length) === opening
}

function paragraph(text: string): Block {
  return { type: 'paragraph', text }
}
