import type { FailureKind, NewsRequest } from './testerApi'

interface Came {
  readonly status: number
  readonly bytes: Uint8Array
  readonly text?: string
}

export interface RequestLog {
  /** The same way to the network, whose requests are noted. */
  watched<Asking, Response extends Came>(transport: (address: string, asking: Asking) => Promise<Response>): (address: string, asking: Asking) => Promise<Response>
  since(at: number): readonly NewsRequest[]
}

const most = 300
const unchanged = 304

/** What is asked of the network. `now`: milliseconds since 1970; `real`: an address without the local server's proxy. */
export function createRequestLog(now: () => number, real: (address: string) => string): RequestLog {
  let requests: readonly NewsRequest[] = []
  const begun = (address: string): NewsRequest => {
    const last = requests[requests.length - 1]
    const request = { address: real(address), at: Math.max(now(), last ? last.at : 0) + 0.01, ms: null, status: null, failure: null, from: null, bytes: null }
    requests = [...requests, request].slice(-most)
    return request
  }
  return {
    watched: transport => async (address, asking) => {
      const request = begun(address)
      const started = performance.now()
      const end = (told: Partial<NewsRequest>): void => {
        const ended = { ...request, ...told, ms: Math.round(performance.now() - started) }
        requests = requests.map(one => one === request ? ended : one)
      }
      try {
        const response = await transport(address, asking)
        end({ status: response.status, from: response.status === unchanged ? 'kept' : 'network', bytes: response.text === undefined ? response.bytes.length : response.text.length })
        return response
      } catch (error) {
        end({ failure: (error as { readonly kind?: FailureKind }).kind ?? 'offline' })
        throw error
      }
    },
    since: at => requests.filter(request => request.at > at),
  }
}
