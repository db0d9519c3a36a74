import type { ActNeeds } from './act'
import { askedOf, isLeftAlone, isPage, kindOfAnswer, type Asked } from './asked'
import { counted } from './counted'
import { dated } from './dated'
import { faulty, type Answered } from './faulty'
import { injected } from './injected'
import { createKeptState } from './keptState'
import { mirrorsIn } from './mirrors'
import { createRequestLog } from './requestLog'
import { createSharedLine } from './sharedLine'
import { wasCached } from './wasCached'
import type { WorkerOrder, WorkerState } from './workerState'

/** As much of a service worker's global scope; the compiler knows a window's alone. */
interface Scope {
  readonly registration: { readonly scope: string }
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: string, heard: (event: Event & { readonly request: Request; readonly data: unknown; readonly ports: readonly MessagePort[]; waitUntil(done: Promise<unknown>): void; respondWith(answer: Promise<Response>): void }) => void): void
}

const scope = self as unknown as Scope
const base = scope.registration.scope
const kept = createKeptState(caches, base)
const log = createRequestLog(() => Date.now())
const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))
let mirrors: Promise<readonly (readonly string[])[]> | null = null
const needs: ActNeeds & { ask(request: Request): Promise<Response> } = {
  base, pause,
  ask: async request => fetch(dated(request, base, await kept.known())),
  fetch: address => fetch(address),
  brought: createSharedLine(() => performance.now(), pause),
  mirrors: () => mirrors ??= fetch(`${base}tv/`).then(async page => mirrorsIn(await page.text())).catch(() => {
    mirrors = null
    return []
  }),
  firstPlaylist: kept.first,
}

scope.addEventListener('install', event => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', event => event.waitUntil(scope.clients.claim()))
scope.addEventListener('message', event => {
  const order = event.data as WorkerOrder
  const [port] = event.ports
  if (order.kind === 'state') event.waitUntil(kept.keep(order.state).then(() => port?.postMessage('done')))
  if (order.kind === 'requests') port?.postMessage(log.since(order.since))
})
scope.addEventListener('fetch', event => {
  const { request } = event
  if (isLeftAlone(request, base)) return
  const asked = askedOf(request, base)
  // While an answer comes in pieces, the browser would end a worker that has said all it had to.
  event.waitUntil(new Promise<void>(over => event.respondWith(answered(asked, over))))
})

async function answered(asked: Asked, over: () => void): Promise<Response> {
  const { request } = asked
  const now = await kept.known()
  if (now && isPage(request, base)) return page(request, now).finally(over)
  return logged(asked, () => now ? faulty(asked, now.setup.conditions, needs) : fetch(request).then(response => ({ response, isNetworks: true })), over)
}

async function page(request: Request, now: WorkerState): Promise<Response> {
  const response = await fetch(request)
  const built = await response.text()
  mirrors = Promise.resolve(mirrorsIn(built))
  const html = injected(built, new URL('shim.js', base).pathname, now)
  return new Response(html, { status: response.status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } })
}

async function logged(asked: Asked, ask: () => Promise<Answered>, over: () => void): Promise<Response> {
  const tell = log.begin(asked)
  try {
    const { response, isNetworks } = await ask()
    tell({ status: response.status, from: isNetworks ? 'network' : 'condition', ...asked.kind === 'news' && { kind: kindOfAnswer(response) ?? 'news' } })
    return counted(response, isNetworks, asked, bytes => {
      tell({ bytes, ...isNetworks && wasCached(asked.request.url) && { from: 'cache' } }, true)
      over()
    })
  } catch (cause) {
    tell({ status: 0 }, true)
    over()
    throw cause
  }
}
