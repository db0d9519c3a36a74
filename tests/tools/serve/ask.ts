import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http'

export interface Heard {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Asks a server as any program can: with a path and headers that `fetch` would mend or forbid. */
export function ask(address: string, path: string, options: Pick<RequestOptions, 'headers' | 'method'> = {}): Promise<Heard> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: new URL(address).port, path, agent: false, ...options }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => { text += chunk })
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }))
      response.on('error', fail)
    })
    asked.on('error', fail)
    asked.end()
  })
}
