import type { Language } from '../../newsroom/model/language'
import type { Reading } from '../../newsroom/model/reading'
import type { AboutWords } from './languages/about/en'

/** The lists of the settings; a word to mute is typed in the last. */
export type Level = 'settings' | 'text' | 'language' | 'edition' | 'sections' | 'muted' | 'word' | 'keys' | 'kept'

/** 'keys': what was taught of the remote; 'all': whatever the channel keeps on this TV. */
export type Clearable = 'history' | 'saved' | 'searches' | 'keys' | 'all'

/** Keys of remotes, as far as they can be taught. */
export type RemoteKeyName = keyof AboutWords['keyNames']

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
  /** The next key that is pressed is to be this one. */
  | { readonly kind: 'teach'; readonly key: RemoteKeyName }
  /** To see what this TV is. */
  | { readonly kind: 'about' }
