import type { Line } from '../conditions/values'
import type { Asked } from './asked'

/** One condition in effect: it answers itself, or changes what comes next. */
export type Act = (asked: Asked, next: () => Promise<Response>) => Promise<Response>

export interface ActNeeds {
  /** Where the bench lies: 'http://127.0.0.1:8080/'. */
  readonly base: string
  fetch(address: string): Promise<Response>
  /** Resolves after so many milliseconds. */
  pause(ms: number): Promise<void>
  /** Resolves when a shared line has brought so many bytes. */
  brought(bytes: number, line: Line): Promise<void>
  /** Hosts that serve the same, as the channel says; those of one group in its order. */
  mirrors(): Promise<readonly (readonly string[])[]>
  /** The playlist that was told first of this address since playlists stand still: this one, if it is the first. */
  firstPlaylist(address: string, now: string): Promise<string>
}
