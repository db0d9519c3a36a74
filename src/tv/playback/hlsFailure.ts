import type { ErrorData } from 'hls.js'
import { Failure, type FailureKind } from '../../newsroom/model/failure'

type Said = Pick<ErrorData, 'details' | 'response' | 'error'>

/** What hls.js gave up for, in our words. */
export function hlsFailure(data: Said, address: string): Failure {
  const { details, response, error } = data
  const status = response?.code ?? 0
  return new Failure(kindOf(details, status), address, `The stream broke off: ${details}${status > 0 ? ` (${status})` : ''}.`, error)
}

function kindOf(details: string, status: number): FailureKind {
  if (status === 404 || status === 410) return 'gone'
  if (status >= 400) return 'refused'
  if (/TimeOut$/.test(details)) return 'late'
  if (/codec|keySystem/i.test(details)) return 'unsupported'
  return /LoadError$/.test(details) ? 'offline' : 'malformed'
}
