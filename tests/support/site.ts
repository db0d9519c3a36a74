import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Site {
  /** 'http://127.0.0.1:4711' */
  readonly origin: string
  close(): Promise<void>
}

/** Another host, with what a test wants it to say. */
export async function openSite(listener: RequestListener): Promise<Site> {
  const server: Server = createServer(listener)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise(done => {
      server.close(() => done())
      server.closeAllConnections()
    }),
  }
}
