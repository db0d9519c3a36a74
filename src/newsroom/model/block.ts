import type { Address } from './address'
import type { Picture } from './picture'
import type { Video } from './video'

/** One piece of a story's body: plain text, never markup. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'quote'; readonly text: string; readonly speaker: string | null }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly type: 'picture'; readonly picture: Picture }
  | { readonly type: 'video'; readonly video: Video }
  /** What only a web browser can show: a line that says what it is, and where to see it. */
  | { readonly type: 'embed'; readonly text: string; readonly address: Address }
  | { readonly type: 'separator' }
