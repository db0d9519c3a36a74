/** More is only counted where it passes through our hands. */
const mostRead = 20_000_000

/** `ended` hears once, with the bytes that came, when an answer is over, however it ends. */
export function counted(response: Response, isNetworks: boolean, { request }: { readonly request: Request }, ended: (bytes: number) => void): Response {
  const { body } = response
  if (!body) return over(response, ended, 0)
  if (!isNetworks) return passed(response, body, ended)
  // A medium is asked for in parts that nobody reads to their end.
  if (request.destination === 'audio' || request.destination === 'video') return over(response, ended, Number(response.headers.get('content-length') ?? 0))
  // The network's own answer is handed on as it is: it alone knows where redirects led.
  void read(response.clone().body!, ended)
  return response
}

function over(response: Response, ended: (bytes: number) => void, bytes: number): Response {
  ended(bytes)
  return response
}

async function read(body: ReadableStream<Uint8Array>, ended: (bytes: number) => void): Promise<void> {
  const reader = body.getReader()
  let bytes = 0
  try {
    for (let piece = await reader.read(); !piece.done && bytes < mostRead; piece = await reader.read()) bytes += piece.value.length
    void reader.cancel()
  } catch {
    // The app sees the same break.
  }
  ended(bytes)
}

function passed({ status, headers }: Response, body: ReadableStream<Uint8Array<ArrayBuffer>>, ended: (bytes: number) => void): Response {
  const reader = body.getReader()
  let bytes = 0
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async controller => {
      try {
        const { done, value } = await reader.read()
        if (!done) {
          bytes += value.length
          return controller.enqueue(value)
        }
        controller.close()
      } catch (cause) {
        controller.error(cause)
      }
      ended(bytes)
    },
    cancel: cause => {
      ended(bytes)
      return reader.cancel(cause)
    },
  }, { highWaterMark: 0 })
  return new Response(stream, { status, headers })
}
