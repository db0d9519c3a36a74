/** Runs again and again, with so many seconds between, until `signal`; gives what the last run gave. */
export async function watch<T>(run: () => Promise<T>, seconds: number, signal: AbortSignal): Promise<T> {
  for (;;) {
    const result = await run()
    if (signal.aborted) return result
    await pause(seconds * 1000, signal)
    if (signal.aborted) return result
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(done => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      done()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end)
  })
}
