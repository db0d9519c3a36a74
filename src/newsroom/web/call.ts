import type { Address } from '../model/address'
import type { Failure } from '../model/failure'
import { headerNames, type Asking, type Headers } from './transport'

/** One request of axios, as far as the two ways of asking need it. */
export interface Call {
  readonly address: Address
  readonly asking: Asking
  /** Asks; rejects when the call is cancelled. */
  get(options: object): Promise<Got>
  /** Tells the deadline that something came. */
  came(): void
  cancel(): void
  /** Called before the deadline cancels: the last chance to see what came. */
  onLate(listener: () => void): void
  /** What a thrown thing means: lateness, if the deadline threw it. */
  failure(thrown: unknown): Failure
}

export interface Got {
  readonly status: number
  readonly headers: object
  readonly data: unknown
  readonly request?: unknown
}

/** The headers that mean something here, out of any number. */
export function headersOf(value: (name: string) => unknown): Headers {
  const headers: { -readonly [Name in keyof Headers]: Headers[Name] } = {}
  for (const name of headerNames) {
    const one = value(name)
    if (typeof one === 'string') headers[name] = one
  }
  return headers
}
