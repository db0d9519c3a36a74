import type { Address } from '../model/address'
import { Failure } from '../model/failure'
import { answerOf, type Answer } from './answer'
import type { Cache, Origin } from './cache'
import type { Clock } from './clock'
import { hostOf } from './hosts'
import type { HostRests } from './hostRests'
import type { Stop } from './stop'
import type { Limits, Transport } from './transport'

export interface FetchNeeds {
  readonly transport: Transport
  /** Where an address is fetched, when not from itself. */
  via(address: Address): Address
  readonly limits: Limits
  readonly clock: Clock
  readonly cache: Cache | null
  readonly rests: HostRests
}

export interface Wanted {
  readonly wanted: Address
  /** The channel's setting for sources that do not say what they are. */
  readonly encoding?: string
}

export interface Fetched {
  readonly answer: Answer
  /** Null: it is the known answer, which is still right. */
  readonly origin: Origin | null
  /** Why only its beginning came. */
  readonly broken: Failure | null
}

/** One GET of what is wanted, at one of its addresses; throws `Failure`. */
export async function fetchFrom(candidate: Address, { wanted, encoding }: Wanted, stop: Stop, needs: FetchNeeds): Promise<Fetched> {
  const { transport, via, limits, clock, cache, rests } = needs
  const host = hostOf(candidate)
  const at = via(candidate)
  const validators = cache?.validators(wanted, host, encoding ?? null) ?? null
  const response = await transport(at, { ...limits, validators, stop })
  rests.heard(host, response)
  if (response.status === 304) return { answer: confirmed(wanted, validators && cache), origin: null, broken: null }
  const came = answerOf(response, { wanted, candidate, proxied: at !== candidate, encoding }, clock.now())
  const answer = { ...came, unchanged: cache?.isKnown(wanted, came.text) ?? false }
  const { etag = null, 'last-modified': lastModified = null } = response.headers
  return { answer, origin: { host, encoding: encoding ?? null, etag, lastModified }, broken: response.broken ?? null }
}

/** A server that says so without having been asked knows nothing of what we have. */
function confirmed(wanted: Address, cache: Cache | null): Answer {
  const known = cache?.confirmed(wanted) ?? null
  if (!known) throw new Failure('malformed', wanted, 'The server says that nothing has changed, but was not asked that.')
  return known
}
