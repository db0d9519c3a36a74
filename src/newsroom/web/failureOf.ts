import type { Address } from '../model/address'
import { Failure, type FailureKind } from '../model/failure'
import { mostRedirects } from './redirects'

/** By error code. Browsers hide why a request failed, so that the last sentence must never claim more than it knows. */
const sentences: readonly (readonly [RegExp, FailureKind, string])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, 'offline', 'No server of this name was found.'],
  [/^ECONNREFUSED$/, 'offline', 'No server listens at this address.'],
  [/^(?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE)$/, 'offline', 'The server broke the connection.'],
  [/CERT|SELF_SIGNED|^ERR_TLS|^ERR_SSL|^EPROTO$|^UNABLE_TO/, 'offline', 'No safe connection to the server could be made.'],
  [/^ETIMEDOUT$/, 'late', 'The server did not answer in time.'],
  [/^ERR_FR_TOO_MANY_REDIRECTS$/, 'refused', `The server leads on more than ${mostRedirects} times.`],
  [/^EPRIVATE$/, 'refused', 'The address is on this server’s own network.'],
  [/^(?:Z_|ERR_BROTLI|HPE_|ERR__ERROR)/, 'malformed', 'What came was damaged.'],
]

/** What a thrown thing means. */
export function failureOf(address: Address, thrown: unknown): Failure {
  const causes = causesOf(thrown)
  const known = causes.find((cause): cause is Failure => cause instanceof Failure)
  if (known) return new Failure(known.kind, address, known.reason, thrown)
  const codes = causes.map(cause => String((cause as { code?: unknown }).code))
  const [, kind, reason] = sentences.find(([pattern]) => codes.some(code => pattern.test(code))) ?? ['', 'offline' as const, 'The server could not be reached.']
  return new Failure(kind, address, reason, thrown)
}

/** An error and what it was made of; axios and its redirects wrap what we threw. */
function causesOf(thrown: unknown): readonly object[] {
  const causes: object[] = []
  let cause = thrown
  while (typeof cause === 'object' && cause !== null && causes.length < 5) {
    causes.push(cause)
    cause = (cause as { cause?: unknown }).cause
  }
  return causes
}
