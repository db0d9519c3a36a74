import type { Section } from '../../newsroom/model/channel'
import type { Failure } from '../../newsroom/model/failure'
import type { Story } from '../../newsroom/model/story'
import type { NoticeContent } from './Notice'
import { failureWords, words } from './words'

/** What a section tells of itself, whether it has stories or not. */
export interface SectionTold {
  readonly section: Section
  readonly state: 'waiting' | 'ready' | 'failed'
  readonly stories: readonly Story[]
  readonly failures: readonly Failure[]
  /** What stands for its stories when there is none, if not that there are none yet. */
  readonly none?: string
}

/** Its stories are still to come. */
export function waitsFor({ state, stories }: SectionTold): boolean {
  return state === 'waiting' && stories.length === 0
}

/** What is said in place of its stories; null: they are there, or still to come. */
export function noticeOf(told: SectionTold): NoticeContent | null {
  const { section, state, stories, failures, none = words.empty } = told
  if (stories.length > 0 || waitsFor(told)) return null
  const failure = state === 'failed' ? failures[0] : undefined
  return { id: `notice:${section.id}`, text: failure ? failureWords(failure.kind) : none, code: failure ? failure.kind : null }
}
