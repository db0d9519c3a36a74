import { Failure, type FailureKind } from '../../newsroom/model/failure'

/** By the codes of `MediaError`: aborted, network, decoding, source. */
const kinds: Readonly<Record<number, FailureKind>> = { 1: 'offline', 2: 'offline', 3: 'malformed', 4: 'unsupported' }

/** Why the element gave up, in our words. */
export function mediaFailure(error: Pick<MediaError, 'code' | 'message'> | null, address: string): Failure {
  return new Failure(kinds[error?.code ?? 0] ?? 'malformed', address, `The TV's player gave up: ${error?.message || `code ${error?.code ?? 0}`}.`)
}
