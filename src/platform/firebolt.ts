import { attempt } from './attempt'
import { wayTo, type Line } from './fireboltLine'
import type { TvWindow } from './tvWindow'

/** Who hears whether the app is on the screen. */
export interface Seen {
  hide(): void
  show(): void
}

/** A set that tells its apps what becomes of them, and wants to be told. */
export interface Lifecycle {
  /** Tells until it is called off. */
  watch(seen: Seen): () => void
  /** The first screen can be used; before, the set shows its own splash. */
  ready(): void
  /** Asks to be closed; false: nobody hears it. */
  close(): boolean
}

/** What Firebolt tells of an app; in the background it is seen, and has no keys. */
const states = ['inactive', 'foreground', 'background', 'suspended', 'unloading']

/** The lifecycle of RDK's Firebolt (1.x), by JSON-RPC and without its library; null: the set has none. */
export function fireboltOf(tv: TvWindow): Lifecycle | null {
  const open = wayTo(tv)
  if (!open) return null
  const everyone = new Set<Seen>()
  const asked = new Set<number>()
  let line: Line | null = null
  let id = 0
  let isReady = false
  const say = (method: string, params: object = {}): void => {
    id++
    connected().send(JSON.stringify({ jsonrpc: '2.0', method: `lifecycle.${method}`, params, id }))
  }
  const become = (state: unknown): void => {
    if (state === 'foreground') everyone.forEach(seen => seen.show())
    if (state === 'inactive' || state === 'suspended' || state === 'unloading') everyone.forEach(seen => seen.hide())
    // All is kept by then: it is kept when the app is hidden.
    if (state === 'unloading') say('finished')
  }
  const hear = (told: unknown): void => {
    const { id: of, result } = (attempt<unknown>(() => typeof told === 'string' ? JSON.parse(told) : told, null) ?? {}) as { readonly id?: number; readonly result?: { readonly state?: unknown } | null }
    if (of !== undefined && asked.has(of)) become(result?.state)
  }
  const connected = (): Line => line ??= open(hear)
  const listen = (): void => {
    if (asked.size > 0) return
    for (const state of states) {
      asked.add(id + 1)
      say(`on${state.charAt(0).toUpperCase()}${state.slice(1)}`, { listen: true })
    }
  }
  return {
    watch: seen => {
      everyone.add(seen)
      listen()
      return () => { everyone.delete(seen) }
    },
    ready: () => {
      if (isReady) return
      isReady = true
      listen()
      say('ready')
    },
    close: () => {
      if (!line?.isOpen) return false
      say('close', { reason: 'userExit' })
      return true
    },
  }
}
