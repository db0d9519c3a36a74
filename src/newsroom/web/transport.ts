import type { Address } from '../model/address'
import type { Failure } from '../model/failure'
import type { Stop } from './stop'

/** The headers that mean something here. Browsers show of other hosts only the type and the date of change. */
export const headerNames = ['content-type', 'date', 'etag', 'last-modified', 'retry-after', 'x-final-address'] as const

export type Headers = Readonly<Partial<Record<typeof headerNames[number], string>>>

/** What came back, whatever its status. */
export interface Response {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
  /** In place of `bytes` where a browser decoded them by itself. */
  readonly text?: string
  /** Where redirects led, if they did. */
  readonly address?: Address
  /** Only its beginning came: it is larger than the limit, or `broken`. */
  readonly cut?: boolean
  /** Why the rest did not come. */
  readonly broken?: Failure
}

export interface Limits {
  /** Milliseconds for the whole of it. */
  readonly timeoutMs: number
  /** Milliseconds until something comes. */
  readonly firstByteMs: number
  /** Milliseconds in which nothing more comes. */
  readonly idleMs: number
  /** Of the unpacked body. */
  readonly maxBytes: number
}

/** What the server said of a body, so that it need not send it again. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface Asking extends Limits {
  readonly validators?: Validators | null
  readonly stop?: Stop
}

/** One GET; throws `Failure`. Tests hand in a network of their own. */
export type Transport = (address: Address, asking: Asking) => Promise<Response>

/** A feed is 20 to 500 kB: what is larger or slower than this is no use to a TV. */
export const tvLimits: Limits = { timeoutMs: 10_000, firstByteMs: 8_000, idleMs: 5_000, maxBytes: 2_000_000 }
