import type { Language } from '../../newsroom/model/language'
import type { Reading } from '../../newsroom/model/reading'

/** The lists of the settings; a word to mute is typed in the last. */
export type Level = 'settings' | 'text' | 'language' | 'edition' | 'sections' | 'muted' | 'word'

export type Clearable = 'history' | 'saved' | 'searches'

/** What the viewer wants to be otherwise. */
export type Wish =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'switch'; readonly what: 'numbersShown' | 'motion' | 'hold' | 'guest' | 'guidance' }
  | { readonly kind: 'read'; readonly reading: Reading }
  /** Null: as the TV is set. */
  | { readonly kind: 'speak'; readonly language: Language | null }
  /** BCP 47; null: as the TV is set. */
  | { readonly kind: 'edition'; readonly language: string | null }
  | { readonly kind: 'start'; readonly path: string }
  | { readonly kind: 'hide' | 'show'; readonly sectionId: string }
  | { readonly kind: 'move'; readonly sectionId: string; readonly step: 1 | -1 }
  | { readonly kind: 'asTheChannel' }
  | { readonly kind: 'mute' | 'unmute'; readonly word: string }
  | { readonly kind: 'clear'; readonly what: Clearable }
