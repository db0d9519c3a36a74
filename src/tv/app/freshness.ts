import type { Failure } from '../../newsroom/model/failure'
import { ageOf } from '../../newsroom/text/age'
import { words } from '../components/words'

/** Milliseconds: younger news is news without saying so. */
const fresh = 30 * 60_000
const offline = 24 * 3_600_000

/** What a section says of its own age, so that stale news never looks fresh; '' when there is nothing to say. */
export function noteOf(freshAt: number | null, failures: readonly Failure[], now: number): string {
  const age = freshAt === null ? 0 : now - freshAt
  if (freshAt === null || age < fresh) return failures.length > 0 ? words.notUpdated : ''
  const written = ageOf(new Date(freshAt).toISOString(), now)
  return failures.length > 0 && age >= offline ? words.offlineSince(written) : words.asOf(written)
}
