import type { Story } from '../model/story'

/** What was odd in a source, for testers and operators. */
export interface Warning {
  readonly code: 'truncated' | 'skipped' | 'leading-junk' | 'no-stories' | 'no-body'
  readonly text: string
}

/** What a source holds. */
export interface Reading {
  readonly kind: 'rss' | 'page'
  readonly title: string | null
  readonly language: string | null
  readonly stories: readonly Story[]
  readonly warnings: readonly Warning[]
}
