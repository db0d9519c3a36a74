import type { Address } from '../model/address'
import { Failure, type Outcome } from '../model/failure'

/** What a promise gives, or `instead` and why not; it never rejects. */
export async function outcomeOf<T>(promise: Promise<T>, instead: T, address: Address): Promise<Outcome<T>> {
  try {
    return { value: await promise, failures: [] }
  } catch (cause) {
    const failure = cause instanceof Failure ? cause : new Failure('malformed', address, `It could not be read: ${String(cause)}`, cause)
    return { value: instead, failures: [failure] }
  }
}
