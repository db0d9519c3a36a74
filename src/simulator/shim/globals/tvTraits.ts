import type { KeyName } from '../../../platform/keys'
import type { Profile } from '../../profiles/profile'
import type { Calls } from '../calls'

export type AppGlobal = Window & typeof globalThis

/** What a maker's globals are made of. */
export interface TraitNeeds {
  readonly app: AppGlobal
  readonly profile: Profile
  /** What the TV opens the app with; '': nothing. */
  readonly link: string
  /** BCP 47, as the set is set; null: nobody set it. */
  readonly language: string | null
  readonly calls: Calls
  /** The app left, by this. */
  leave(how: string): void
}

/** What only this maker's sets do. */
export interface TvTraits {
  /** Brings a link to the app that runs, as this TV does. */
  open(link: string): void
  /** Whether the TV lets the app hear a key; absent: always. */
  sends?(key: KeyName): boolean
  /** Tells that memory is short; absent: this TV tells nobody. */
  lowMemory?(): void
}

/** Puts a global there as a TV has it. */
export function give(app: AppGlobal, name: string, value: unknown): void {
  Object.defineProperty(app, name, { value, configurable: true, writable: true, enumerable: true })
}
