import { Failure } from '../model/failure'
import { headersOf, type Call } from './call'
import type { Headers, Response } from './transport'

/** The browser's request object: axios hides it, but progress events and answers carry it. */
interface Xhr {
  readonly status: number
  readonly responseText: string
  /** Old TVs do not tell. */
  readonly responseURL?: string
  getResponseHeader(name: string): string | null
}

interface Progress {
  readonly loaded: number
  readonly event?: { readonly target?: unknown }
}

/**
 * One GET in a browser. It is asked for as text, because only of text one can have the beginning when
 * the end is too far or too late; as bytes where the browser would decode them wrongly. Validators stay
 * here: they would make a preflight of every request to another host, and the browser has its own.
 */
export function createXhrGet(): (call: Call) => Promise<Response> {
  const needBytes = new Set<string>()
  return async call => {
    const host = new URL(call.address).host
    if (!needBytes.has(host)) {
      const response = await textOf(call)
      if (response.cut || isDecoded(response)) return response
      needBytes.add(host)
    }
    return bytesOf(call)
  }
}

async function textOf(call: Call): Promise<Response> {
  let xhr: Xhr | null = null
  let partial: Response | null = null
  let large = false
  const keep = (): void => { if (xhr && isGood(xhr.status)) partial = { ...responseOf(xhr), text: xhr.responseText.slice(0, call.asking.maxBytes), cut: true } }
  call.onLate(keep)
  try {
    const { request } = await call.get({
      responseType: 'text',
      onDownloadProgress: ({ loaded, event }: Progress) => {
        call.came()
        xhr = event?.target as Xhr | null
        if (large || loaded <= call.asking.maxBytes) return
        large = true
        keep()
        call.cancel()
      },
    })
    const text = (request as Xhr).responseText
    return { ...responseOf(request as Xhr), text: text.slice(0, call.asking.maxBytes), cut: text.length > call.asking.maxBytes }
  } catch (thrown) {
    const came = partial as Response | null
    if (came === null || came.text === '' || call.asking.stop?.stopped) throw large ? tooLarge(call) : call.failure(thrown)
    return large ? came : { ...came, broken: call.failure(thrown) }
  }
}

async function bytesOf(call: Call): Promise<Response> {
  let large = false
  try {
    const { request, data } = await call.get({
      responseType: 'arraybuffer',
      onDownloadProgress: ({ loaded }: Progress) => {
        call.came()
        large = loaded > call.asking.maxBytes
        if (large) call.cancel()
      },
    })
    return { ...responseOf(request as Xhr), bytes: new Uint8Array(data as ArrayBuffer) }
  } catch (thrown) {
    throw large ? tooLarge(call) : call.failure(thrown)
  }
}

function responseOf(xhr: Xhr): Response {
  const headers: Headers = headersOf(name => xhr.getResponseHeader(name))
  return { status: xhr.status, headers, bytes: new Uint8Array(0), ...(xhr.responseURL && { address: xhr.responseURL }) }
}

/** The browser believes HTTP alone, and takes everything else for UTF-8. */
function isDecoded({ status, headers, text = '' }: Response): boolean {
  const declared = /charset=["']?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1]
  return !isGood(status) || (declared === undefined || /^utf-?8$/i.test(declared)) && text.indexOf('\ufffd') < 0
}

function isGood(status: number): boolean {
  return status >= 200 && status <= 299
}

function tooLarge({ address, asking }: Call): Failure {
  return new Failure('malformed', address, `More than ${asking.maxBytes} bytes came.`)
}
