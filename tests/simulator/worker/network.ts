import { askedOf } from '../../../src/simulator/worker/asked'
import type { ActNeeds } from '../../../src/simulator/worker/act'
import { faulty } from '../../../src/simulator/worker/faulty'

export const base = 'http://127.0.0.1:8080/'

export interface FakeNetwork {
  /** What was asked for, in order. */
  readonly asked: string[]
  /** Milliseconds that were waited for. */
  readonly waits: number[]
  /** Asks as the app does. */
  get(address: string, conditions: readonly string[], options?: { readonly signal?: AbortSignal }): Promise<Response & { readonly isNetworks: boolean }>
}

/** A web where each address has what `say` says, without waits. */
export function createFakeNetwork(say: (address: string) => Response, mirrors: readonly (readonly string[])[] = []): FakeNetwork {
  const asked: string[] = []
  const waits: number[] = []
  const firsts = new Map<string, string>()
  const fetched = async (address: string): Promise<Response> => {
    asked.push(address)
    return say(address)
  }
  const needs: ActNeeds & { ask(request: Request): Promise<Response> } = {
    base,
    fetch: fetched,
    ask: ({ url }) => fetched(url),
    pause: async ms => { waits.push(ms) },
    brought: async (bytes, { kbps }) => { waits.push(bytes * 8 / kbps) },
    mirrors: async () => mirrors,
    firstPlaylist: async (address, now) => {
      if (!firsts.has(address)) firsts.set(address, now)
      return firsts.get(address)!
    },
  }
  return {
    asked, waits,
    get: async (address, conditions, options = {}) => {
      const { response, isNetworks } = await faulty(askedOf(new Request(new URL(address, base).href, options), base), conditions, needs)
      return Object.assign(response, { isNetworks })
    },
  }
}
