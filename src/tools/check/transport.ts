import type { ReaderNeeds } from '../../newsroom/sources/reader'

/** One GET, as the newsroom asks for it; throws `Failure`. */
export type Transport = NonNullable<ReaderNeeds['transport']>

/** The status of an answer that has what was asked for. */
export function isGood(status: number): boolean {
  return status >= 200 && status <= 299
}

/** What a page, a picture and a feed may take of the check's time and memory. */
export const checkLimits = { timeoutMs: 15_000, firstByteMs: 10_000, idleMs: 5_000, maxBytes: 10_000_000 }
