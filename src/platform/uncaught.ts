/** What nobody caught. */
export interface Uncaught {
  /** Milliseconds since 1970. */
  readonly at: number
  /** 'E1': an error; 'E2': a promise that nobody waited for. */
  readonly code: 'E1' | 'E2'
  readonly text: string
}

const most = 8

/** Remembers the last errors that nobody caught; what happens to them otherwise is as ever. */
export function watchUncaught(now: () => number, place: Pick<Window, 'addEventListener'> = window): () => readonly Uncaught[] {
  let last: readonly Uncaught[] = []
  const note = (code: Uncaught['code'], text: string): void => { last = [{ at: now(), code, text }, ...last].slice(0, most) }
  place.addEventListener('error', ({ message }) => note('E1', message || 'Error'))
  place.addEventListener('unhandledrejection', ({ reason }) => note('E2', textOf(reason)))
  return () => last
}

function textOf(reason: unknown): string {
  try {
    return String(reason instanceof Error ? reason.message || reason.name : reason)
  } catch {
    return 'Error'
  }
}
