import type { Act, ActNeeds } from './act'
import { actsOf } from './actsOf'
import type { Asked } from './asked'

export interface Answered {
  readonly response: Response
  /** No condition had a hand in it. */
  readonly isNetworks: boolean
}

/** The answer to a request of the app, as the conditions have it. Rejects as `fetch` does. */
export async function faulty(asked: Asked, conditions: readonly string[], needs: ActNeeds & { ask(request: Request): Promise<Response> }): Promise<Answered> {
  let networks: Response | null = null
  const ask = async (): Promise<Response> => networks = await needs.ask(asked.request)
  const response = await inTurn(actsOf(conditions, needs), asked, ask)
  return { response, isNetworks: response === networks }
}

function inTurn([first, ...others]: readonly Act[], asked: Asked, ask: () => Promise<Response>): Promise<Response> {
  return first ? first(asked, () => inTurn(others, asked, ask)) : ask()
}
