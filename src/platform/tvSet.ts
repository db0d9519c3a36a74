import type { Lifecycle } from './firebolt'
import type { KeyCodes } from './keys'

export const tvNames = ['browser', 'webos', 'tizen', 'rdk', 'hbbtv', 'androidtv', 'vidaa', 'titan'] as const

export type TvName = typeof tvNames[number]

/** How Back on the first screen leaves: after a question, to the TV's own home, at once, or not at all. */
export type ExitMode = 'popup' | 'system' | 'close' | 'none'

/** In what TVs differ; each has a file that makes one. */
export interface TvSet {
  readonly name: TvName
  readonly keys: KeyCodes
  readonly exitMode: ExitMode
  /** Leaves the app, as far as this TV lets an app leave. */
  exit(): void
  /** Its own player takes HLS playlists, and does so well. */
  readonly playsHls: boolean
  /** Its remote points: what is pointed at is in focus, and a click is OK. */
  readonly hasPointer: boolean
  /** Where there is never WebGL; else it is tried. */
  readonly canvas2d?: boolean
  /** Some of its sets spoil, now and then, what goes from a canvas straight into a texture: nothing that is tried at the start tells which. */
  readonly spoilsCanvases?: boolean
  /** What the set is set to, where the browser in it does not know (BCP 47). */
  readonly languages?: readonly string[]
  /** Holds the screensaver off, where not by `navigator.wakeLock`. */
  readonly keepAwake?: (on: boolean) => void
  /** Tells the TV which keys are wanted, where it sends no others. */
  askForKeys?(): void
  /** Tells whether the app is seen, besides what the page's own events tell. */
  readonly lifecycle?: Lifecycle
  readonly links: Links
}

/** What the TV asks the app to open, as somebody wrote it; the app judges it. */
export interface Links {
  /** What the app was started with; null: nothing. */
  readonly first: string | null
  /** Tells what is asked for while the app runs, until it is called off. */
  onLink(heard: (link: string) => void): () => void
}
