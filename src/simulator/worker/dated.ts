import type { WorkerState } from './workerState'

/**
 * The demo's news is always of today; where the app's clock is set, today is its day, and the same scenario meets the
 * same news. `base`: where the bench lies.
 */
export function dated(request: Request, base: string, state: WorkerState | null): Request {
  const clock = state?.setup.clock ?? null
  // What a page asks for by itself (an image element) may carry no word of ours, and has no date.
  const carries = request.mode === 'cors' || request.mode === 'same-origin'
  if (clock === null || !carries || !request.url.startsWith(`${base}tv/static/demo/`)) return request
  const headers = new Headers(request.headers)
  headers.set('x-tenfoot-now', String(clock))
  return new Request(request, { headers })
}
