import type { RequestKind } from './asked'

/** A request of the app, for panels and tests. */
export interface LoggedRequest {
  readonly id: number
  /** Grows with each change of any request, so that one can ask for what changed since. */
  readonly change: number
  /** What the app wanted, behind the local server's proxy, too. */
  readonly address: string
  readonly kind: RequestKind
  /** Null: no answer yet; 0: there is none, as where the network is away. */
  readonly status: number | null
  /** Until its end, in milliseconds; null: it is under way. */
  readonly ms: number | null
  /** That came so far as is known. */
  readonly bytes: number
  /** 'condition': one of the bench's had a hand in it. */
  readonly from: 'network' | 'condition' | 'cache'
  /** Milliseconds since 1970. */
  readonly at: number
}
