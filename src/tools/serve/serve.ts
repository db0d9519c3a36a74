import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sentence, send, type Answer } from './answer'
import { askedOf } from './asked'
import { listen } from './listen'
import type { LocalChannel } from './localChannel'
import { isForUs } from './ownPage'
import { createRoutes, type Routes } from './routes'

export interface ServeOptions {
  /** The folder of the built app. */
  readonly dist: string
  /** The next free one is taken from here on; 0 is any. */
  readonly port: number
  /** Instead of the channel in the build. */
  readonly channel?: LocalChannel | null
  /** Milliseconds since 1970; the demo's dates follow it. */
  readonly now?: () => number
}

export interface Served {
  /** 'http://127.0.0.1:8080/' */
  readonly address: string
  close(): Promise<void>
}

/** Serves the tester's page and the app on this machine, to this machine alone. */
export async function serve({ dist, port, channel = null, now = Date.now }: ServeOptions): Promise<Served> {
  const routes = await createRoutes({ dist, channel, now })
  const server = createServer((request, response) => {
    answerTo(request, routes).then(answer => send(response, answer)).catch(() => response.destroy())
  })
  const listening = await listen(server, port)
  return {
    address: `http://127.0.0.1:${listening}/`,
    close: () => new Promise(done => {
      server.close(() => done())
      server.closeAllConnections()
    }),
  }
}

async function answerTo(request: IncomingMessage, routes: Routes): Promise<Answer> {
  const { port } = request.socket.address() as AddressInfo
  if (!isForUs(request.headers, port)) return sentence(403, `This server answers to 127.0.0.1:${port} and localhost:${port} only.`)
  const asked = askedOf(request)
  if (!asked) return sentence(400, 'This address cannot be read.')
  try {
    return await routes(asked, port)
  } catch (error) {
    return sentence(500, `The server failed at ${asked.path}: ${(error as Error).message}`)
  }
}
