import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const loopback = '127.0.0.1'
const tries = 50

/** Listens on this machine alone, at `port` or the next free one; 0 is any. Returns the port. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; next < port + tries && next < 65_536; next++) {
    if (await isListening(server, next)) return (server.address() as AddressInfo).port
  }
  throw new Error(`No port is free from ${port} on. Choose another one with --port.`)
}

/** False when the port is taken; rejects on anything else. */
function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => error.code === 'EADDRINUSE' ? done(false) : fail(error)
    server.once('error', onError)
    server.listen(port, loopback, () => {
      server.off('error', onError)
      done(true)
    })
  })
}
