import type { Address } from './address'

/** Why something is not there. The set is closed: a viewer's sentence exists for each. */
export type FailureKind = 'offline' | 'late' | 'refused' | 'gone' | 'malformed' | 'unsupported'

/** The one error class of the house; anything else that is thrown is a bug. */
export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly address: Address,
    /** One English sentence for testers and operators; viewers get their own by `kind`. */
    readonly reason: string,
    /** What was thrown below, if anything. */
    readonly origin?: unknown,
  ) {
    super(`${address}: ${reason}`)
    this.name = 'Failure'
    // Without this, `instanceof` fails in the ES5 build.
    Object.setPrototypeOf(this, Failure.prototype)
  }
}

/** What was got, and what was not: nothing above the sources throws for a bad network. */
export interface Outcome<T> {
  readonly value: T
  readonly failures: readonly Failure[]
}
