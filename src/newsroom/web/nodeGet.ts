import { bodyOf } from './body'
import { headersOf, type Call } from './call'
import { createRedirectRule, mostRedirects } from './redirects'
import type { Response, Validators } from './transport'

/** Some broadcasters refuse programs that do not say what they are. */
const agent = 'Mozilla/5.0 (compatible; Tenfoot)'

/** One GET on Node: streamed, so that no size is ever read beyond its limit. */
export async function nodeGet(call: Call): Promise<Response> {
  const follow = createRedirectRule(call.address)
  const { status, headers, data, request } = await call.get({
    responseType: 'stream',
    maxRedirects: mostRedirects,
    beforeRedirect: ({ href }: { readonly href: string }) => { follow(href) },
    headers: { 'Accept': '*/*', 'User-Agent': agent, ...conditions(call.asking.validators) },
  })
  call.came()
  const known = headersOf(name => (headers as Record<string, unknown>)[name])
  const address = (request as { res?: { responseUrl?: string } } | undefined)?.res?.responseUrl
  const chunks = (data as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]()
  if (status < 200 || status > 299) {
    call.cancel()
    await chunks.return?.()
    return { status, headers: known, bytes: new Uint8Array(0), address }
  }
  const { bytes, cut, broken } = await bodyOf(chunks, call.asking.maxBytes, call.came)
  if (cut) call.cancel()
  if (call.asking.stop?.stopped || broken !== null && bytes.length === 0) throw call.failure(broken)
  return { status, headers: known, bytes, address, cut, ...(broken !== null && { broken: call.failure(broken) }) }
}

function conditions(validators: Validators | null | undefined): Readonly<Record<string, string>> {
  return {
    ...(validators?.etag && { 'If-None-Match': validators.etag }),
    ...(validators?.lastModified && { 'If-Modified-Since': validators.lastModified }),
  }
}
