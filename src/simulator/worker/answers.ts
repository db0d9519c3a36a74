import type { Asked } from './asked'

/** An answer as the asked server would give it. */
export function answer({ isProxied, address }: Asked, status: number, type: string, body: BodyInit = ''): Response {
  return new Response(body, { status, headers: {
    'content-type': type, 'cache-control': 'no-store', 'access-control-allow-origin': '*',
    // Without it the app takes the answer for the proxy's own.
    ...isProxied && { 'x-final-address': address },
  } })
}

/** A good answer with another body; one without a body that can be read stays. */
export async function changed(response: Response, change: (body: Uint8Array<ArrayBuffer>) => BodyInit | Promise<BodyInit>): Promise<Response> {
  if (!response.ok || !response.body) return response
  return withBody(response, await change(new Uint8Array(await response.arrayBuffer())))
}

/** The same answer, another body. */
export function withBody({ status, headers: told }: Response, body: BodyInit): Response {
  const headers = new Headers(told)
  headers.delete('content-length')
  headers.delete('content-encoding')
  return new Response(body, { status, headers })
}

/** Until the app gives up. */
export function never({ request: { signal } }: Asked): Promise<Response> {
  return new Promise(done => signal.addEventListener('abort', () => done(Response.error()), { once: true }))
}
