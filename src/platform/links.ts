import { attempt } from './attempt'
import type { Links } from './tvSet'
import type { TvWindow } from './tvWindow'

type Listener = (event: Event) => void
/** Where an event is heard: as much of the window and of the document. */
interface Hearing {
  addEventListener(event: string, listener: Listener): void
  removeEventListener(event: string, listener: Listener): void
}

/** Parameters by which stores and broadcasts name what is to be opened. */
const parameters = ['link', 'contentId', 'contentTarget']

/** What the page's address asks for: behind '#', or as a parameter. */
export function addressLink({ location: { hash, search } }: TvWindow): string | null {
  if (hash.length > 1) return hash.slice(1)
  const given = search.slice(1).split('&').map(pair => pair.split('='))
  for (const name of parameters) {
    const found = given.find(([key]) => key === name)
    if (found) return attempt(() => decodeURIComponent(found.slice(1).join('=').replace(/\+/g, ' ')), found[1] ?? '')
  }
  return null
}

/** Links that come with the page's address alone. */
export function addressLinks(tv: TvWindow): Links {
  return linksOf(tv, null, [[tv, 'hashchange', () => addressLink(tv)]])
}

/** The TV's own link first, then the address's; and events that bring further ones. */
export function linksOf(tv: TvWindow, own: string | null, events: readonly (readonly [Hearing, string, (event: Event) => string | null])[]): Links {
  return {
    first: own ?? addressLink(tv),
    onLink: heard => {
      const listeners = events.map(([target, name, linkOf]) => ({ target, name, listener: (event: Event): void => {
        const link = attempt(() => linkOf(event), null)
        if (link !== null) heard(link)
      } }))
      listeners.forEach(({ target, name, listener }) => target.addEventListener(name, listener))
      return () => listeners.forEach(({ target, name, listener }) => target.removeEventListener(name, listener))
    },
  }
}

/** Nobody's link is longer; what is, is handed on as it is, to be refused. */
const longest = 4_000

/** The link in what a TV hands over: JSON or a value, with one of the names that stores use; a bare text is a link itself. */
export function linkIn(given: unknown): string | null {
  if (typeof given === 'string' && given.length > longest) return given
  const value = typeof given === 'string' ? attempt<unknown>(() => JSON.parse(given) as unknown, given) : given
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value !== 'object' || value === null) return null
  const members = value as Readonly<Record<string, unknown>>
  for (const name of [...parameters, 'values']) {
    const link = name in members ? linkIn(members[name]) : null
    if (link !== null) return link
  }
  return null
}
