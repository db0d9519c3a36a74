import { Readable } from 'node:stream'
import { sentence, untrusted, type Answer } from './answer'
import type { Asked } from './asked'

export interface ProxyLimits {
  readonly timeMs: number
  readonly bytes: number
  readonly redirects: number
}

const usual: ProxyLimits = { timeMs: 15_000, bytes: 20_000_000, redirects: 5 }

/**
 * `/proxy?address=…`: what stands at another host, which browsers keep from our page. Nothing but
 * the address goes out and nothing but the content comes back: no cookies, no credentials.
 * The header `x-final-address` says where redirects led.
 */
export async function proxyAnswer(asked: Asked, limits = usual): Promise<Answer> {
  if (asked.method !== 'GET') return sentence(405, 'The proxy only gets.', { Allow: 'GET' })
  const address = webAddress(asked.query.get('address') ?? '')
  if (!address) return sentence(400, 'Say which http or https address: /proxy?address=https://…, without a name and password in it.')
  try {
    const { response, final } = await follow(address, asked.headers.accept, limits)
    return await passedOn(response, final, limits)
  } catch (error) {
    return failureOf(address, error as Error)
  }
}

function webAddress(text: string, base?: string): string | null {
  if (!URL.canParse(text, base)) return null
  const { protocol, username, password, href } = new URL(text, base)
  return /^https?:$/.test(protocol) && username + password === '' ? href : null
}

async function follow(address: string, accept: string | undefined, limits: ProxyLimits) {
  const signal = AbortSignal.timeout(limits.timeMs)
  const headers = { 'accept': accept ?? '*/*', 'user-agent': 'Mozilla/5.0 (compatible; Tenfoot)' }
  let final = address
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const response = await fetch(final, { headers, signal, redirect: 'manual', credentials: 'omit' })
    const location = response.headers.get('location')
    if (location === null || response.status < 300 || response.status > 399) return { response, final }
    await response.body?.cancel()
    const next = webAddress(location, final)
    if (!next) throw new Error(`it leads to ${location}, which is no web address`)
    final = next
  }
  throw new Error(`it leads on more than ${limits.redirects} times`)
}

async function passedOn(response: Response, final: string, limits: ProxyLimits): Promise<Answer> {
  if (Number(response.headers.get('content-length')) > limits.bytes) {
    await response.body?.cancel()
    throw new Error(`it is larger than ${limits.bytes} bytes`)
  }
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  const rest = response.headers.get('retry-after')
  const body = response.body ? Readable.from(capped(response.body, limits.bytes)) : ''
  return { status: response.status, type, body, headers: { ...untrusted, 'x-final-address': final, ...(rest !== null && { 'retry-after': rest }) } }
}

async function* capped(body: ReadableStream<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let got = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    got += chunk.byteLength
    if (got > most) throw new Error(`more than ${most} bytes came`)
    yield chunk
  }
}

function failureOf(address: string, error: Error): Answer {
  if (error.name === 'TimeoutError') return sentence(504, `${address} did not answer in time.`)
  // fetch says only 'fetch failed'; the reason is in its cause.
  const { message } = (error.cause ?? error) as { message?: string }
  return sentence(502, `${address} could not be had: ${message || 'no connection'}.`)
}
