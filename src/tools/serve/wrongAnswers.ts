import type { ServerResponse } from 'node:http'

/** How a server answers when asked for a file that it has. What it says of itself in headers stands in the response before. */
export type AnswerWith = (response: ServerResponse, body: Buffer) => void

export const rightly: AnswerWith = (response, body) => { response.end(body) }

export const refusing = (status: number, headers: Readonly<Record<string, string>> = {}): AnswerWith => response => {
  response.writeHead(status, headers)
  response.end()
}

export const saying = (words: string): AnswerWith => response => rightly(response, Buffer.from(words))

/** Takes the request, and that is all. */
export const silently: AnswerWith = () => undefined

export const hangingUp: AnswerWith = response => { response.destroy() }

/** Right, but browsers keep it from a page of another host. */
export const unshared: AnswerWith = (response, body) => {
  response.removeHeader('access-control-allow-origin')
  response.end(body)
}

/** A third of it, as if that were all. */
export const cut: AnswerWith = (response, body) => rightly(response, body.subarray(0, body.length / 3))

/** The whole is announced, a third comes, the line breaks. */
export const brokenOff: AnswerWith = (response, body) => {
  response.writeHead(200, { 'content-length': body.length })
  response.write(body.subarray(0, body.length / 3), () => response.destroy())
}

/** All of it comes, and more was announced: whoever waits for the rest waits until the line breaks. */
export const announcingMore: AnswerWith = (response, body) => {
  response.writeHead(200, { 'content-length': body.length + 1_000 })
  response.write(body)
  const timer = setTimeout(() => response.destroy(), 3_000)
  response.on('close', () => clearTimeout(timer))
}

/** Says that it is packed, and is not. */
export const garbled: AnswerWith = (response, body) => {
  response.writeHead(200, { 'content-encoding': 'gzip' })
  response.end(body)
}

/** A few bytes at a time, which would take for ever. */
export const dripping: AnswerWith = (response, body) => {
  response.writeHead(200, { 'content-length': body.length })
  let at = 0
  const timer = setInterval(() => response.write(body.subarray(at, at += 10)), 200)
  response.on('close', () => clearInterval(timer))
}

/** Leads to `location`, which is itself. */
export const leadingTo = (location: string): AnswerWith => refusing(302, { location })
