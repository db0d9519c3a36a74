import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sentence, send, type Answer } from './answer'
import { askedOf } from './asked'
import { listen } from './listen'
import { isForUs } from './ownPage'
import { createRoutes, type RouteNeeds, type Routes } from './routes'

export interface ServeOptions extends RouteNeeds {
  /** The next free one is taken from here on; 0 is any. */
  readonly port: number
}

export interface Served {
  /** 'http://127.0.0.1:8080/' */
  readonly address: string
  close(): Promise<void>
}

/** Serves the tester's page and the app on this machine, to this machine alone. */
export async function serve(options: ServeOptions): Promise<Served> {
  const routes = createRoutes(options)
  const server = createServer((request, response) => {
    answerTo(request, routes).then(answer => send(response, answer)).catch(() => response.destroy())
  })
  const listening = await listen(server, options.port)
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
