/** A wish to have something no longer. TVs before Chrome 66 have no AbortController. */
export interface Stop {
  readonly stopped: boolean
  /** Calls at once when it is stopped already. */
  onStop(call: () => void): void
}

export interface Stopper extends Stop {
  stop(): void
}

export function createStop(): Stopper {
  const calls: (() => void)[] = []
  let stopped = false
  return {
    get stopped() { return stopped },
    onStop: call => {
      if (stopped) call()
      else calls.push(call)
    },
    stop: () => {
      stopped = true
      calls.splice(0).forEach(call => call())
    },
  }
}
