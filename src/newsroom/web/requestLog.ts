import type { Address } from '../model/address'
import type { Failure, FailureKind } from '../model/failure'
import type { Clock } from './clock'
import { hostOf } from './hosts'

/** What became of the last request to a host. */
export interface AskedHost {
  readonly host: string
  readonly outcome: 'asking' | 'answered' | 'failed'
  /** Milliseconds until then; 0 while it is asked. */
  readonly took: number
}

/** What was asked for and could not be had anywhere. */
export interface FailedRequest {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly kind: FailureKind
  readonly host: string
}

/** What was learned of hosts in this session, for who looks for a fault. It holds hosts alone: addresses can tell more than anybody should read. */
export interface RequestLog {
  asked(candidate: Address): void
  answered(candidate: Address): void
  failed(candidate: Address): void
  /** Another was faster. */
  calledOff(candidate: Address): void
  gaveUp(failure: Failure): void
  /** The last one that was asked first. */
  hosts(): readonly AskedHost[]
  /** The last one first. */
  failures(): readonly FailedRequest[]
}

const mostHosts = 24
const mostFailures = 8

export function createRequestLog(clock: Clock): RequestLog {
  let hosts: readonly AskedHost[] = []
  let failures: readonly FailedRequest[] = []
  const since = new Map<Address, number>()
  const note = (candidate: Address, outcome: AskedHost['outcome']): void => {
    const host = hostOf(candidate)
    const began = since.get(candidate)
    // What a player or a picture reports was not asked for here: it has no time, and says nothing of news.
    if (outcome !== 'asking' && began === undefined) return
    const took = began === undefined ? 0 : Math.max(0, clock.now() - began)
    if (outcome === 'asking') since.set(candidate, clock.now())
    else since.delete(candidate)
    hosts = [{ host, outcome, took: outcome === 'asking' ? 0 : took }, ...hosts.filter(one => one.host !== host)].slice(0, mostHosts)
  }
  return {
    asked: candidate => note(candidate, 'asking'),
    answered: candidate => note(candidate, 'answered'),
    failed: candidate => note(candidate, 'failed'),
    calledOff: candidate => {
      since.delete(candidate)
      hosts = hosts.filter(({ host, outcome }) => host !== hostOf(candidate) || outcome !== 'asking')
    },
    gaveUp: ({ kind, address }) => { failures = [{ at: clock.now(), kind, host: hostOf(address) }, ...failures].slice(0, mostFailures) },
    hosts: () => hosts,
    failures: () => failures,
  }
}
