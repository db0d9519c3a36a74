import type { Address } from '../model/address'
import { axiosTransport, request, type Answer, type Transport } from './request'

export type { Answer, Transport }

export interface WebNeeds {
  readonly transport?: Transport
  /** Where an address is fetched, when not from itself: the local server's proxy. */
  via?(address: Address): Address
}

/** The one door to the network. */
export interface Web {
  /** One GET as text; throws `Failure`. */
  get(address: Address): Promise<Answer>
  /** Requests under way or waiting. */
  busy(): number
}

/** More would slow each of them down on a TV. */
const atOnce = 4

export function createWeb({ transport = axiosTransport, via = address => address }: WebNeeds): Web {
  const underWay = new Map<Address, Promise<Answer>>()
  const waiting: (() => void)[] = []
  let running = 0

  const turn = (): Promise<void> => {
    if (running < atOnce) {
      running++
      return Promise.resolve()
    }
    return new Promise(done => { waiting.push(done) })
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
  const fetchInTurn = async (address: Address): Promise<Answer> => {
    await turn()
    try {
      return await request(address, via(address), transport)
    } finally {
      leave()
      underWay.delete(address)
    }
  }
  return {
    get: address => {
      const known = underWay.get(address)
      if (known) return known
      const asked = fetchInTurn(address)
      underWay.set(address, asked)
      return asked
    },
    busy: () => underWay.size,
  }
}
