import { notFound, sentence, type Answer } from './answer'
import { appFile } from './appFiles'
import { appPage } from './appPage'
import type { Asked } from './asked'
import { askedDay } from './askedDay'
import type { LocalChannel } from './localChannel'
import { mountedFile } from './mounts'
import { isFromUs } from './ownPage'
import { proxyAnswer } from './proxy'
import { simulatorFiles } from './simulatorFiles'

export interface RouteNeeds {
  readonly dist: string
  readonly channel: LocalChannel | null
  readonly now: () => number
}

export type Routes = (asked: Asked, port: number) => Promise<Answer>

/** Everything this server has, by address. */
export async function createRoutes(needs: RouteNeeds): Promise<Routes> {
  const simulator = await simulatorFiles()
  return async (asked, port) => {
    const { path } = asked
    if (path === '/proxy') return ownOnly(asked, port, () => proxyAnswer(asked))
    if (asked.method !== 'GET' && asked.method !== 'HEAD') return sentence(405, 'Here one can only get.', { Allow: 'GET, HEAD' })
    if (path.startsWith('/files/')) return ownOnly(asked, port, () => mountedFile(path, needs.channel?.mounts ?? []))
    if (path.startsWith('/tv/')) return tv(asked, needs)
    if (path === '/tv') return sentence(308, 'The app is at /tv/.', { Location: '/tv/' })
    return simulator.get(path) ?? notFound(path)
  }
}

/** What a page of another site must not reach through the tester's browser. */
async function ownOnly(asked: Asked, port: number, answer: () => Promise<Answer>): Promise<Answer> {
  return isFromUs(asked.headers, port) ? answer() : sentence(403, 'Only pages of this server may ask for this.')
}

function tv(asked: Asked, { dist, channel, now }: RouteNeeds): Promise<Answer> {
  const { path, query } = asked
  const file = path.slice('/tv/'.length)
  if (file !== '' && file !== 'index.html') return appFile(dist, file, askedDay(asked) ?? now())
  return appPage({ dist, channel: channel?.channel ?? null, canvas2d: query.get('renderer') === 'canvas2d' })
}
