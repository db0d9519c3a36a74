import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import type { RouteNeeds } from '../../src/tools/serve/routes'
import { serve, type Served } from '../../src/tools/serve/serve'
import { browserFor, closeBrowsers, type Renderer } from './browsers'

/** What cannot be changed on a set that was on before. */
export interface SetKind {
  readonly renderer: Renderer
  /** BCP 47. */
  readonly locale: string
  /** Its clock is set by the test. */
  readonly isTimed: boolean
}

/**
 * A set on standby: a browser's context whose process has had the app before, and a server of one address.
 * To parse and compile the app anew is most of what a start costs; a page of the same address in the
 * same process need not. Nothing else is left: each TV has a page of its own, and the storage is cleared.
 */
export interface Standby {
  readonly context: BrowserContext
  /** 'http://127.0.0.1:8080/' */
  readonly address: string
  /** The TV has been switched off: all that it kept is forgotten, and the next one may come. */
  rest(): Promise<void>
}

interface Kept {
  readonly kind: string
  readonly context: BrowserContext
  readonly served: Served
  readonly keeper: Page
  readonly cdp: CDPSession
  /** What its server has now. */
  readonly serving: { -readonly [Each in keyof RouteNeeds]: RouteNeeds[Each] }
}

const resting: Kept[] = []
const servers: Served[] = []

/** One that rests, else a new one; `serving` is what its server has from now on. */
export async function takeStandby(kind: SetKind, serving: Required<RouteNeeds>): Promise<Standby> {
  const index = resting.findIndex(one => one.kind === JSON.stringify(kind) && !one.keeper.isClosed())
  const kept = index < 0 ? await switchedOn(kind, serving) : resting.splice(index, 1)[0]!
  Object.assign(kept.serving, serving)
  return { context: kept.context, address: kept.served.address, rest: () => forgetAll(kept) }
}

/** Nothing of a file's sets stays. */
export async function closeStandbys(): Promise<void> {
  resting.splice(0)
  await closeBrowsers()
  for (const served of servers.splice(0)) await served.close()
}

async function switchedOn(kind: SetKind, needs: Required<RouteNeeds>): Promise<Kept> {
  const { renderer, locale, isTimed } = kind
  const serving = { ...needs, port: 0 }
  const served = await serve(serving)
  servers.push(served)
  const context = await (await browserFor(renderer)).newContext({ viewport: { width: 1920, height: 1080 }, timezoneId: 'UTC', locale })
  // A clock that was set once stays set in all pages to come.
  if (!isTimed) Object.assign(context.clock, { setFixedTime: async () => { throw new Error('A TV whose clock is set must be opened with `now`.') } })
  const keeper = await context.newPage()
  // Any page of that address keeps the process; nothing is there.
  await keeper.goto(`${served.address}tv/standby`)
  return { kind: JSON.stringify(kind), context, served, keeper, serving, cdp: await context.newCDPSession(keeper) }
}

async function forgetAll(kept: Kept): Promise<void> {
  await kept.context.setOffline(false)
  // In the process first: it keeps what it has read of the storage.
  const workers = await kept.keeper.evaluate(async () => {
    localStorage.clear()
    return (await navigator.serviceWorker.getRegistrations()).length
  })
  // A service worker outlives what is cleared as long as a page of its address is open.
  if (workers > 0) return kept.context.close()
  await kept.cdp.send('Storage.clearDataForOrigin', { origin: new URL(kept.served.address).origin, storageTypes: 'all' })
  await kept.cdp.send('Network.clearBrowserCache')
  resting.push(kept)
}
