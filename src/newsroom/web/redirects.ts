import type { Address } from '../model/address'
import { Failure } from '../model/failure'

export const mostRedirects = 5

/** Called before each redirect of one request; throws `Failure` for those that lead astray. */
export function createRedirectRule(address: Address): (next: Address) => void {
  const seen = new Set([address])
  let here = address
  return next => {
    if (seen.has(next)) throw new Failure('refused', address, `The server leads in a circle: to ${next} again.`)
    if (isSafe(here) && !isSafe(next)) throw new Failure('refused', address, `The server leads from a safe connection to an unsafe one: ${next}.`)
    seen.add(next)
    here = next
  }
}

function isSafe(address: Address): boolean {
  return /^https:/i.test(address)
}
