/** As much of a worker as is asked here. */
export interface Asked {
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  terminate(): void
}

export interface WorkerNeeds {
  /** A worker of a script that says something at once; it may throw, and a policy may forbid it. */
  make(): Asked
  after(ms: number, call: () => void): unknown
  /** The engine's worker makes pictures so. */
  readonly makesBitmaps: boolean
}

/** Milliseconds: a set that is slower with a worker is better off without one. */
const mostWait = 1_000

/**
 * Whether the engine may load pictures in a worker: where a policy forbids it, they would neither come nor fail.
 * Never rejects.
 */
export function hasImageWorker({ make, after, makesBitmaps }: WorkerNeeds): Promise<boolean> {
  if (!makesBitmaps) return Promise.resolve(false)
  return new Promise(resolve => {
    let worker: Asked | null = null
    const tell = (has: boolean): void => {
      resolve(has)
      worker?.terminate()
    }
    try {
      worker = make()
      worker.onmessage = () => tell(true)
      worker.onerror = event => {
        // It is no fault of the app's.
        event.preventDefault()
        tell(false)
      }
    } catch {
      return tell(false)
    }
    after(mostWait, () => tell(false))
  })
}

/** As the engine makes its own. */
export function blobWorker(): Asked {
  return new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
}
