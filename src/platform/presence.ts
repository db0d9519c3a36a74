import type { Lifecycle } from './firebolt'

/** Who is told when the app leaves the screen and comes back, and when the network changes. */
export interface Presence {
  hidden(): void
  /** `away`: milliseconds that the app was not seen; 0 when nobody knows. */
  shown(away: number): void
  /** The network went, or it is there again. */
  network(isThere: boolean): void
}

/** Tells of the page in a browser, until it is called off. `now`: milliseconds since 1970; `own`: what the set tells besides. */
export function watchPresence(now: () => number, presence: Presence, own?: Pick<Lifecycle, 'watch'>): () => void {
  let hiddenAt: number | null = null
  const hide = (): void => {
    if (hiddenAt !== null) return
    hiddenAt = now()
    presence.hidden()
  }
  const show = (): void => {
    // A clock that was put back meanwhile tells nothing.
    const away = hiddenAt === null ? 0 : Math.max(0, now() - hiddenAt)
    hiddenAt = null
    presence.shown(away)
  }
  const look = (): void => document.visibilityState === 'hidden' ? hide() : show()
  const { network } = presence
  // Some sets tell of the page only, others of its visibility only, most of both.
  const heard: readonly (readonly [EventTarget, string, () => void])[] = [
    [document, 'visibilitychange', look],
    [document, 'freeze', hide],
    [document, 'resume', look],
    [window, 'pagehide', hide],
    [window, 'pageshow', show],
    [window, 'online', () => network(true)],
    [window, 'offline', () => network(false)],
  ]
  heard.forEach(([target, event, listener]) => target.addEventListener(event, listener))
  const forget = own?.watch({ hide, show: () => { if (hiddenAt !== null) show() } })
  return () => {
    heard.forEach(([target, event, listener]) => target.removeEventListener(event, listener))
    forget?.()
  }
}
