import type { WorkerState } from './workerState'

export interface FaultyNeeds {
  readonly state: WorkerState
  /** Where the bench lies: 'http://127.0.0.1:8080/'. */
  readonly base: string
}

/** The answer to a request of the app, as the conditions of the network have it. */
export async function faulty(request: Request, { state }: FaultyNeeds): Promise<Response> {
  if (state.setup.conditions.includes('offline') && !/\/tv\/(?:js|static\/(?:fonts|images))\//.test(request.url)) return Response.error()
  return fetch(request)
}
