/** Some shells and runners pass one press on twice. */
const sameMs = 500

/** Ctrl+C once asks for an end after the run; twice ends at once. */
export function untilInterrupted(told: () => void): AbortSignal {
  const end = new AbortController()
  let first = 0
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (end.signal.aborted && Date.now() - first > sameMs) process.exit(130)
      if (end.signal.aborted) return
      first = Date.now()
      told()
      end.abort()
    })
  }
  return end.signal
}
