import type { Failure } from '../../newsroom/model/failure'
import { ageOf } from '../../newsroom/text/age'
import { words } from '../components/words'

/** Milliseconds: younger news is news without saying so. */
const fresh = 30 * 60_000

/** What a section says of its own age, so that stale news never looks fresh; '' when there is nothing to say. */
export function noteOf(freshAt: number | null, failures: readonly Failure[], now: number): string {
  const isOffline = failures.length > 0 && failures.every(({ kind }) => kind === 'offline')
  const isFresh = freshAt === null || now - freshAt < fresh
  if (isFresh) return isOffline ? words.offline : failures.length > 0 ? words.notUpdated : ''
  const written = ageOf(new Date(freshAt).toISOString(), now)
  return isOffline ? words.offlineSince(written) : words.asOf(written)
}
