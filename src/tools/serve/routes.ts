import { notFound, sentence, type Answer } from './answer'
import { appFile } from './appFiles'
import { appPage } from './appPage'
import type { Asked } from './asked'
import { askedDay } from './askedDay'
import { faultAnswer } from './fault'
import type { LocalChannel } from './localChannel'
import { mountedFile } from './mounts'
import { isFromUs, isOwn, newsPath } from './ownPage'
import { proxyAnswer } from './proxy'
import { simulatorFiles } from './simulatorFiles'

/** Looked at anew for each request. */
export interface RouteNeeds {
  /** The folder of the built app. */
  readonly dist: string
  /** Instead of the channel in the build. */
  readonly channel?: LocalChannel | null
  /** Milliseconds since 1970; the demo's dates follow it. */
  readonly now?: () => number
}

export type Routes = (asked: Asked, port: number) => Promise<Answer>

/** Everything this server has, by address. */
export function createRoutes(needs: RouteNeeds): Routes {
  // Bundled when somebody looks at the tester's page: most who serve the app only want the app.
  let simulator: ReturnType<typeof simulatorFiles> | null = null
  const routes: Routes = async (asked, port) => {
    const { path } = asked
    if (path === '/proxy') return ownOnly(asked, port, () => proxyAnswer(asked))
    if (asked.method !== 'GET' && asked.method !== 'HEAD') return sentence(405, 'Here one can only get.', { Allow: 'GET, HEAD' })
    if (path.startsWith('/fault/')) return ownOnly(asked, port, () => faultAnswer(asked, address => rightly(address, asked, port)))
    if (path.startsWith('/files/')) return ownOnly(asked, port, () => mountedFile(path, needs.channel?.mounts ?? []))
    if (path.startsWith('/tv/')) return tv(asked, needs)
    if (path === '/tv') return sentence(308, 'The app is at /tv/.', { Location: '/tv/' })
    return (await (simulator ??= simulatorFiles())).get(path) ?? notFound(path)
  }
  /** What stands at an address: here, or at another host. Of ours only news, so that no answer waits for itself. */
  const rightly = async (address: string, asked: Asked, port: number): Promise<Answer> => {
    if (!isOwn(address, port)) return proxyAnswer({ ...asked, query: new URLSearchParams({ address }) })
    const own = newsPath(address)
    return own ? routes({ ...asked, ...own }, port) : notFound(address)
  }
  return routes
}

/** What a page of another site must not reach through the tester's browser. */
async function ownOnly(asked: Asked, port: number, answer: () => Promise<Answer>): Promise<Answer> {
  return isFromUs(asked.headers, port) ? answer() : sentence(403, 'Only pages of this server may ask for this.')
}

function tv(asked: Asked, { dist, channel = null, now = Date.now }: RouteNeeds): Promise<Answer> {
  const { path, query } = asked
  const file = path.slice('/tv/'.length)
  if (file !== '' && file !== 'index.html') return appFile(dist, file, askedDay(asked) ?? now())
  return appPage({ dist, channel: channel?.channel ?? null, canvas2d: query.get('renderer') === 'canvas2d' })
}
