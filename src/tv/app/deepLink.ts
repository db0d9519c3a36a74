/** What a link from outside wants to be opened. */
export type DeepLink =
  | { readonly kind: 'home' }
  | { readonly kind: 'section' | 'story' | 'live' | 'play', readonly id: string }
  | { readonly kind: 'number', readonly number: number }

const longest = 300

/**
 * Reads `section/…`, `story/…`, `live/…`, `play/…`, `number/…` or `home`, as stores and other apps write it: behind a
 * whole address and '#', with a '/' before it, percent-encoded once. Null: it is nothing of the kind, and whoever
 * sent it may mean no good, so nothing of it is used or shown.
 */
export function readDeepLink(written: string): DeepLink | null {
  if (written.length > longest) return null
  const link = decoded(written.slice(written.lastIndexOf('#') + 1).trim())
  const parts = /^\/?(home|section|story|live|play|number)(?:\/([\w-]{1,200}))?\/?$/.exec(link ?? '')
  if (!parts) return null
  const [, kind, id] = parts
  if (kind === 'home') return id === undefined ? { kind } : null
  if (id === undefined) return null
  if (kind !== 'number') return { kind: kind as 'section' | 'story' | 'live' | 'play', id }
  return /^\d{3}$/.test(id) ? { kind, number: Number(id) } : null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
