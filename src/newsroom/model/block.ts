import type { Picture } from './picture'

/** One piece of a story's body: plain text, never markup. */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'quote'; readonly text: string; readonly speaker: string | null }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly type: 'picture'; readonly picture: Picture }
  | { readonly type: 'separator' }
