import type { Profile } from '../profiles/profile'
import type { Setup } from '../bench/setup'

/** What the service worker goes by, and hands to the shim in the app's page. */
export interface WorkerState {
  readonly setup: Setup
  readonly profile: Profile
}

/** What a page sends to the worker; the answer comes through the port that is sent along: 'done', or LoggedRequest[]. */
export type WorkerOrder =
  | { readonly kind: 'state'; readonly state: WorkerState }
  | { readonly kind: 'requests'; readonly since: number }
