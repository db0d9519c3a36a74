/** Something the app asked of the TV. */
export interface Call {
  /** 'tizen.tvinputdevice.registerKey' */
  readonly name: string
  readonly args: readonly string[]
  /** Milliseconds since the app's page was opened. */
  readonly at: number
}

export interface Calls {
  note(name: string, ...args: readonly unknown[]): void
  all(): readonly Call[]
}

const most = 500

/** What the app asked of the TV, the last 500. */
export function createCalls(now: () => number): Calls {
  const calls: Call[] = []
  return {
    note: (name, ...args) => {
      calls.push({ name, args: args.map(String), at: Math.round(now()) })
      if (calls.length > most) calls.shift()
    },
    all: () => calls.slice(),
  }
}
