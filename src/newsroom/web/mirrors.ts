import type { Address } from '../model/address'
import { createBreaker } from './breaker'
import { isAhead, type Clock } from './clock'
import { atHost, hostGroups, hostOf } from './hosts'
import type { RequestLog } from './requestLog'

/** While a mirror answers, the address's own host is tried this seldom. */
const ownAgainMs = 1_800_000

export interface MirrorsNeeds {
  /** Other hosts that serve the same, by host, best first. */
  readonly mirrors: ReadonlyMap<string, readonly string[]>
  readonly clock: Clock
  readonly log: RequestLog
  /** 0 to 1. */
  random(): number
}

/** Where an address can be had, by what was learned of the hosts in this session. */
export interface Mirrors {
  /** The address at all its hosts: the last good one first, those that are down last. Never empty. */
  candidates(address: Address): readonly Address[]
  /** The address at all its hosts, in the operator's order, itself first. */
  all(address: Address): readonly Address[]
  /** A request goes out to this very address. */
  asked(candidate: Address): void
  /** It brought what was wanted: the host stays first for its group. */
  good(candidate: Address): void
  /** The host is there, whatever it said. */
  answered(candidate: Address): void
  failed(candidate: Address): void
  /** The request ended without telling anything of the host. */
  unknown(candidate: Address): void
}

export function createMirrors({ mirrors, clock, log, random }: MirrorsNeeds): Mirrors {
  const groups = hostGroups(mirrors)
  const breaker = createBreaker(clock, random)
  const askedAt = new Map<string, number>()
  const lastGood = new Map<readonly string[], string>()

  const inOrder = (own: string, group: readonly string[]): readonly string[] => {
    const good = lastGood.get(group) ?? own
    const ownIsRecent = isAhead((askedAt.get(own) ?? 0) + ownAgainMs, clock.now(), ownAgainMs)
    const first = ownIsRecent ? good : own
    const order = [first, own, ...group].filter((host, i, all) => all.indexOf(host) === i)
    return [...order.filter(host => !breaker.isOpen(host)), ...order.filter(host => breaker.isOpen(host))]
  }
  const at = (hosts: readonly string[], address: Address): readonly Address[] => (
    hosts.map(host => host === hostOf(address) ? address : atHost(host, address)).filter((one): one is Address => one !== null)
  )
  const answered = (candidate: Address): void => {
    breaker.answered(hostOf(candidate))
    log.answered(candidate)
  }
  return {
    candidates: address => {
      const own = hostOf(address)
      const group = groups.get(own)
      return group ? at(inOrder(own, group), address) : [address]
    },
    all: address => {
      const own = hostOf(address)
      return at([own, ...(groups.get(own) ?? []).filter(host => host !== own)], address)
    },
    asked: candidate => {
      askedAt.set(hostOf(candidate), clock.now())
      breaker.asked(hostOf(candidate))
      log.asked(candidate)
    },
    good: candidate => {
      const group = groups.get(hostOf(candidate))
      if (group) lastGood.set(group, hostOf(candidate))
      answered(candidate)
    },
    answered,
    failed: candidate => {
      breaker.failed(hostOf(candidate))
      log.failed(candidate)
    },
    unknown: candidate => {
      breaker.unknown(hostOf(candidate))
      log.calledOff(candidate)
    },
  }
}
