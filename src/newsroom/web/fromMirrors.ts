import type { Address } from '../model/address'
import { Failure } from '../model/failure'
import type { Answer } from './answer'
import { failureOf } from './failureOf'
import { fetchFrom, type Fetched, type FetchNeeds, type Wanted } from './fetchFrom'
import { hostOf } from './hosts'
import type { Mirrors } from './mirrors'
import { raced, type Ask } from './race'

/** So long one host is asked alone. */
const headStartMs = 2_000

export interface Request extends Wanted {
  /** Whether this is what was wanted; may throw a `Failure` that says why not. A host that brings something else counts as down. */
  accepts?(answer: Answer): boolean
}

/** The first good answer of all the hosts that serve what is wanted; the beginning of one when none has a whole; throws `Failure`. */
export async function fromMirrors(request: Request, mirrors: Mirrors, needs: FetchNeeds): Promise<Fetched> {
  const candidates = mirrors.candidates(request.wanted)
  const beginnings: Fetched[] = []
  const result = await raced(candidates.map(candidate => askOf(candidate, request, mirrors, needs, beginnings)), headStartMs, needs.clock)
  if ('won' in result) return result.won
  if (beginnings[0]) return beginnings[0]
  throw oneFailure(request.wanted, candidates, result.thrown.map(cause => failureOf(request.wanted, cause)))
}

function askOf(candidate: Address, request: Request, mirrors: Mirrors, needs: FetchNeeds, beginnings: Fetched[]): Ask<Fetched> {
  return async stop => {
    const rest = needs.rests.left(hostOf(candidate))
    if (rest > 0) throw new Failure('refused', request.wanted, `The server wants not to be asked for another ${rest} seconds.`)
    mirrors.asked(candidate)
    try {
      const fetched = await fetchFrom(candidate, request, stop, needs)
      if (stop.stopped) throw new Failure('late', request.wanted, 'Another host was faster.')
      const wrong = failureOfContent(fetched.answer, request)
      if (wrong && fetched.origin === null) needs.cache?.forget(request.wanted)
      if (!wrong && fetched.broken) beginnings.push(fetched)
      if (fetched.broken ?? wrong) throw fetched.broken ?? wrong
      mirrors.good(candidate)
      return fetched
    } catch (cause) {
      if (stop.stopped) mirrors.unknown(candidate)
      else if (isHostsFault(cause)) mirrors.failed(candidate)
      else mirrors.answered(candidate)
      throw cause
    }
  }
}

function failureOfContent(answer: Answer, { wanted, accepts }: Request): Failure | null {
  try {
    return !accepts || accepts(answer) ? null : new Failure('malformed', wanted, 'Something else came than what was asked for.')
  } catch (cause) {
    return cause instanceof Failure ? cause : new Failure('malformed', wanted, 'What came could not be read.', cause)
  }
}

/** A page that is not there says nothing against its server. */
function isHostsFault(cause: unknown): boolean {
  return !(cause instanceof Failure) || cause.kind !== 'gone' && cause.kind !== 'unsupported'
}

/** What a server said tells more than the silence of others; all of it helps whoever looks for the fault. */
function oneFailure(wanted: Address, candidates: readonly Address[], failures: readonly Failure[]): Failure {
  const spoken = failures.findIndex(({ kind }) => kind !== 'offline' && kind !== 'late')
  const main = failures[Math.max(spoken, 0)]!
  const others = failures.map(({ reason }, i) => `${hostOf(candidates[i]!)}: ${reason}`).filter((_, i) => failures[i] !== main)
  return new Failure(main.kind, wanted, [main.reason, ...others].join(' '), main.origin ?? main)
}
