/** A body in pieces of so many bytes, each after a wait. */
export function piecewise(body: ReadableStream<Uint8Array>, bytes: number, wait: (bytes: number) => Promise<void>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader()
  let rest = new Uint8Array(0)
  return new ReadableStream({
    pull: async controller => {
      if (rest.length === 0) {
        const { done, value } = await reader.read()
        if (done) return controller.close()
        rest = new Uint8Array(value)
      }
      const piece = rest.slice(0, bytes)
      await wait(piece.length)
      rest = rest.slice(piece.length)
      // An empty piece would be no progress to those who wait for one.
      if (piece.length > 0) controller.enqueue(piece)
    },
    cancel: cause => reader.cancel(cause),
  }, { highWaterMark: 0 })
}
