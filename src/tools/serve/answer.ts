import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { AnswerWith } from './wrongAnswers'

/** What a route has to say; `send` adds what every answer of ours carries. */
export interface Answer {
  readonly status: number
  /** A content type. */
  readonly type: string
  readonly body: string | Buffer | Readable
  readonly headers?: Readonly<Record<string, string>>
  /** How it is handed out, where not rightly; then its body is no stream. */
  readonly wrongly?: AnswerWith
}

const common = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Documents that others wrote: on our own origin their scripts would reach the proxy and local files. */
export const untrusted = { 'Content-Security-Policy': "sandbox; default-src 'none'" }

export function htmlAnswer(html: string): Answer {
  return { status: 200, type: 'text/html; charset=utf-8', body: html }
}

/** One sentence for a person who looks at the answer. */
export function sentence(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n`, headers }
}

export function notFound(path: string): Answer {
  return sentence(404, `There is nothing at ${path} here. The tester's page is at / and the app is at /tv/.`)
}

export async function send(response: ServerResponse, answer: Answer): Promise<void> {
  const headers = { ...common, 'Content-Type': answer.type, ...answer.headers }
  if (answer.wrongly && !(answer.body instanceof Readable)) {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    return answer.wrongly(response, Buffer.from(answer.body))
  }
  response.writeHead(answer.status, headers)
  if (!(answer.body instanceof Readable)) return void response.end(answer.body)
  // A stream that breaks has destroyed the response, and that is all a browser can be told by then.
  await pipeline(answer.body, response).catch(() => undefined)
}
