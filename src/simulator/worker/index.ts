import { faulty } from './faulty'
import { injected } from './injected'
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
const kept = `${base}bench-state`
const cacheName = 'tenfoot-bench'

/** A browser may end a worker that rests, and start it again: what it goes by is kept beside it. */
let state: WorkerState | null = null

scope.addEventListener('install', event => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', event => event.waitUntil(scope.clients.claim()))
scope.addEventListener('message', event => {
  const order = event.data as WorkerOrder
  if (order.kind !== 'state') return
  event.waitUntil(keep(order.state).then(() => event.ports[0]?.postMessage('done')))
})
scope.addEventListener('fetch', event => {
  const { request } = event
  const address = new URL(request.url)
  if (isBenchs(address)) return
  event.respondWith(answered(request, address))
})

/** The bench's own files are never touched. */
function isBenchs({ href }: URL): boolean {
  return href.startsWith(base) && !['tv/', 'proxy', 'files/'].some(part => href.startsWith(base + part))
}

async function answered(request: Request, address: URL): Promise<Response> {
  const now = await known()
  if (!now) return fetch(request)
  const path = address.href.slice(base.length).replace(/[?#].*$/, '')
  return request.mode === 'navigate' && /^tv\/(?:index\.html)?$/.test(path) ? page(request, now) : faulty(request, { state: now, base })
}

async function page(request: Request, now: WorkerState): Promise<Response> {
  const response = await fetch(request)
  const html = injected(await response.text(), new URL('shim.js', base).pathname, now)
  return new Response(html, { status: response.status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } })
}

async function keep(next: WorkerState): Promise<void> {
  state = next
  await (await caches.open(cacheName)).put(kept, new Response(JSON.stringify(next)))
}

async function known(): Promise<WorkerState | null> {
  if (state) return state
  const found = await (await caches.open(cacheName)).match(kept)
  return state = found ? await found.json() as WorkerState : null
}
