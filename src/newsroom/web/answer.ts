import type { Address } from '../model/address'
import { Failure } from '../model/failure'
import { decode } from './charset'
import { atHost, hostOf } from './hosts'
import type { Response } from './transport'

/** A text and where it is from. */
export interface Answer {
  /** Where it really came from, after redirects; a mirror's answer as if from the host that was asked for. */
  readonly address: Address
  readonly text: string
  /** As the server says. */
  readonly type: string
  /** Milliseconds since 1970: when the network last said that this is how it is. */
  readonly fetchedAt: number
  /** It is what was known before. */
  readonly unchanged: boolean
  /** Only its beginning: it is larger than the limit, or its end did not come. */
  readonly cut: boolean
  /** Nobody declared the encoding in which it makes sense. */
  readonly encodingGuessed?: boolean
}

/** One try to have `wanted`, which may be at a mirror and through the local proxy. */
export interface Try {
  readonly wanted: Address
  readonly candidate: Address
  readonly proxied: boolean
  readonly encoding?: string
}

/** A good response as an answer; throws `Failure` for all others. */
export function answerOf(response: Response, asked: Try, now: number): Answer {
  const failure = failureOfStatus(response, asked)
  if (failure) throw failure
  const type = response.headers['content-type'] ?? ''
  const { text, guessed } = response.text === undefined ? decode(response.bytes, type, asked.encoding) : { text: response.text, guessed: false }
  return {
    address: finalAddress(response, asked), text, type, fetchedAt: now, unchanged: false, cut: response.cut === true,
    ...(guessed && { encodingGuessed: true }),
  }
}

function failureOfStatus({ status, headers }: Response, { wanted, proxied }: Try): Failure | null {
  if (status >= 200 && status <= 299) return null
  // Without this header it is the proxy itself that speaks.
  if (proxied && status === 502 && !headers['x-final-address']) return new Failure('offline', wanted, 'The server could not be reached.')
  if (status === 404 || status === 410) return new Failure('gone', wanted, `The server answered ${status}: it is not there.`)
  if (status === 408 || status === 504) return new Failure('late', wanted, `The server answered ${status}: it took too long.`)
  if (status === 406 || status === 415) return new Failure('unsupported', wanted, `The server answered ${status}: it has nothing that we can read.`)
  return new Failure('refused', wanted, `The server answered ${status}${status === 429 ? ': it was asked too often' : ''}.`)
}

/** Only the proxy's word for it counts: a server could claim any address to be its own. */
function finalAddress({ address, headers }: Response, { wanted, candidate, proxied }: Try): Address {
  const final = (proxied ? headers['x-final-address'] : address) ?? candidate
  const atMirror = hostOf(candidate) !== hostOf(wanted) && hostOf(final) === hostOf(candidate)
  // Links that are relative to a mirror would tie its stories to it.
  return atMirror ? atHost(hostOf(wanted), final) ?? wanted : final
}
