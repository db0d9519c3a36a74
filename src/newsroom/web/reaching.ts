import type { Address } from '../model/address'
import { hostOf } from './hosts'
import type { HostRests } from './hostRests'
import { createStop } from './stop'
import type { Transport } from './transport'

export interface ReachingNeeds {
  readonly transport: Transport
  /** Where an address is fetched, when not from itself. */
  via(address: Address): Address
  readonly rests: HostRests
}

/** Asks addresses only whether they answer; nobody learns from it. */
export interface Reaching {
  /** Tells once whether the address answers this TV now, unless it was called off before. */
  reach(address: Address, told: (answers: boolean) => void): () => void
  /** Questions that are not yet answered. */
  count(): number
}

/** Who looks at a list does not wait for longer. */
const patienceMs = 5_000
/** Many servers refuse HEAD: the page is asked for, and let go when its first bytes are here. */
const limits = { timeoutMs: patienceMs, firstByteMs: patienceMs, idleMs: patienceMs, maxBytes: 1 }

export function createReaching({ transport, via, rests }: ReachingNeeds): Reaching {
  const asked = new Set<object>()
  const answers = async (address: Address, stop: ReturnType<typeof createStop>): Promise<boolean> => {
    if (rests.left(hostOf(address)) > 0) return false
    try {
      const { status } = await transport(via(address), { ...limits, stop })
      return status >= 200 && status <= 299
    } catch {
      return false
    }
  }
  return {
    reach: (address, told) => {
      const stop = createStop()
      asked.add(stop)
      void answers(address, stop).then(came => {
        asked.delete(stop)
        if (!stop.stopped) told(came)
      })
      return () => {
        asked.delete(stop)
        stop.stop()
      }
    },
    count: () => asked.size,
  }
}
