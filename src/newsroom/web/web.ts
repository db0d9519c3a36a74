import type { Address } from '../model/address'
import { Failure } from '../model/failure'
import type { Answer } from './answer'
import { createCache } from './cache'
import { systemClock, type Clock } from './clock'
import { fromMirrors } from './fromMirrors'
import type { GetOptions } from './getOptions'
import { createHostRests } from './hostRests'
import { createMirrors } from './mirrors'
import { createReaching, type Reaching } from './reaching'
import { createAxiosTransport } from './request'
import { createRequestLog, type AskedHost, type FailedRequest } from './requestLog'
import type { Storage } from '../model/storage'
import { tvLimits, type Limits, type Response, type Transport } from './transport'
import { createTurns } from './turns'
import { createUnderWay } from './underWay'

export { createAxiosTransport }
export type { Answer, AskedHost, FailedRequest, Clock, GetOptions, Limits, Response, Storage, Transport }

export interface WebNeeds {
  readonly transport?: Transport
  /** Where an address is fetched, when not from itself: the local server's proxy. */
  via?(address: Address): Address
  /** Other hosts that serve the same, by host, best first. */
  readonly mirrors?: ReadonlyMap<string, readonly string[]>
  /** Where answers outlive the app; without it nothing is known before it is asked for. */
  readonly storage?: Storage
  readonly clock?: Clock
  /** 0 to 1. */
  random?(): number
  readonly limits?: Partial<Limits>
}

/** The one door to the network. */
export interface Web extends Pick<Reaching, 'reach'> {
  /** One GET as text, at the first of its hosts that has it: the very answer that was accepted; throws `Failure`. */
  get(address: Address, options?: GetOptions): Promise<Answer>
  /** What the last `get` brought, however old; asks nobody. */
  known(address: Address): Answer | null
  /** Where pictures and streams at this address are had best now. `via` is not applied. */
  addressFor(address: Address): Address
  /** All addresses at which the same can be had, itself first. `via` is not applied. */
  addressesOf(address: Address): readonly Address[]
  /** Whether a picture or stream came from an address that `addressFor` gave: it learns from that. */
  report(address: Address, came: boolean): void
  /** The hosts that were asked, the last one first. */
  askedHosts(): readonly AskedHost[]
  /** What could not be had at any host, the last one first. */
  failedRequests(): readonly FailedRequest[]
  /** Requests under way or waiting. */
  busy(): number
}

/** More would slow each of them down on a TV. */
const atOnce = 4

export function createWeb(needs: WebNeeds): Web {
  const { transport = createAxiosTransport(), via = address => address, clock = systemClock, random = Math.random } = needs
  const cache = needs.storage ? createCache(needs.storage, clock) : null
  const log = createRequestLog(clock)
  const mirrors = createMirrors({ mirrors: needs.mirrors ?? new Map(), clock, log, random })
  const rests = createHostRests(clock)
  const fetchNeeds = { transport, via, limits: { ...tvLimits, ...needs.limits }, clock, cache, rests }
  const reaching = createReaching({ transport, via, rests })
  const turn = createTurns(atOnce)
  const underWay = createUnderWay()

  const fetchInTurn = async (address: Address, { accepts, encoding, keep }: GetOptions): Promise<Answer> => {
    const leave = await turn()
    try {
      const { answer, origin } = await fromMirrors({ wanted: address, accepts, encoding }, mirrors, fetchNeeds)
      if (origin !== null && !answer.cut && keep !== false) cache?.keep(address, answer, origin)
      return answer
    } catch (cause) {
      if (cause instanceof Failure) log.gaveUp(cause)
      throw cause
    } finally {
      leave()
    }
  }
  return {
    get: (address, options = {}) => underWay.share(address, options, () => fetchInTurn(address, options)),
    known: address => cache?.known(address) ?? null,
    addressFor: address => mirrors.candidates(address)[0] ?? address,
    addressesOf: mirrors.all,
    reach: reaching.reach,
    report: (address, came) => came ? mirrors.good(address) : mirrors.failed(address),
    askedHosts: log.hosts,
    failedRequests: log.failures,
    busy: () => underWay.count() + reaching.count(),
  }
}
