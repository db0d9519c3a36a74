import { Failure } from '../../newsroom/model/failure'
import type { Transport } from './transport'

/** Some broadcasters refuse programs that do not say what they are; apps on file:// ask in the name of nobody. */
const headers = { 'accept': '*/*', 'origin': 'null', 'user-agent': 'Mozilla/5.0 (compatible; Tenfoot)' }

/** Node's way to the network. Unlike a TV it knows why a server cannot be reached, and says so. */
export const nodeTransport: Transport = async (address, { timeoutMs, maxBytes }) => {
  try {
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(timeoutMs), credentials: 'omit' })
    return { status: response.status, headers: told(response.headers), ...await bodyOf(response, maxBytes), address: response.url }
  } catch (cause) {
    throw failureOf(address, cause as Error, timeoutMs)
  }
}

/** What is asked for of all that a server says. */
function told(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries(['content-type', 'access-control-allow-origin'].flatMap(name => headers.has(name) ? [[name, headers.get(name)!]] : []))
}

/** As much as is allowed: half a feed is news. */
async function bodyOf({ body }: Response, maxBytes: number): Promise<{ readonly bytes: Uint8Array; readonly cut: boolean }> {
  const chunks: Uint8Array[] = []
  let got = 0
  for await (const chunk of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    chunks.push(chunk.subarray(0, maxBytes - got))
    got += chunk.byteLength
    if (got > maxBytes) break
  }
  return { bytes: new Uint8Array(Buffer.concat(chunks)), cut: got > maxBytes }
}

function failureOf(address: string, error: Error, timeoutMs: number): Failure {
  if (error.name === 'TimeoutError') return new Failure('late', address, `Nothing whole came within ${timeoutMs / 1000} seconds.`, error)
  // fetch says only 'fetch failed'; the reason is in its cause.
  const { code = '', message = '' } = (error.cause ?? error) as { code?: string; message?: string }
  return new Failure('offline', address, reasonOf(new URL(address).hostname, code, message), error)
}

function reasonOf(host: string, code: string, message: string): string {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `There is no host named ${host}, or the network is down.`
  if (code === 'ECONNREFUSED') return `The host ${host} is there, and nothing answers at this port.`
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET') return 'The server broke the connection off.'
  // fetch refuses the same ports as browsers do.
  if (message === 'bad port') return 'TVs ask for nothing at this port, which belongs to another service.'
  if (/CERT|SIGNATURE|TLS|SSL/.test(code)) return `TVs will not trust its certificate (${code}).`
  return `The server could not be reached: ${message || 'no connection'}.`
}
