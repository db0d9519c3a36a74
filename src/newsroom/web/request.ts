import axios from 'axios'
import type { Address } from '../model/address'
import { Failure } from '../model/failure'
import { decoded } from './charset'

/** What came back, whatever its status. */
export interface Response {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly bytes: Uint8Array
}

export interface Limits {
  /** Milliseconds, from the first to the last byte. */
  readonly timeoutMs: number
  readonly maxBytes: number
}

/** One GET; throws `Failure` 'late' or 'offline'. Tests hand in a web of their own. */
export type Transport = (address: Address, limits: Limits) => Promise<Response>

export interface Answer {
  /** Where it really came from, after redirects. */
  readonly address: Address
  readonly text: string
  readonly type: string
}

const limits: Limits = { timeoutMs: 10_000, maxBytes: 2_000_000 }

/** One GET as text; throws `Failure`. `via` is where it is fetched, `address` what it is. */
export async function request(address: Address, via: Address, transport: Transport): Promise<Answer> {
  const { status, headers, bytes } = await transport(via, limits)
  refuse(address, status)
  const type = headers['content-type'] ?? ''
  return { address: headers['x-final-address'] ?? address, text: decoded(bytes, type), type }
}

/** The browser's and Node's way to the network. */
export const axiosTransport: Transport = async (address, { timeoutMs, maxBytes }) => {
  // axios' own timeout does not bound a body that drips, and its size limit not a browser's request.
  const end = new AbortController()
  const timer = setTimeout(() => end.abort(), timeoutMs)
  let large = false
  try {
    const { status, headers, data } = await axios.get<ArrayBuffer>(address, {
      responseType: 'arraybuffer',
      timeout: timeoutMs,
      maxContentLength: maxBytes,
      signal: end.signal as never,
      validateStatus: () => true,
      onDownloadProgress: ({ loaded }) => {
        large = loaded > maxBytes
        if (large) end.abort()
      },
    })
    return { status, headers: plainHeaders(headers), bytes: new Uint8Array(data) }
  } catch (cause) {
    throw large || isTooLarge(cause) ? new Failure('malformed', address, `More than ${maxBytes} bytes came.`, cause) : failureOf(address, cause, timeoutMs)
  } finally {
    clearTimeout(timer)
  }
}

function refuse(address: Address, status: number): void {
  if (status === 404 || status === 410) throw new Failure('gone', address, `The server answered ${status}: it is not there.`)
  if (status < 200 || status > 299) throw new Failure('refused', address, `The server answered ${status}.`)
}

/** Node's side of axios counts by itself, and says so only in words. */
function isTooLarge(cause: unknown): boolean {
  return /maxContentLength/.test(String((cause as { message?: unknown } | null)?.message))
}

/** A browser hides why a request failed: only lateness can be told for sure. */
function failureOf(address: Address, cause: unknown, timeoutMs: number): Failure {
  const code = String((cause as { code?: unknown } | null)?.code)
  const late = axios.isCancel(cause) || code === 'ECONNABORTED' || code === 'ETIMEDOUT'
  return late
    ? new Failure('late', address, `Nothing whole came within ${timeoutMs / 1000} seconds.`, cause)
    : new Failure('offline', address, 'The server could not be reached.', cause)
}

function plainHeaders(headers: object): Record<string, string | undefined> {
  return Object.assign(Object.create(null), JSON.parse(JSON.stringify(headers))) as Record<string, string | undefined>
}
