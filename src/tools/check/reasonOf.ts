import { Failure } from '../../newsroom/model/failure'

/** Why something failed, as a sentence; anything but a `Failure` is a mistake of ours. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Failure)) throw error
  return error.reason
}
