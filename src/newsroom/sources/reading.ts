import type { Story } from '../model/story'

/** What was odd in a source, for testers and operators. */
export interface Warning {
  readonly code: WarningCode
  readonly text: string
}

export type WarningCode =
  | 'truncated' | 'skipped' | 'leading-junk' | 'no-stories' | 'no-body' | 'html-not-feed'
  | 'json' | 'encoding-guess' | 'mojibake' | 'items-capped' | 'duplicate-ids' | 'placeholder-picture'
  | 'zoneless-dates' | 'sitemap-index'

/** What a source holds. */
export interface Reading {
  readonly kind: 'rss' | 'atom' | 'jsonFeed' | 'roku' | 'wordpress' | 'sitemap' | 'sectionPage' | 'page'
  readonly title: string | null
  readonly language: string | null
  readonly stories: readonly Story[]
  readonly warnings: readonly Warning[]
}
